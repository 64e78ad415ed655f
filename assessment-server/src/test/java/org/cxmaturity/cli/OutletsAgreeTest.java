package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.Since;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are one object in every form of a report, and what is not shown in one is in none. */
class OutletsAgreeTest {
    @TempDir
    Path folder;

    private Path bundled(String name) throws IOException {
        return Files.write(folder.resolve(name.replace('/', '-')), DemoPlan.resource(name));
    }

    private Outlets rich(String language) throws IOException {
        Path pack = folder.resolve("peers.json");
        Run run = Run.cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "five-factor",
                "--scores",
                bundled("five-factor/peers.csv"),
                "--dimensions",
                "industry,country,size",
                "--out",
                pack);
        assertThat(run.status()).isZero();
        return Outlets.of(
                folder,
                "--questionnaire",
                "five-factor",
                "--responses",
                bundled("five-factor/wave-2.csv"),
                "--previous",
                bundled("five-factor/wave-1.csv"),
                "--pack",
                pack,
                "--lang",
                language,
                "--edition",
                "full");
    }

    /** How a whole number is printed. */
    private static String printed(Double value) {
        String digits = Long.toString(Math.round(Math.abs(value)));
        return value < 0 ? "\u2212" + digits : digits;
    }

    private static String range(Double low, Double high) {
        return printed(low) + "\u2013" + printed(high);
    }

    /** Rows of all tables of the slides, their cells parted by a bar. */
    private static List<String> tables(byte[] pptx) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .flatMap(table -> ((XSLFTable) table).getRows().stream())
                    .map(OutletsAgreeTest::row)
                    .map(row -> row.replace('\u00a0', ' '))
                    .toList();
        }
    }

    private static String row(XSLFTableRow row) {
        return row.getCells().stream().map(XSLFTableCell::getText).collect(Collectors.joining("|"));
    }

    private static List<String> numbers(List<String> cells) {
        return cells.stream()
                .map(c -> c.matches("-?\\d+\\.0") ? c.substring(0, c.length() - 2) : c)
                .toList();
    }

    private static boolean hasRow(Map<String, List<List<String>>> sheets, String... cells) {
        return sheets.values().stream()
                .flatMap(List::stream)
                .map(OutletsAgreeTest::numbers)
                .anyMatch(row -> row.size() >= cells.length
                        && row.subList(0, cells.length).equals(List.of(cells)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void everyScoreWithItsIntervalAndNumberIsTheSameInEveryForm(String language) throws IOException {
        Outlets outlets = rich(language);
        ReportData data = outlets.data();
        assertThat(PdfAttachment.read(outlets.file("pdf"))).hasValue(outlets.file("json"));
        assertThat(ReportDeck.data(outlets.file("pptx"))).hasValue(outlets.file("json"));
        String pdf = PdfText.of(outlets.file("pdf")).reading().replaceAll("\\s+", " ");
        String html = outlets.html().replaceAll("\\s+", " ");
        List<String> slides = tables(outlets.file("pptx"));
        String notes = outlets.slides();
        List<List<String>> scores = Outlets.sheets(outlets.file("xlsx")).get("scores");

        for (int i = 0; i < data.factors().size(); i++) {
            String name = data.instrument().factors().get(i).name();
            Shown.Figure figure = Objects.requireNonNull(data.factors().get(i).figure());
            String score = printed(figure.value());
            String interval = range(figure.low(), figure.high());
            assertThat(pdf).contains(name + " " + score + " " + interval);
            assertThat(html).contains(name + " " + score + " " + interval);
            assertThat(slides).anyMatch(row -> row.startsWith(name + "|" + score + "|" + interval + "|"));
            assertThat(notes).contains(name + " " + score);
            assertThat(hasRow(outlets.chartSheets(), name, score)).as(name).isTrue();
            assertThat(numbers(scores.get(i + 1)).subList(3, 7))
                    .containsExactly(
                            score, printed(figure.low()), printed(figure.high()), Integer.toString(figure.n()));
        }
        String all = Integer.toString(data.answered().scored());
        for (String ending : Outlets.ENDINGS) {
            assertThat(outlets.everything(ending)).as(ending).containsPattern("\\b" + all + "\\b");
        }
    }

    @Test
    void peersChangesAndTheTwoViewsAreTheSameInEveryForm() throws IOException {
        Outlets outlets = rich("en");
        ReportData data = outlets.data();
        String pdf = PdfText.of(outlets.file("pdf")).reading().replaceAll("\\s+", " ");
        String html = outlets.html().replaceAll("\\s+", " ");
        Map<String, List<List<String>>> charts = outlets.chartSheets();
        Map<String, List<List<String>>> sheets = Outlets.sheets(outlets.file("xlsx"));
        List<String> slides = tables(outlets.file("pptx"));

        assertThat(Objects.requireNonNull(data.peers()).places()).hasSize(6);
        for (Peers.Place place : data.peers().places()) {
            String median = printed(place.median());
            String difference = signed(place.difference());
            assertThat(slides)
                    .anyMatch(row -> row.matches(".*\\|" + median + "\\|(. )?" + Pattern.quote(difference) + "\\|.*"));
            assertThat(pdf).contains(" " + median + " ").contains(difference);
            assertThat(html).contains(" " + median + " ").contains(difference);
            assertThat(sheets.get("standing"))
                    .anyMatch(
                            row -> row.get(0).equals(place.id()) && numbers(row).contains(median));
            assertThat(charts.values().stream().flatMap(List::stream).map(OutletsAgreeTest::numbers))
                    .anyMatch(row -> row.contains(median) && row.contains(printed(place.p25())));
        }
        for (Since.Row row : Objects.requireNonNull(data.change()).rows()) {
            String name = data.instrument().factor(row.id()).map(f -> f.name()).orElse("Overall");
            assertThat(hasRow(charts, name, printed(row.now()), printed(row.then())))
                    .as(name)
                    .isTrue();
            assertThat(slides)
                    .anyMatch(cells ->
                            cells.startsWith(name + "|" + printed(row.then()) + "|" + printed(row.now()) + "|"));
            assertThat(pdf).contains(name + " " + printed(row.then()) + " " + printed(row.now()));
        }
        assertThat(data.gaps()).isNotEmpty();
        for (Shown.Gap gap : data.gaps()) {
            String name = data.instrument().factor(gap.factor()).orElseThrow().name();
            assertThat(hasRow(charts, name, printed(gap.scoreA()), printed(gap.scoreB())))
                    .as(name)
                    .isTrue();
            assertThat(slides)
                    .anyMatch(cells -> cells.startsWith(name + "|" + printed(gap.scoreA()) + "|" + printed(gap.scoreB())
                            + "|" + signed(gap.difference())));
            assertThat(pdf).contains(signed(gap.difference()));
            assertThat(html).contains(signed(gap.difference()));
        }
    }

    private static String signed(Double value) {
        return value > 0 ? "+" + printed(value) : printed(value);
    }

    /** So many leaders with the same unusual answers, words to be known by, and everyone else as in the example. */
    private Path planted(int leaders) throws IOException {
        List<String> rows = new String(DemoPlan.resource("five-factor/wave-2.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> head = List.of(rows.get(0).split(","));
        List<String> all = new ArrayList<>();
        all.add(rows.get(0));
        int kept = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            boolean leader = cells[head.indexOf("role")].equals("leadership");
            if (leader && kept++ >= leaders) {
                continue;
            }
            if (leader) {
                cells[head.indexOf("respondent")] = "zebra-" + kept;
                cells[head.indexOf("one-change")] = "Quagga in the cellar";
                cells[head.indexOf("department")] = "Okapi house";
                plant(cells, head, "art-", "5", "4", 2);
                plant(cells, head, "mea-", "5", "4", 3);
            }
            all.add(String.join(",", cells));
        }
        return Files.write(folder.resolve("planted.csv"), all);
    }

    /** The same answer to all questions of a factor, but another to the first few. */
    private static void plant(String[] cells, List<String> head, String factor, String most, String few, int first) {
        List<Integer> at = Stream.iterate(0, i -> i + 1)
                .limit(head.size())
                .filter(i -> head.get(i).startsWith(factor))
                .toList();
        at.forEach(i -> cells[i] = most);
        at.subList(0, first).forEach(i -> cells[i] = few);
    }

    /** Scores of the planted leaders: (4 x 100 + 2 x 75) / 6 and (3 x 100 + 3 x 75) / 6, half up. */
    private static final List<String> PLANTED = List.of("92", "88");

    private List<String> seen(Outlets outlets, String ending) throws IOException {
        String all = outlets.everything(ending);
        return PLANTED.stream()
                .filter(score -> Pattern.compile("(?<![\\w.,:;#\u2212-])" + score + "(?![\\w%\u00a0]|[.,]\\d)")
                        .matcher(all)
                        .find())
                .toList();
    }

    private Outlets about(Path answers) throws IOException {
        return Outlets.of(folder, "--questionnaire", "five-factor", "--responses", answers, "--edition", "full");
    }

    @Test
    void whatFourPeopleAnsweredIsInNoFormNorAnyoneByNameOrWords() throws IOException {
        Outlets five = about(planted(5));
        Outlets four = about(planted(4));

        for (String ending : Outlets.ENDINGS) {
            assertThat(seen(five, ending)).as("told of five, in " + ending).isEqualTo(PLANTED);
            assertThat(four.everything(ending))
                    .as(ending)
                    .doesNotContain("zebra", "Quagga")
                    .doesNotContain("Okapi");
        }
        ReportData hidden = four.data();
        assertThat(hidden.gaps()).isEmpty();
        for (String ending : Outlets.ENDINGS) {
            assertThat(seen(four, ending)).as("told of four, in " + ending).isEmpty();
        }
    }

    @Test
    void ofFourAnswersNoFormHoldsAScoreOrAnInterval() throws IOException {
        Outlets outlets = about(Examples.answers(folder, 4));

        assertThat(outlets.data().overall().figure()).isNull();
        assertThat(outlets.chartSheets()).isEmpty();
        for (String ending : List.of("pdf", "html", "pptx")) {
            assertThat(outlets.everything(ending))
                    .as(ending)
                    .doesNotContainPattern("(?<!\\d)\\d{1,2}\u2013\\d{1,2}(?!\\d)");
        }
        List<List<String>> scores = Outlets.sheets(outlets.file("xlsx")).get("scores");
        assertThat(scores.subList(1, scores.size()))
                .allSatisfy(row -> assertThat(row.subList(3, 13)).allMatch(String::isEmpty));
        assertThat(tables(outlets.file("pptx")).stream().flatMap(row -> Arrays.stream(row.split("\\|"))))
                .anyMatch(cell -> cell.contains("fewer than 5"));
    }
}
