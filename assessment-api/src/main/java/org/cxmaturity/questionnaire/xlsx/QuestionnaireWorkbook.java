package org.cxmaturity.questionnaire.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Texts;
import org.cxmaturity.xlsx.CellName;
import org.cxmaturity.xlsx.SteadyWorkbook;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a questionnaire as a workbook: one sheet with every text, its languages side by side, and sheets with the
 * structure. {@link WorkbookReading} reads it back without loss. The same questionnaire gives the same bytes.
 */
public final class QuestionnaireWorkbook {
    private static final String HEAD = "E7ECF2";
    private static final String MISSING = "FFE9B3";
    private static final String QUIET = "5A6A73";
    private static final String KEPT = "EDEFF0";

    private static final List<String> READ_ME = List.of(
            "Sheet Texts has a row for each text, and a column for each language. A yellow cell is a text that is missing.",
            "Translators: fill in or correct your language's column, and leave the grey columns path and what as they are."
                    + " A new language is a new column: its code (nb, sv, pt-BR) in the first row.",
            "The first language is the one that the others are translated from. Whoever changes it is told which"
                    + " translations to look at again.",
            "The other sheets hold the structure. A row more in Items needs its texts in Texts: items / ID / text."
                    + " Ids stay as they are: they join a trend.",
            "Back into files: cxm questionnaire import FILE.xlsx --into FOLDER, which checks everything and names the cell"
                    + " of each fault.");

    private final Questionnaire q;
    private final List<String> languages;

    private QuestionnaireWorkbook(Questionnaire q, List<String> languages) {
        this.q = q;
        this.languages = languages;
    }

    /**
     * The bytes of the workbook.
     *
     * @param added languages, BCP 47, to be given an empty column beside those that the questionnaire has
     */
    public static byte[] write(Questionnaire questionnaire, List<String> added) {
        Set<String> languages = new LinkedHashSet<>(questionnaire.languages());
        languages.addAll(added);
        return SteadyWorkbook.write(new QuestionnaireWorkbook(questionnaire, List.copyOf(languages))::fill);
    }

    private void fill(Workbook workbook) {
        readMe(workbook.newWorksheet("Read me"));
        texts(workbook.newWorksheet(Columns.TEXTS));
        table(workbook, Columns.QUESTIONNAIRE, List.of(Columns.KEY, Columns.VALUE), top());
        for (String sheet : Columns.ORDER) {
            List<String> columns = Columns.TABLES.getOrDefault(sheet, List.of());
            table(workbook, sheet, columns, rows(sheet));
        }
    }

