package org.cxmaturity.questionnaire.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.xlsx.SheetRow;

/** The sheet choices of an XLSForm: lists of what may be answered. */
final class XlsFormChoices {
    private final Table table;
    private final XlsFormLanguages languages;
    private final WorkbookReading.Draft draft;
    private final String list;

    XlsFormChoices(Table table, XlsFormLanguages languages, WorkbookReading.Draft draft) {
        this.table = table;
        this.languages = languages;
        this.draft = draft;
        this.list = table.columns().containsKey("list_name") ? "list_name" : "list name";
    }

    /** The choices of a list in their order. */
    List<SheetRow> of(String name) {
        return table.rows().stream()
                .filter(row -> table.cell(row, list).equals(name))
                .toList();
    }

    /** Whether all choices are whole numbers one apart, two of them at least. */
    boolean isScale(String name) {
        List<String> values =
                of(name).stream().map(row -> table.cell(row, "name")).toList();
        if (values.size() < 2 || !values.stream().allMatch(v -> v.matches("-?\\d{1,6}"))) {
            return false;
        }
        List<Integer> sorted =
                values.stream().map(Integer::valueOf).sorted().distinct().toList();
        return sorted.get(sorted.size() - 1) - sorted.get(0) == values.size() - 1 && sorted.size() == values.size();
    }

    /** A scale: from the lowest choice to the highest, with their words. */
    void scale(Branch scale, String id, String name) {
        Map<Integer, SheetRow> steps = new LinkedHashMap<>();
        of(name).forEach(row -> steps.put(Integer.valueOf(table.cell(row, "name")), row));
        List<Integer> sorted = steps.keySet().stream().sorted().toList();
        int at = cell(of(name).get(0));
        scale.number("from", at, sorted.get(0).toString());
        scale.number("to", at, sorted.get(sorted.size() - 1).toString());
        sorted.forEach(step -> {
            SheetRow row = steps.get(step);
            if (row != null) {
                words(row, scale.branch("labels", at), step.toString(), List.of("scales", id));
            }
        });
    }

    /** The options of a background question, with their words. */
    void options(Branch options, String id, String name) {
        of(name).forEach(row -> words(
                row, options, XlsFormLanguages.id(table.cell(row, "name")), List.of("background", id, "options")));
    }

    private void words(SheetRow row, Branch base, String key, List<String> path) {
        int at = cell(row);
        languages.texts(table, row, "label").forEach((language, text) -> {
            if (language.equals(languages.base())) {
                base.text(key, at, text);
            } else {
                Branch branch = draft.translation(language, at);
                for (String step : path) {
                    branch = branch.branch(step, at);
                }
                branch.text(key, at, text);
            }
        });
    }

    private int cell(SheetRow row) {
        return draft.cells().number(table.sheet(), row.number(), table.at("name"));
    }
}
