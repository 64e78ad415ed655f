package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.xlsx.CellName;
import org.cxmaturity.xlsx.SheetRow;
import org.cxmaturity.xlsx.SheetRows;
import org.cxmaturity.xlsx.WorkbookReader;

/**
 * A workbook with one sheet a respondent: cell A1 says so, ids stand in column A and answers in column C. The sheets
 * become records, numbered by their place in the workbook; one without any answer is passed over.
 */
final class FormSheets {
    private static final int ID = 0;
    private static final int ANSWER = 2;

    /** One cell of a form. */
    private record Given(
            String text,
            Wording name,
            @org.jspecify.annotations.Nullable Problem fault) {}

    private FormSheets() {}

    /** Whether the first row of a sheet is that of a form. */
    static boolean begins(SheetRow first) {
        return first.number() == 1 && first.cell(ID).strip().equals(FormMark.TEXT);
    }

    /** The header, which is made of all ids met, and a record for each form that holds an answer. */
    static List<Line> read(String source, WorkbookReader workbook, Problems problems) {
        Map<Integer, Map<String, Given>> forms = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            try (SheetRows rows = workbook.rows(i, problems)) {
                SheetRow first = rows.next();
                if (first != null && begins(first)) {
                    Map<String, Given> form = form(rows, workbook.sheets().get(i));
                    form.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
                    if (form.values().stream().anyMatch(g -> !g.text().isBlank())) {
                        forms.put(i + 1, form);
                    }
                }
            }
        }
        List<Line> lines = new ArrayList<>(List.of(Line.of(1, ids)));
        forms.forEach((number, form) -> lines.add(line(number, form, ids)));
        return lines;
    }

    private static Map<String, Given> form(SheetRows rows, String sheet) {
        Map<String, Given> form = new LinkedHashMap<>();
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            String id = row.cell(ID).strip();
            if (!id.isEmpty()) {
                Wording name = say("cell {0} of sheet {1}", CellName.of(ANSWER, row.number()), sheet);
                form.putIfAbsent(
                        id, new Given(row.cell(ANSWER), name, row.faults().get(ANSWER)));
            }
        }
        return form;
    }

    private static Line line(int number, Map<String, Given> form, List<String> ids) {
        List<String> cells = new ArrayList<>();
        List<Wording> names = new ArrayList<>();
        Map<Integer, Problem> faults = new LinkedHashMap<>();
        for (String id : ids) {
            Given given = form.getOrDefault(id, new Given("", Wording.nothing(), null));
            if (given.fault() != null) {
                faults.put(cells.size(), given.fault());
            }
            cells.add(given.text());
            names.add(given.name());
        }
        return new Line(number, cells, faults, names);
    }
}
