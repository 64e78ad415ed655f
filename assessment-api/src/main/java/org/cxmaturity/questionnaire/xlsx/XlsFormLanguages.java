package org.cxmaturity.questionnaire.xlsx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.xlsx.SheetRow;

/**
 * The languages of an XLSForm: {@code label::Danish (da)} is Danish, {@code label} alone the default language.
 *
 * @param base  the language that others translate
 * @param names language as columns name it to its code, in the order of the columns
 */
record XlsFormLanguages(String base, Map<String, String> names) {
    private static final Pattern COLUMN = Pattern.compile("(label|hint)\\s*::?\\s*(.+)");
    private static final Pattern CODE =
            Pattern.compile(".*\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4})*)\\)\\s*|([a-z]{2,3})");
    private static final String UNTOLD = "en";

    static XlsFormLanguages of(Table survey, String defaultLanguage) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String column : survey.columns().keySet()) {
            Matcher m = COLUMN.matcher(column);
            if (m.matches()) {
                names.putIfAbsent(m.group(2).strip(), code(m.group(2)));
            }
        }
        String named = defaultLanguage.isEmpty() || defaultLanguage.equals("default") ? "" : code(defaultLanguage);
        boolean plain = survey.columns().containsKey("label");
        String base = !named.isEmpty()
                ? named
                : plain || names.isEmpty() ? UNTOLD : names.values().iterator().next();
        return new XlsFormLanguages(base, names);
    }

    private static String code(String name) {
        Matcher m = CODE.matcher(name.strip());
        if (!m.matches()) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
        return m.group(1) == null ? m.group(2) : m.group(1);
    }

    /** The languages beside the base. */
    List<String> others() {
        Set<String> others = new LinkedHashSet<>(names.values());
        others.remove(base);
        return List.copyOf(others);
    }

    /** The texts of a row by language, the base first; without those that are empty. */
    Map<String, String> texts(Table table, SheetRow row, String kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        String plain = table.cell(row, kind);
        if (!plain.isEmpty()) {
            texts.put(base, plain);
        }
        table.columns().keySet().forEach(column -> {
            Matcher m = COLUMN.matcher(column);
            String text = table.cell(row, column);
            if (m.matches() && m.group(1).equals(kind) && !text.isEmpty()) {
                texts.putIfAbsent(code(m.group(2)), text);
            }
        });
        return texts;
    }

    /** The number of the cell that holds a text. */
    int cell(Table table, String kind, String language, WorkbookReading.Draft draft, SheetRow row) {
        String found = table.columns().keySet().stream()
                .filter(column -> {
                    Matcher m = COLUMN.matcher(column);
                    return m.matches()
                            && m.group(1).equals(kind)
                            && code(m.group(2)).equals(language);
                })
                .findFirst()
                .orElse(kind);
        return draft.cells().number(table.sheet(), row.number(), table.at(found));
    }

    /** A name as an id of ours: lower case, hyphens; empty when nothing is left. */
    static String id(String name) {
        String id = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return id.length() > 40 ? id.substring(0, 40).replaceAll("-+$", "") : id;
    }
}
