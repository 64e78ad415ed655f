package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.xlsx.SheetRows;
import org.cxmaturity.xlsx.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report in every form: the figures are the same, and what is not shown in one is in none. */
class ReportFormsTest {
    @TempDir
    Path folder;

    private byte[] report(Path answers, String ending) throws IOException {
        Path out = folder.resolve("report." + ending);
        Run run = cxm("report", "--questionnaire", "five-factor", "--responses", answers, "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readAllBytes(out);
    }

    private static Map<String, List<List<String>>> sheets(byte[] workbook) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        Problems problems = new Problems();
        try (WorkbookReader reader = WorkbookReader.open("report.xlsx", new ByteArrayInputStream(workbook))
                .value()) {
            for (int i = 0; i < reader.sheets().size(); i++) {
                List<List<String>> rows = new ArrayList<>();
                try (SheetRows read = reader.rows(i, problems)) {
                    for (var row = read.next(); row != null; row = read.next()) {
                        rows.add(row.cells());
                    }
                }
                sheets.put(reader.sheets().get(i), rows);
            }
        }
        return sheets;
    }

    private static String html(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ");
    }

    @Test
    void theFiguresAreTheSameInEveryForm() throws IOException {
        Path answers = Examples.answers(folder, 60);
        byte[] json = report(answers, "json");
        assertThat(PdfAttachment.read(report(answers, "pdf"))).hasValue(json);
        ReportData data = ReportDataJson.read("report.json", json).value();
        List<List<String>> scores = sheets(report(answers, "xlsx")).get("scores");
        String file = new String(report(answers, "html"), StandardCharsets.UTF_8);
        String page = html(file.getBytes(StandardCharsets.UTF_8));

        assertThat(file).contains(Base64.getEncoder().encodeToString(json));
        assertThat(scores).hasSize(data.factors().size() + 2);
        for (int i = 0; i < data.factors().size(); i++) {
            Shown.Figure figure = data.factors().get(i).figure();
            List<String> row = scores.get(i + 1);
            assertThat(row.get(0)).isEqualTo(data.factors().get(i).id());
            assertThat(Double.parseDouble(row.get(3))).isEqualTo(figure.value());
            assertThat(Double.parseDouble(row.get(4))).isEqualTo(figure.low());
            assertThat(page).containsPattern("\\b" + Math.round(figure.value()) + "\\b");
        }
    }

    @Test
    void aGroupOfFourIsToldInNoForm() throws IOException {
        List<String> rows = Files.readAllLines(Examples.answers(folder, 250));
        int role = List.of(rows.get(0).split(",")).indexOf("role");
        List<String> few = new ArrayList<>();
        int leaders = 0;
        for (String row : rows) {
            boolean leader = row.split(",", -1)[role].equals("leadership");
            leaders += leader ? 1 : 0;
            if (!leader || leaders <= 4) {
                few.add(row);
            }
        }
        assertThat(leaders).isGreaterThan(4);
        Path answers = Files.write(folder.resolve("few.csv"), few);

        ReportData data =
                ReportDataJson.read("report.json", report(answers, "json")).value();
        List<List<String>> groups = sheets(report(answers, "xlsx")).getOrDefault("groups", List.of());
        assertThat(data.answered().groups())
                .filteredOn(g -> g.id().equals("role"))
                .allSatisfy(g -> assertThat(g.groups())
                        .filteredOn(each -> each.value().equals("leadership"))
                        .allMatch(each -> each.n() == null));
        assertThat(groups)
                .filteredOn(row -> row.size() > 1 && row.get(1).equals("leadership"))
                .allSatisfy(row -> assertThat(row.get(3)).isEmpty());
        assertThat(sheets(report(answers, "xlsx"))).doesNotContainKey("gaps");
        assertThat(data.gaps()).isEmpty();
    }

    @Test
    void ofFourAnswersNoFormShowsAScore() throws IOException {
        Path answers = Examples.answers(folder, 4);
        Map<String, List<List<String>>> sheets = sheets(report(answers, "xlsx"));
        assertThat(sheets.get("scores").subList(1, sheets.get("scores").size()))
                .allSatisfy(row -> assertThat(row.subList(3, 13)).allMatch(String::isEmpty))
                .allSatisfy(row -> assertThat(row.get(13)).isEqualTo("not shown, fewer than 5 answers"));
        assertThat(html(report(answers, "html"))).doesNotContainPattern("\\d\u2013\\d");
    }
}
