package org.cxmaturity.response.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.FormMark;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.xlsx.SteadyWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook to fill in, which the reader of answers takes back as it is. The same questionnaires, language and
 * layout give the same bytes.
 */
public final class ResponseTemplate {
    /** One row, or one sheet, for each respondent. */
    public enum Layout {
        ROWS,
        SHEETS
    }

    private static final String HEAD = "E7ECF2";
    private static final String QUIET = "808080";

    private final List<Questionnaire> questionnaires;
    private final String language;
    private final TemplateWords words;
    private final List<Field> fields;

    private ResponseTemplate(
            List<Questionnaire> questionnaires, ResponseSheet sheet, boolean evidence, String language) {
        this.questionnaires = List.copyOf(questionnaires);
        this.language = language;
        this.words = TemplateWords.of(language);
        this.fields = Fields.of(questionnaires, sheet, evidence, language, words);
    }

    /**
     * The bytes of the workbook.
     *
     * @param evidence    whether to ask what each answer rests on
     * @param language    BCP 47; texts that are not translated stand in their base language
     * @param respondents rows with lists, or sheets; 1 and up
     */
    public static byte[] write(
            List<Questionnaire> questionnaires,
            ResponseSheet sheet,
            boolean evidence,
            String language,
            Layout layout,
            int respondents) {
        ResponseTemplate template = new ResponseTemplate(questionnaires, sheet, evidence, language);
        return SteadyWorkbook.write(workbook -> {
            if (layout == Layout.ROWS) {
                template.rows(workbook, respondents);
            } else {
                template.sheets(workbook, respondents);
            }
        });
    }

    // ---- one row a respondent ----

    private void rows(Workbook workbook, int respondents) {
        Worksheet answers = workbook.newWorksheet(words.say("sheet.answers"));
        for (int i = 0; i < fields.size(); i++) {
            answers.value(0, i, fields.get(i).id() + "\n" + fields.get(i).text());
            answers.width(i, fields.get(i).width());
        }
        answers.range(0, 0, 0, fields.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEAD)
                .set();
        answers.rowHeight(0, 120);
        answers.freezePane(1, 1);
        instructions(workbook, words.say("how.rows", words.say("sheet.answers")));
        questions(workbook);
        Lists lists = new Lists(workbook, words);
        for (int i = 0; i < fields.size(); i++) {
            lists.offer(answers.range(1, i, respondents, i), fields.get(i).choices());
        }
    }

    // ---- one sheet a respondent ----

    private void sheets(Workbook workbook, int respondents) {
        List<Worksheet> forms = new ArrayList<>();
        for (int i = 1; i <= respondents; i++) {
            forms.add(workbook.newWorksheet(words.say("sheet.respondent", Integer.toString(i))));
        }
        instructions(workbook, words.say("how.sheets"));
        Lists lists = new Lists(workbook, words);
        forms.forEach(form -> form(form, lists));
    }

    private void form(Worksheet form, Lists lists) {
        form.value(0, 0, FormMark.TEXT);
        form.value(0, 1, title());
        form.style(0, 1).bold().fontSize(14).set();
        row(form, 1, "", words.say("head.question"), words.say("head.answer"), words.say("head.help"));
        form.range(1, 0, 1, 3).style().bold().fillColor(HEAD).set();
        int row = 2;
        for (Field field : fields) {
            if (!field.heading().isEmpty()) {
                form.value(row, 1, field.heading());
                form.style(row, 1).bold().fillColor(HEAD).set();
                row++;
            }
            row(form, row, field.id(), field.text(), "", String.join("\n", field.help()));
            lists.offer(form.range(row, 2, row, 2), field.choices());
            row++;
        }
        form.range(2, 0, row, 3).style().wrapText(true).verticalAlignment("top").set();
        form.range(0, 0, row, 0).style().fontColor(QUIET).fontSize(8).set();
        form.width(0, 14);
        form.width(1, 60);
        form.width(2, 32);
        form.width(3, 70);
        form.freezePane(0, 2);
    }

    // ---- both ----

    private void instructions(Workbook workbook, String how) {
        Worksheet sheet = workbook.newWorksheet(words.say("sheet.instructions"));
        int minutes = questionnaires.stream().mapToInt(Questionnaire::minutes).sum();
        List<String> lines = new ArrayList<>(List.of(title()));
        questionnaires.forEach(q -> lines.add(q.purpose().in(language)));
        lines.add(words.say("minutes", Integer.toString(minutes)));
        lines.add(how);
        lines.add(words.say("how.choose"));
        lines.add(words.say("how.empty"));
        lines.add(words.say("how.text"));
        lines.add(words.say("how.back"));
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
        }
        sheet.range(0, 0, lines.size() - 1, 0)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 100);
    }

    private void questions(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(words.say("sheet.questions"));
        row(
                sheet,
                0,
                words.say("head.id"),
                words.say("head.question"),
                words.say("head.steps"),
                words.say("head.help"));
        sheet.range(0, 0, 0, 3).style().bold().fillColor(HEAD).set();
        for (int i = 0; i < fields.size(); i++) {
            Field f = fields.get(i);
            String steps = f.choices().size() > 15
                    ? ""
                    : String.join(
                            "\n", f.choices().stream().map(Object::toString).toList());
            row(sheet, i + 1, f.id(), f.text(), steps, String.join("\n", f.help()));
        }
        sheet.range(1, 0, fields.size(), 3)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.width(0, 20);
        sheet.width(1, 60);
        sheet.width(2, 32);
        sheet.width(3, 80);
        sheet.freezePane(0, 1);
    }

    private String title() {
        return String.join(
                " + ", questionnaires.stream().map(q -> q.title().in(language)).toList());
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }
}
