package org.cxmaturity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;

/**
 * The same synthetic answers to the five-factor core as a stranger's survey tool would export them, in the shapes that
 * those tools' exports have: which columns they add, what they head columns with, how they write answers and lists.
 */
final class Exports {
    static final String CORE = "five-factor";
    private static final int RESPONDENTS = 12;
    private static final Questionnaire Q = Library.bundled().resolve(CORE).value();
    private static final List<String> ROLES = List.of("leadership", "frontline", "support");

    private Exports() {}

    // ---- the answers ----

    private static String item(int respondent, int item) {
        int turn = respondent * 7 + item * 3;
        return turn % 29 == 0 ? "" : turn % 31 == 0 ? "DK" : turn % 37 == 0 ? "NA" : Integer.toString(1 + turn % 5);
    }

    private static String role(int respondent) {
        return ROLES.get(respondent < 5 ? 0 : respondent < 10 ? 1 : 2);
    }

    private static List<Item> important(int respondent) {
        List<Item> items = Q.items();
        return List.of(items.get(respondent), items.get(respondent + 5), items.get(respondent + 11));
    }

    private static LocalDateTime when(int respondent) {
        return LocalDateTime.of(2026, 3, 4 + respondent, 14, 5, 30);
    }

    private static String nps(int respondent) {
        return Integer.toString((respondent * 3) % 11);
    }

    private static int effort(int respondent) {
        return 1 + respondent % 7;
    }

    private static String comment(int respondent) {
        return respondent == 3 ? "Ring tilbage, og \"lyt\"; æøå" : "";
    }

    private static String label(Item item, String answer, String language) {
        return answer.matches("\\d")
                ? item.scale().labels().get(Integer.parseInt(answer)).in(language)
                : answer;
    }

    private static String effortLabel(int answer, String language) {
        return Q.outcomes().get(1).scale().labels().get(answer).in(language);
    }

    private static String roleWords(String role, String language) {
        return Q.background("role").orElseThrow().options().get(role).in(language);
    }

    // ---- the shapes ----

