package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The slides of a debrief, read back as office programs read them. */
@Isolated
class DeckTest {
    @TempDir
    Path folder;

    private Path answers;
    private Path previous;

    @BeforeEach
    void twoWaves() throws IOException {
        answers = Files.write(folder.resolve("2.csv"), DemoPlan.resource("five-factor/wave-2.csv"));
        previous = Files.write(folder.resolve("1.csv"), DemoPlan.resource("five-factor/wave-1.csv"));
    }

    private Path deck(String language) {
        Path out = folder.resolve("deck-" + language + ".pptx");
        Run run = Run.cxm(
                "report",
                "--questionnaire",
                "five-factor",
                "--responses",
                answers,
                "--previous",
                previous,
                "--lang",
                language,
                "--out",
                out);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        return out;
    }

    private static XMLSlideShow open(Path deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(Files.readAllBytes(deck)));
    }

    private static String text(XSLFSlide slide, Placeholder kind) {
        return slide.getShapes().stream()
                .filter(s -> s instanceof XSLFTextShape t && t.getTextType() == kind)
                .map(s -> ((XSLFTextShape) s).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void everySlideHasATitleOfItsOwnAFootANumberAndNotes() throws IOException {
        try (XMLSlideShow show = open(deck("en"))) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides).hasSizeBetween(12, 30);
            assertThat(text(slides.get(0), Placeholder.CENTERED_TITLE)).isEqualTo("Customer experience maturity");
            assertThat(slides.subList(1, slides.size()))
                    .extracting(XSLFSlide::getTitle)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
            for (XSLFSlide slide : slides) {
                assertThat(text(slide, Placeholder.FOOTER)).contains("Confidential");
                assertThat(text(slide, Placeholder.SLIDE_NUMBER)).isEqualTo(Integer.toString(slide.getSlideNumber()));
                XSLFNotes notes = slide.getNotes();
                assertThat(notes).isNotNull();
            }
            String notes = notes(slides.get(3));
            assertThat(notes)
                    .contains("What to say", "What it rests on", "How sure it is", "What not to claim")
                    .contains("not what customers feel");
        }
    }

    private static String notes(XSLFSlide slide) {
        StringBuilder all = new StringBuilder();
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            all.append(shape.getText()).append('\n');
        }
        return all.toString();
    }

    @Test
    void theSlidesFollowTheOrderOfADebrief() throws IOException {
        try (XMLSlideShow show = open(deck("en"))) {
            List<String> eyebrows = show.getSlides().stream()
                    .skip(1)
                    .map(slide -> text(slide, Placeholder.BODY))
                    .distinct()
                    .toList();
            assertThat(eyebrows)
                    .containsSubsequence(
                            "How it was made",
                            "Executive summary",
                            "Maturity profile",
                            "Inside the organisation",
                            "Change since the last wave",
                            "Priorities",
                            "Roadmap and next practices",
                            "Questions for the board to ask",
                            "Decision",
                            "How sure we are");
        }
    }

    @Test
    void chartsAreEditableAndTheirSheetsHoldWhatTheyShow() throws Exception {
        try (XMLSlideShow show = open(deck("en"))) {
            assertThat(show.getCharts()).hasSizeGreaterThan(4);
            for (XSLFChart chart : show.getCharts()) {
                XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
                for (XDDFChartData data : chart.getChartSeries()) {
                    for (int s = 0; s < data.getSeriesCount(); s++) {
                        var values = data.getSeries(s).getValuesData();
                        int column = new AreaReference(values.getDataRangeReference(), SpreadsheetVersion.EXCEL2007)
                                .getFirstCell()
                                .getCol();
                        for (int i = 0; i < values.getPointCount(); i++) {
                            Number shown = values.getPointAt(i);
                            var cell = sheet.getRow(i + 1).getCell(column);
                            assertThat(cell == null || cell.getCellType() == CellType.BLANK)
                                    .isEqualTo(shown == null);
                            if (shown != null) {
                                assertThat(shown.doubleValue()).isEqualTo(cell.getNumericCellValue());
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyChartIsDescribedAndEveryWordNamesItsLanguage() throws IOException {
        for (String language : List.of("en-GB", "da-DK", "nb-NO", "sv-SE")) {
            Path deck = deck(language.substring(0, 2));
            try (XMLSlideShow show = open(deck)) {
                long described = show.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(s -> s instanceof XSLFGraphicFrame frame && frame.hasChart())
                        .peek(s -> assertThat(s.getXmlObject().xmlText()).containsPattern("descr=\"[^\"]{20,}"))
                        .count();
                assertThat(described).isEqualTo(show.getCharts().size()).isPositive();
            }
            Outlets.parts(Files.readAllBytes(deck)).forEach((name, part) -> {
                if (name.matches("ppt/(slides|notesSlides)/[^/]+\\.xml")) {
                    String xml = new String(part, java.nio.charset.StandardCharsets.UTF_8);
                    List<String> runs = Pattern.compile("(?s)<a:r>(.*?)</a:r>")
                            .matcher(xml)
                            .results()
                            .map(m -> m.group(1))
                            .toList();
                    assertThat(runs).as(name).isNotEmpty().allMatch(run -> run.contains("lang=\"" + language + "\""));
                }
            });
        }
    }

    @Test
    void nothingLiesOutsideTheSlideOrOverAnotherPart() throws IOException {
        for (String language : List.of("en", "da", "nb", "sv")) {
            try (XMLSlideShow show = open(deck(language))) {
                for (XSLFSlide slide :
                        show.getSlides().subList(1, show.getSlides().size())) {
                    List<XSLFShape> parts = slide.getShapes().stream()
                            .filter(s -> s instanceof XSLFTextShape || s instanceof XSLFGraphicFrame)
                            .toList();
                    for (XSLFShape part : parts) {
                        assertThat(new Rectangle2D.Double(0, 0, 960.1, 540.1).contains(part.getAnchor()))
                                .as(slide.getTitle() + ": " + part.getShapeName())
                                .isTrue();
                    }
                    assertThat(overlaps(parts))
                            .as(language + ", " + slide.getTitle())
                            .isEmpty();
                }
            }
        }
    }

    /** Parts that share room; names of quarters stand on their chart on purpose. */
    private static List<String> overlaps(List<XSLFShape> parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                Rectangle2D common =
                        parts.get(i).getAnchor().createIntersection(parts.get(j).getAnchor());
                boolean within = parts.get(i) instanceof XSLFGraphicFrame f && f.hasChart();
                if (!within && common.getWidth() > 1 && common.getHeight() > 1) {
                    all.add(parts.get(i).getShapeName() + " / " + parts.get(j).getShapeName());
                }
            }
        }
        return all;
    }

    @Test
    void theSameReportGivesTheSameBytesInEveryPlaceAndHolds() throws Exception {
        byte[] here = Files.readAllBytes(deck("en"));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Files.readAllBytes(deck("en"))).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(deck("en"))).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        ReportBytesTest.leave("deck-en.pptx", ReportBytesTest.sha256(here));
        Run holds = Run.cxm("verify", deck("en"), "--responses", answers);
        assertThat(holds.status()).as(holds.out()).isZero();
        assertThat(holds.out()).contains("drawn again from its data, the report is the same, byte for byte");
    }

    @Test
    void aDeckThatWasChangedDoesNotHold() throws IOException {
        Path deck = deck("en");
        byte[] bytes = Files.readAllBytes(deck);
        bytes[bytes.length - 1] ^= 1;

        assertThat(Run.cxm("verify", Files.write(deck, bytes)).status()).isEqualTo(1);
        assertThat(Run.cxm("verify", Files.writeString(folder.resolve("none.pptx"), "PK, but no deck"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void otherCommandsDoNotLoadTheLibraryOfSlides() throws Exception {
        Path out = folder.resolve("report.json");
        Run run = Fork.cxm(
                List.of("-Xlog:class+load"),
                "report",
                "--questionnaire",
                "five-factor",
                "--responses",
                answers,
                "--out",
                out);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("org.cxmaturity.report.ReportData ").doesNotContain("org.apache.poi.");
    }
}
