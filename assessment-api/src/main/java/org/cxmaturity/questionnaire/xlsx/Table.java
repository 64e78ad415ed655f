package org.cxmaturity.questionnaire.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.xlsx.SheetRow;
import org.cxmaturity.xlsx.SheetRows;
import org.cxmaturity.xlsx.WorkbookReader;

/**
 * One sheet as a table: names in its first row, and rows below.
 *
 * @param sheet   its name
 * @param columns name of a column to its place, from 0
 * @param rows    below the names
 */
record Table(String sheet, Map<String, Integer> columns, List<SheetRow> rows) {
    private static final int MOST_ROWS = 20_000;

    /** The sheet of this name, upper and lower case being the same; no columns where there is none. */
    static Table read(WorkbookReader workbook, String name, Problems problems) {
        for (int i = 0; i < workbook.sheets().size(); i++) {
            if (workbook.sheets().get(i).strip().equalsIgnoreCase(name)) {
                return read(workbook, i, problems);
            }
        }
        return new Table(name, Map.of(), List.of());
    }

    private static Table read(WorkbookReader workbook, int sheet, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows all = workbook.rows(sheet, problems)) {
            SheetRow names = all.next();
            for (int i = 0; names != null && i < names.cells().size(); i++) {
                if (!names.cell(i).isBlank()) {
                    columns.putIfAbsent(names.cell(i).strip(), i);
                }
            }
            for (SheetRow row = all.next(); row != null && rows.size() < MOST_ROWS; row = all.next()) {
                row.faults().values().forEach(problems::add);
                rows.add(row);
            }
        }
        return new Table(workbook.sheets().get(sheet), columns, rows);
    }

    boolean isThere() {
        return !columns.isEmpty();
    }

    /** The text of a row under a name, without the blanks around it; empty where there is none. */
    String cell(SheetRow row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at).strip();
    }

    /** The place of a column, from 0; the first one where it is missing. */
    int at(String column) {
        return columns.getOrDefault(column, 0);
    }
}
