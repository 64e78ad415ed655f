package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Texts;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.render.pdf.PdfText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports whose questionnaire is not translated, or not all of it: each text says the language that it is in. */
class TextLanguagesTest {
    private static final String MARK = "\uDB40\uDC01";

    @TempDir
    static Path folder;

    /** The airport survey, which is in English alone, as a report in Danish; made once. */
    private static Path airport(String edition, String ending) throws IOException {
        Path out = folder.resolve("airport-" + edition + ending);
        if (Files.exists(out)) {
            return out;
        }
        String all = new String(DemoPlan.resource("airport/responses.csv"), StandardCharsets.UTF_8);
        Path answers = Files.write(
                folder.resolve("airport.csv"), all.lines().limit(400).toList());
        Run run = cxm(
                "report",
                "--questionnaire",
                "airport-guests",
                "--responses",
                answers,
                "--ignore-columns",
                "weight",
                "--lang",
                "da",
                "--edition",
                edition,
                "--client",
                "Syntetisk eksempel",
                "--out",
                out);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        return out;
    }

    /** The five factors with Danish for all but the items, a folder of one's own. */
    private static Path partly() throws IOException {
        Path own = Files.createDirectories(folder.resolve("partly"));
        String base = "/questionnaires/five-factor/";
        for (String file : List.of("questionnaire.yaml", "texts.da.yaml")) {
            try (var in = Library.class.getResourceAsStream(base + file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean translation = file.startsWith("texts");
                Files.writeString(
                        own.resolve(file), translation ? text.substring(0, text.indexOf("\nitems:") + 1) : text);
            }
        }
        return own;
    }

    private static Path partlyDanish() throws IOException {
        Path out = folder.resolve("partly.pdf");
        if (Files.notExists(out)) {
            Run run = cxm(
                    "report",
                    "--questionnaire",
                    partly(),
                    "--responses",
                    Examples.answers(folder, 90),
                    "--lang",
                    "da",
                    "--edition",
                    "full",
                    "--out",
                    out);
            assertThat(run).isEqualTo(new Run(0, "", ""));
        }
        return out;
    }

    /** Texts by the language that they say they are in; the document's under "". Figures are read by their alternative. */
    private static Map<String, List<String>> byLanguage(PdfText pdf) {
        Map<String, List<String>> all = new TreeMap<>();
        for (PdfText.Element element : pdf.elements()) {
            if (element.kind().equals("Figure")) {
                continue;
            }
            String rest = element.text();
            for (PdfText.Piece piece : element.pieces()) {
                all.computeIfAbsent(piece.language(), l -> new ArrayList<>()).add(piece.text());
                rest = rest.replaceFirst(Pattern.quote(piece.text()), "\n");
            }
            List<String> own = all.computeIfAbsent(element.language(), l -> new ArrayList<>());
            own.addAll(Arrays.asList(rest.split("\n")));
        }
        return all;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** What says that it is English is a piece of an English text of the questionnaire, and of nothing else. */
    private static void isAllOf(List<String> english, Questionnaire questionnaire) {
        List<String> texts = Texts.of(questionnaire).values().stream()
                .map(text -> letters(text.in("en")))
                .toList();
        assertThat(english).hasSizeGreaterThan(20);
        assertThat(english.stream().filter(said -> !madeOf(letters(said), texts)))
                .isEmpty();
    }

    /** Whether these letters are a part of a text, or whole texts and such a part after them. */
    private static boolean madeOf(String letters, List<String> texts) {
        return texts.stream()
                .anyMatch(text -> text.contains(letters)
                        || !text.isEmpty()
                                && letters.startsWith(text)
                                && madeOf(letters.substring(text.length()), texts));
    }

    private static Questionnaire bundled(String id) {
        return Library.bundled().resolve(id).value();
    }

    @Test
    void aScreenReaderHearsFromThePdfWhatIsEnglishInADanishReport() throws IOException {
        Map<String, List<String>> texts = byLanguage(PdfText.of(Files.readAllBytes(airport("full", ".pdf"))));

        assertThat(texts.keySet()).containsExactly("", "en");
        isAllOf(texts.get("en"), bundled("airport-guests"));
        assertThat(texts.get("en"))
                .contains("Cleanliness", "Ground access", "Airport guest survey (San Francisco 2017)");
        assertThat(String.join("\n", texts.get("")))
                .contains("tekster i sp\u00f8rgeskemaet er ikke oversat og st\u00e5r p\u00e5 engelsk")
                .doesNotContain("Cleanliness")
                .doesNotContain("Ground access");
    }

    @Test
    void lettersInFiguresSayItAndAnAlternativeThatIsMixedStaysDanish() throws IOException {
        List<PdfText.Element> figures = PdfText.of(Files.readAllBytes(airport("full", ".pdf"))).elements().stream()
                .filter(e -> e.text().contains("Cleanliness") && !e.alt().isEmpty())
                .toList();

        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.language()).isEmpty();
            assertThat(figure.alt()).contains("Cleanliness").doesNotContain(MARK);
            assertThat(figure.pieces())
                    .anyMatch(p -> p.language().equals("en") && p.text().contains("Cleanliness"));
        });
    }

    @Test
    void inAPartlyTranslatedReportOnlyWhatIsMissingIsEnglish() throws IOException {
        Map<String, List<String>> texts = byLanguage(PdfText.of(Files.readAllBytes(partlyDanish())));

        assertThat(texts.keySet()).containsExactly("", "en");
        isAllOf(texts.get("en"), bundled("five-factor"));
        assertThat(texts.get("en")).noneMatch(text -> text.contains("Kundel\u00f8fte"));
        assertThat(texts.get("")).contains("Kundel\u00f8fte").noneMatch(text -> text.contains("promise"));
    }

    @Test
    void aTranslatedReportSaysNothingOfOtherLanguages() throws IOException {
        Path out = folder.resolve("all.pdf");
        cxm("report", "--sample", "--lang", "nb", "--out", out);

        assertThat(byLanguage(PdfText.of(Files.readAllBytes(out))).keySet()).containsExactly("");
    }

    @Test
    @Tag("once")
    void itKeepsBothStandardsAndFollowsFromItsData() throws Exception {
        for (Path report : List.of(airport("full", ".pdf"), airport("board", ".pdf"))) {
            ReportStandardsTest.keepsBothStandards(report);
            Run run = cxm("verify", report);
            assertThat(run.status()).as(run.out()).isZero();
        }
        ReportStandardsTest.keepsBothStandards(partlyDanish());
        Run partly = cxm("verify", partlyDanish(), "--questionnaire", partly());
        assertThat(partly.status()).as(partly.out()).isZero();
        assertThat(partly.out()).contains("texts, weights and gates are those of the questionnaire");
    }

    /** A copy that kept the name of a bundled questionnaire: one line says so, not one for each text. */
    @Test
    void aQuestionnaireThatIsNotTheBundledOneIsToldOnce() throws Exception {
        Run run = cxm("verify", partlyDanish());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("FAIL")))
                .containsExactly(
                        "FAIL  the questionnaire five-factor is not that of the report: their fingerprints differ");
    }

    @Test
    void thePageMarksPiecesOfSentencesAndWholeElements() throws IOException {
        String html = Files.readString(airport("full", ".html"));
        List<String> english = new ArrayList<>();
        Matcher marked = Pattern.compile("<([a-z0-9]+)[^>]* lang=\"en\"[^>]*>([^<]*)</\\1>")
                .matcher(html);
        while (marked.find()) {
            english.add(marked.group(2).replace("&#39;", "'").replace("&amp;", "&"));
        }

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"da\">").doesNotContain(MARK);
        isAllOf(english, bundled("airport-guests"));
        String danish = html.replaceAll("<([a-z0-9]+)[^>]* lang=\"en\"[^>]*>[^<]*</\\1>", "")
                .replaceAll("<title[^>]*>[^<]*</title>|<desc[^>]*>[^<]*</desc>", "")
                .replaceAll("<[^>]*>", "");
        assertThat(danish).doesNotContain("Cleanliness").doesNotContain("Ground access");
    }

    @Test
    void everyRunOfASlideIsProofedInItsOwnLanguage() throws IOException {
        List<String> english = new ArrayList<>();
        StringBuilder danish = new StringBuilder();
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(Files.readAllBytes(airport("full", ".pptx"))))) {
            for (XSLFTextRun run : runs(show)) {
                String language = run.getRPr(false).getLang();
                assertThat(language).isIn("da-DK", "en-GB");
                if (language.equals("en-GB")) {
                    english.add(run.getRawText());
                } else {
                    danish.append(run.getRawText()).append('\n');
                }
            }
        }

        isAllOf(english, bundled("airport-guests"));
        assertThat(danish.toString()).doesNotContain("Cleanliness").doesNotContain(MARK);
    }

    private static List<XSLFTextRun> runs(XMLSlideShow show) {
        List<XSLFTextRun> all = new ArrayList<>();
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFShape shape : slide.getShapes()) {
                if (shape instanceof XSLFTextShape text) {
                    text.getTextParagraphs().forEach(p -> all.addAll(p.getTextRuns()));
                } else if (shape instanceof XSLFTable table) {
                    table.getRows()
                            .forEach(row -> row.getCells()
                                    .forEach(cell ->
                                            cell.getTextParagraphs().forEach(p -> all.addAll(p.getTextRuns()))));
                }
            }
        }
        return all;
    }

    @Test
    void noFileHoldsAMarkOfOurs() throws IOException {
        for (String ending : List.of(".pptx", ".xlsx", ".json")) {
            assertThat(unpacked(Files.readAllBytes(airport("full", ending))))
                    .as(ending)
                    .doesNotContain(MARK);
        }
    }

    private static String unpacked(byte[] file) throws IOException {
        if (file[0] != 'P') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(unpacked(zip.readAllBytes()));
            }
        }
        return all.toString();
    }

    @Test
    void thePaperFormAndTheLeafletSayItToo() throws IOException {
        Path form = folder.resolve("form.pdf");
        Path leaflet = folder.resolve("leaflet.pdf");

        Run asked = cxm("questionnaire", "preview", partly(), "--lang", "da", "--out", form);
        Run told = cxm("leaflet", "--questionnaire", "airport-guests", "--lang", "da", "--out", leaflet);
        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(told.status()).as(told.err()).isZero();

        Map<String, List<String>> ofForm = byLanguage(PdfText.of(Files.readAllBytes(form)));
        assertThat(ofForm.keySet()).containsExactly("", "en");
        isAllOf(ofForm.get("en"), bundled("five-factor"));
        assertThat(String.join("\n", ofForm.get("")))
                .contains("Kundel\u00f8fte")
                .doesNotContain("promise");
        Map<String, List<String>> ofLeaflet = byLanguage(PdfText.of(Files.readAllBytes(leaflet)));
        assertThat(ofLeaflet.keySet()).containsExactly("", "en");
        assertThat(ofLeaflet.get("en")).contains("Cleanliness");
        assertThat(String.join("\n", ofLeaflet.get(""))).doesNotContain("Cleanliness");
    }

    @Test
    void thePreviewMarksPiecesWithinItsSentences() throws IOException {
        Path page = folder.resolve("form.html");

        Run run = cxm("questionnaire", "preview", partly(), "--lang", "da", "--out", page);

        assertThat(run.status()).as(run.err()).isZero();
        String html = Files.readString(page);
        assertThat(html)
                .contains("<p>Bestyrelsen kan sp\u00f8rge: <span lang=\"en\">")
                .containsPattern("<p class=\"quiet\">Til <span lang=\"en\">Customer-facing</span>: <span lang=\"en\">");
        String danish = html.replaceAll("<span lang=\"en\">[^<]*</span>|<p lang=\"en\">[^<]*</p>", "")
                .replaceAll("<[^>]*>", "");
        assertThat(danish).contains("Kundel\u00f8fte").doesNotContain("promise");
    }
}