    private void readMe(Worksheet sheet) {
        sheet.value(0, 0, q.title().base() + " (" + q.id() + " " + q.version() + ")");
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < READ_ME.size(); i++) {
            sheet.value(i + 1, 0, READ_ME.get(i));
        }
        sheet.range(0, 0, READ_ME.size(), 0)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.width(0, 100);
    }

    // ---- texts ----

    private void texts(Worksheet sheet) {
        List<String> head = new ArrayList<>(List.of(Columns.PATH, Columns.WHAT));
        head.addAll(languages);
        head.add(Columns.AS_EXPORTED);
        head(sheet, head);
        int row = 1;
        for (Map.Entry<List<String>, Text> text : Texts.of(q).entrySet()) {
            sheet.value(row, 0, String.join(" / ", text.getKey()));
            sheet.value(row, 1, what(text.getKey()));
            for (int i = 0; i < languages.size(); i++) {
                if (text.getValue().has(languages.get(i))) {
                    sheet.value(row, i + 2, text.getValue().in(languages.get(i)));
                }
            }
            sheet.value(row, head.size() - 1, text.getValue().base());
            row++;
        }
        int last = languages.size() + 1;
        sheet.range(1, 2, row - 1, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(1, 0, row - 1, 1)
                .style()
                .fontColor(QUIET)
                .fillColor(KEPT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        String first = CellName.of(3, 2);
        if (last > 2) {
            sheet.range(1, 3, row - 1, last)
                    .style()
                    .fillColor(MISSING)
                    .set(new ConditionalFormattingExpressionRule("LEN(TRIM(" + first + "))=0", false));
        }
        sheet.width(0, 34);
        sheet.width(1, 34);
        for (int i = 2; i <= last; i++) {
            sheet.width(i, 60);
        }
        sheet.hideColumn(head.size() - 1);
        sheet.freezePane(2, 1);
    }

    /** What a text is, for people: {@code item art-promise: step 3}. */
    private static String what(List<String> path) {
        if (path.size() == 1) {
            return path.get(0);
        }
        String kind =
                path.get(0).endsWith("s") ? path.get(0).substring(0, path.get(0).length() - 1) : path.get(0);
        List<String> rest = path.subList(2, path.size());
        String part = path.get(0).equals("scales") ? "step " + String.join(" ", rest) : String.join(" ", rest);
        return path.size() == 2 ? kind + ": " + path.get(1) : kind + " " + path.get(1) + ": " + part;
    }

    // ---- structure ----

    private List<Map<String, Object>> top() {
        List<Map<String, Object>> rows = new ArrayList<>();
        keyed(rows, "id", q.id());
        keyed(rows, "version", q.version().toString());
        if (q.draft()) {
            keyed(rows, "draft", "true");
        }
        keyed(rows, "language", q.language());
        keyed(rows, "kind", q.kind().name().toLowerCase(java.util.Locale.ROOT));
        keyed(rows, "minutes", q.minutes());
        keyed(rows, "scoring.coverage", number(q.scoring().coverage()));
        q.scoring().overallCap().ifPresent(cap -> keyed(rows, "scoring.overallCap", cap));
        if (q.scoring().aggregation() != ScoringRules.DEFAULT.aggregation()) {
            keyed(rows, "scoring.aggregation", q.scoring().aggregation().name());
        }
        if (q.importance() != null) {
            keyed(rows, "importance.pick", q.importance().pick());
        }
        q.sources().forEach(s -> keyed(rows, "sources", s));
        return rows;
    }

    private static void keyed(List<Map<String, Object>> rows, String key, Object value) {
        rows.add(Map.of(Columns.KEY, key, Columns.VALUE, value));
    }

    private List<Map<String, Object>> rows(String sheet) {
        return switch (sheet) {
            case Columns.LEVELS ->
                q.levels().stream()
                        .map(l -> row("level", l.level(), "from", number(l.from())))
                        .toList();
            case Columns.SCALES ->
                q.scales().values().stream()
                        .map(s -> row(
                                "id", s.id(),
                                "from", number(s.from()),
                                "to", number(s.to()),
                                "step",
                                        s.step().isEmpty()
                                                ? "any"
                                                : number(s.step().getAsDouble()),
                                "unit", s.unit()))
                        .toList();
            case Columns.FACTORS ->
                q.factors().stream()
                        .map(f -> row("id", f.id(), "weight", number(f.weight())))
                        .toList();
            case Columns.ITEMS -> items();
            case "Outcomes" ->
                q.outcomes().stream()
                        .map(o -> row(
                                "id",
                                o.id(),
                                "measure",
                                o.measure().key(),
                                "scale",
                                o.scale().id()))
                        .toList();
            case "Background" ->
                q.background().stream()
                        .map(b -> row("id", b.id(), "options", b.freeText() ? "any" : ""))
                        .toList();
            default -> q.comments().stream().map(c -> row("id", c.id())).toList();
        };
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Factor factor : q.factors()) {
            for (Item i : factor.items()) {
                Map<String, Object> row = row(
                        "id",
                        i.id(),
                        Columns.FACTOR,
                        factor.id(),
                        "scale",
                        i.scale().id());
                row.put("weight", number(i.weight()));
                row.put("reversed", i.reversed() ? "true" : "");
                row.put("required", i.required() ? "true" : "");
                row.put("roles", String.join(", ", i.roles()));
                Condition when = i.when();
                if (when != null) {
                    row.put("when.item", when.item());
                    switch (when.test()) {
                        case EQUALS -> row.put("when.equals", number(when.value()));
                        case AT_LEAST -> row.put("when.atLeast", number(when.value()));
                        case AT_MOST -> row.put("when.atMost", number(when.value()));
                        case ANSWERED -> row.put("when.answered", "true");
                    }
                }
                if (i.gate() != null) {
                    row.put("gate.level", i.gate().level());
                    row.put("gate.critical", i.gate().critical() ? "true" : "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i].toString(), pairs[i + 1]);
        }
        return row;
    }

    private static BigDecimal number(double value) {
        return value == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private static void table(Workbook workbook, String name, List<String> columns, List<Map<String, Object>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        head(sheet, columns);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                Object value = rows.get(r).getOrDefault(columns.get(c), "");
                if (value instanceof Number number) {
                    sheet.value(r + 1, c, number);
                } else if (!value.toString().isEmpty()) {
                    sheet.value(r + 1, c, value.toString());
                }
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, c == 0 || columns.get(c).equals(Columns.VALUE) ? 30 : 14);
        }
    }

    private static void head(Worksheet sheet, List<String> columns) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(0, 1);
    }
}