    /** Our own columns. */
    static Path plain(Path folder) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("role", "department"));
        Q.items().forEach(i -> head.add(i.id()));
        head.addAll(List.of("nps", "effort", "importance", "one-change", "submitted"));
        rows.add(head);
        for (int r = 0; r < RESPONDENTS; r++) {
            List<String> row = new ArrayList<>(List.of(role(r), "Odense"));
            for (int i = 0; i < Q.items().size(); i++) {
                row.add(item(r, i));
            }
            row.add(nps(r));
            row.add(Integer.toString(effort(r)));
            row.add(important(r).stream().map(Item::id).collect(Collectors.joining(" ")));
            row.add(comment(r));
            row.add(when(r).toString());
            rows.add(row);
        }
        return csv(folder.resolve("plain.csv"), rows);
    }

    /** Google Forms: Timestamp, questions as headers, labels as answers, ticked boxes joined by a comma and a blank. */
    static Path google(Path folder, UnaryOperator<String> heading) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("Timestamp", "Email Address", "Your role", "Department"));
        Q.items().forEach(i -> head.add(heading.apply(i.text().base())));
        Q.outcomes().forEach(o -> head.add(o.text().base()));
        head.add(Q.importance().text().base());
        head.add(Q.comments().get(0).text().base());
        rows.add(head);
        for (int r = 0; r < RESPONDENTS; r++) {
            String stamp =
                    DateTimeFormatter.ofPattern("M/d/yyyy H:mm:ss", Locale.ROOT).format(when(r));
            List<String> row = new ArrayList<>(List.of(stamp, "a@example.org", roleWords(role(r), "en"), "Odense"));
            for (int i = 0; i < Q.items().size(); i++) {
                String answer = label(Q.items().get(i), item(r, i), "en");
                row.add(answer.equals("NA") ? "Not applicable" : answer.equals("DK") ? "Don’t know" : answer);
            }
            row.add(nps(r));
            row.add(effortLabel(effort(r), "en"));
            row.add(important(r).stream().map(i -> i.text().base()).collect(Collectors.joining(", ")));
            row.add(comment(r));
            rows.add(row);
        }
        return csv(folder.resolve("google.csv"), rows);
    }

    /** Microsoft Forms, in Danish: a workbook with its own columns in front, real dates, and lists that end in a semicolon. */
    static Path microsoft(Path folder) {
        List<String> head =
                new ArrayList<>(List.of("ID", "Start time", "Completion time", "Email", "Name", "Last modified time"));
        head.add(Q.background("role").orElseThrow().text().in("da"));
        head.add(Q.background("department").orElseThrow().text().in("da"));
        int number = 1;
        for (Item item : Q.items()) {
            head.add(number++ + ". " + item.text().in("da") + "\u00A0");
        }
        Q.outcomes().forEach(o -> head.add(o.text().in("da")));
        head.add(Q.importance().text().in("da"));
        head.add(Q.comments().get(0).text().in("da"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sheet1");
            CellStyle dated = workbook.createCellStyle();
            dated.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy h:mm:ss"));
            fill(sheet.createRow(0), head, 0);
            for (int r = 0; r < RESPONDENTS; r++) {
                Row row = sheet.createRow(r + 1);
                row.createCell(0).setCellValue(r + 1);
                for (int c = 1; c <= 2; c++) {
                    Cell cell = row.createCell(c);
                    cell.setCellValue(when(r).minusMinutes(c == 1 ? 12 : 0));
                    cell.setCellStyle(dated);
                }
                fill(row, microsoft(r), 3);
            }
            Path file = folder.resolve("forms.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> microsoft(int r) {
        List<String> row = new ArrayList<>(List.of("anonymous", "", "", roleWords(role(r), "da"), "Odense"));
        for (int i = 0; i < Q.items().size(); i++) {
            String answer = label(Q.items().get(i), item(r, i), "da");
            row.add(answer.equals("NA") ? "Ikke relevant" : answer.equals("DK") ? "ved ikke" : answer);
        }
        row.add(nps(r));
        row.add(effortLabel(effort(r), "da"));
        row.add(important(r).stream().map(i -> i.text().in("da") + ";").collect(Collectors.joining()));
        row.add(comment(r));
        return row;
    }

    private static void fill(Row row, List<String> cells, int from) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(from + i).setCellValue(cells.get(i));
            }
        }
    }

    /** LimeSurvey with codes as headers and answers: an array a factor, tick boxes for importance. */
    static Path limesurveyCodes(Path folder) {
        List<String> head =
                new ArrayList<>(List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "G01Q01", "G01Q02"));
        for (int f = 0; f < Q.factors().size(); f++) {
            for (int i = 1; i <= Q.factors().get(f).items().size(); i++) {
                head.add("G0" + (f + 2) + "Q0" + (f + 3) + "[SQ" + String.format(Locale.ROOT, "%03d", i) + "]");
            }
        }
        head.addAll(List.of("G07Q08", "G07Q09"));
        for (int i = 1; i <= Q.items().size(); i++) {
            head.add("G07Q10[SQ" + String.format(Locale.ROOT, "%03d", i) + "]");
        }
        head.add("G08Q11");
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int r = 0; r < RESPONDENTS; r++) {
            List<String> row = new ArrayList<>(
                    List.of(Integer.toString(r + 1), when(r).toString().replace('T', ' '), "8", "en", "1738"));
            row.add("AO0" + (ROLES.indexOf(role(r)) + 1));
            row.add("Odense");
            for (int i = 0; i < Q.items().size(); i++) {
                String answer = item(r, i);
                row.add(answer.matches("\\d") ? "AO0" + answer : answer);
            }
            row.add(nps(r));
            row.add("AO0" + effort(r));
            for (Item item : Q.items()) {
                row.add(important(r).contains(item) ? "Y" : "");
            }
            row.add(comment(r));
            rows.add(row);
        }
        return csv(folder.resolve("codes.csv"), rows);
    }

    /** LimeSurvey with codes and full texts as headers, labels as answers. */
    static Path limesurveyTexts(Path folder) {
        List<String> head = new ArrayList<>(List.of(
                "id. Response ID",
                "submitdate. Date submitted",
                "lastpage. Last page",
                "startlanguage. Start language",
                "G01Q01. Your role",
                "G01Q02. Department"));
        for (Item item : Q.items()) {
            head.add("G02Q03[SQ001]. How far is this so with you? ["
                    + item.text().base() + "]");
        }
        Q.outcomes().forEach(o -> head.add("G03Q04. " + o.text().base()));
        for (Item item : Q.items()) {
            head.add("G04Q05[SQ001]. " + Q.importance().text().base() + " ["
                    + item.text().base() + "]");
        }
        head.add("G05Q06. " + Q.comments().get(0).text().base());
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int r = 0; r < RESPONDENTS; r++) {
            List<String> row = new ArrayList<>(
                    List.of(Integer.toString(r + 1), when(r).toString().replace('T', ' '), "5", "en"));
            row.add(roleWords(role(r), "en"));
            row.add("Odense");
            for (int i = 0; i < Q.items().size(); i++) {
                row.add(label(Q.items().get(i), item(r, i), "en"));
            }
            row.add(nps(r));
            row.add(effortLabel(effort(r), "en"));
            for (Item item : Q.items()) {
                row.add(important(r).contains(item) ? "Yes" : "No");
            }
            row.add(comment(r));
            rows.add(row);
        }
        return csv(folder.resolve("texts.csv"), rows);
    }

    static Path csv(Path file, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        for (List<String> row : rows) {
            out.append(row.stream()
                            .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        try {
            return Files.writeString(file, out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
