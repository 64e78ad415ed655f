package org.cxmaturity.render.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.report.LanguageMarks;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet: a row of column names, then a row a record. Numbers are numbers, words are words, null is an empty cell. */
final class Sheet {
    private static final String HEAD = "E6EEF0";
    private static final int WIDE = 60;

    private final String name;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Sheet(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /** A formula that the spreadsheet computes, without the equals sign. */
    record Formula(String text) {}

    void row(@Nullable Object... cells) {
        rows.add(Arrays.asList(cells));
    }

    String name() {
        return name;
    }

    int rows() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the sheet; one without rows is left out. */
    void write(Workbook workbook) {
        if (rows.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(name);
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c));
            sheet.width(c, width(c));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(1, 1);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                put(sheet, r + 1, c, rows.get(r).get(c));
            }
        }
    }

    private int width(int column) {
        int longest = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell instanceof String text ? LanguageMarks.length(text) : 8)
                .max()
                .orElse(8);
        return Math.min(WIDE, Math.max(longest, columns.get(column).length()) + 2);
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Formula formula) {
            sheet.formula(row, column, formula.text());
        } else if (cell != null) {
            sheet.value(row, column, Clean.text(cell.toString()));
        }
    }
}
