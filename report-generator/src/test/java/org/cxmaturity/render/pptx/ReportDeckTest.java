package org.cxmaturity.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.render.kit.Samples;
import org.cxmaturity.render.kit.Themed;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Deck.Slide;
import org.cxmaturity.report.Deck.Terms;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Logo;
import org.cxmaturity.report.Report.Logos;
import org.cxmaturity.report.SlidePart;
import org.cxmaturity.report.SlidePart.Form;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decks of any content: nothing falls off a slide, nothing stands on another, nothing is lost. */
class ReportDeckTest {
    private static final Terms TERMS =
            new Terms("{0} ({1} of {2})", "Width", "Interval from", "Interval to", "Down", "Up", "No logo");

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    /** Every block of a report on slides, as it stands on its pages. */
    private static Deck deck(Report report) {
        List<Slide> slides = report.pages().stream()
                .map(page -> new Slide(
                        page.section(),
                        page.eyebrow(),
                        page.title(),
                        page.lead(),
                        page.blocks().stream()
                                .map(SlidePart.Of::new)
                                .map(SlidePart.class::cast)
                                .toList(),
                        List.of(new Fact("What to say", page.title()))))
                .toList();
        return new Deck(report.meta(), report.cover(), slides, TERMS, Looks.HOUSE);
    }

    private static Deck deck(SlidePart... parts) {
        Report report = Samples.all().get("five-factors");
        Slide slide = new Slide("one", "Eyebrow", "One finding", "", List.of(parts), List.of());
        return new Deck(report.meta(), report.cover(), List.of(slide), TERMS, Looks.HOUSE);
    }

    private static XMLSlideShow open(Deck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportDeck.write(deck, Samples.DATA, out);
        assertThat(ReportDeck.data(out.toByteArray())).hasValue(Samples.DATA);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    /** 4 by 1 pixels in a slot of 107 by 38 points: 107 by 26.75. */
    @Test
    void aLogoOfPixelsIsAPictureAndOneOfShapesIsShapes() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
                + "<rect width=\"20\" height=\"20\" fill=\"#B4006E\"></rect>"
                + "<path d=\"M20 10h20\" stroke=\"#333\" stroke-width=\"4\" fill=\"none\"></path></svg>";
        byte[] file = svg.getBytes(StandardCharsets.UTF_8);
        Looks.Logo shapes = new Looks.Logo(Looks.Kind.SVG, Base64.getEncoder().encodeToString(file));
        try (XMLSlideShow show = open(themed(shapes))) {
            List<XSLFShape> cover = show.getSlides().get(0).getShapes();
            assertThat(cover)
                    .filteredOn(XSLFPictureShape.class::isInstance)
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.getShapeName()).isEqualTo("Logo of Example Consulting");
                        assertThat(p.getAnchor().getWidth()).isCloseTo(107, within(0.01));
                        assertThat(p.getAnchor().getHeight()).isCloseTo(26.75, within(0.01));
                    });
            assertThat(cover)
                    .filteredOn(s -> s.getShapeName().equals("Logo of Havbris"))
                    .singleElement()
                    .satisfies(g -> assertThat(((XSLFGroupShape) g).getShapes())
                            .extracting(s -> ((XSLFFreeformShape) s).getFillColor())
                            .containsExactly(new Color(0xB4006E), null));
        }
    }

    /** The logo of the themed sample cuts a square to a disc, which a slide cannot. */
    @Test
    void aLogoThatSlidesCannotDrawIsLeftOutAndTheNotesSaySo() throws IOException {
        try (XMLSlideShow show = open(themed(Themed.svg()))) {
            XSLFSlide cover = show.getSlides().get(0);
            assertThat(cover.getShapes()).noneMatch(s -> s.getShapeName().equals("Logo of Havbris"));
            assertThat(show.getNotesSlide(cover).getPlaceholders())
                    .anyMatch(p -> p.getText().contains("Logo of Havbris\nNo logo"));
        }
    }

    private static Deck themed(Looks.Logo client) {
        Report report = Themed.report();
        Cover cover = report.cover();
        Logos logos =
                new Logos(new Logo(client, "Logo of Havbris"), cover.logos().preparedBy());
        return new Deck(
                report.meta(),
                new Cover(
                        cover.audience(),
                        cover.eyebrow(),
                        cover.title(),
                        cover.subtitle(),
                        "",
                        logos,
                        cover.facts(),
                        cover.drawingTitle(),
                        cover.waves(),
                        cover.alt()),
                List.of(),
                TERMS,
                Looks.HOUSE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingFallsOffASlideOrStandsOnAnotherPart(String name) throws IOException {
        try (XMLSlideShow show = open(deck(Samples.all().get(name)))) {
            assertThat(show.getSlides())
                    .hasSizeGreaterThan(Samples.all().get(name).pages().size());
            for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                List<XSLFShape> parts = slide.getShapes().stream()
                        .filter(s -> s instanceof XSLFTextShape || s instanceof XSLFGraphicFrame)
                        .toList();
                assertThat(parts)
                        .as(slide.getTitle())
                        .allMatch(p -> new Rectangle2D.Double(0, 0, 960.1, 540.1).contains(p.getAnchor()));
                assertThat(overlaps(parts)).as(slide.getTitle()).isEmpty();
            }
        }
    }

    private static List<String> overlaps(List<XSLFShape> parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                Rectangle2D common =
                        parts.get(i).getAnchor().createIntersection(parts.get(j).getAnchor());
                if (common.getWidth() > 1 && common.getHeight() > 1) {
                    all.add(parts.get(i).getShapeName() + " / " + parts.get(j).getShapeName());
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameDeckGivesTheSameBytes(String name) throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        ReportDeck.write(deck(Samples.all().get(name)), Samples.DATA, one);
        ReportDeck.write(deck(Samples.all().get(name)), Samples.DATA, two);
        assertThat(two.toByteArray()).isEqualTo(one.toByteArray());
    }

    @Test
    void whatIsNotShownIsAnEmptyCellBehindAChartAndItsIntervalToo() throws Exception {
        List<Double> some = new ArrayList<>(List.of(61.0, 0.0, 40.0));
        some.set(1, null);
        Series client = new Series("Client", Role.CLIENT, some, some, some);
        Graph graph = new Graph(
                new Head("Scores", "0-100"),
                Form.SCORES,
                List.of("One", "Two (not shown, fewer than 5 answers)", "Three"),
                List.of(client),
                "Scores: One 61; Two not shown; Three 40.");
        try (XMLSlideShow show = open(deck(graph))) {
            var sheet = show.getCharts().get(0).getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(61);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Two (not shown");
            assertThat(IntStream.range(1, 6).mapToObj(c -> sheet.getRow(2).getCell(c)))
                    .allMatch(cell -> cell == null || cell.toString().isEmpty());
            String xml = show.getCharts().get(0).getCTChartSpace().xmlText();
            assertThat(xml).contains("<c:v>61.0</c:v>").doesNotContainPattern("<c:pt idx=\"1\"><c:v>[0-9]");
        }
    }

    @Test
    void sixtyNamesGoOnOverSeveralChartsInOrder() throws IOException {
        List<String> names = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "Question " + i + " of sixty, with some words")
                .toList();
        List<Double> values =
                IntStream.rangeClosed(1, 60).mapToObj(i -> (double) i).toList();
        Graph graph = new Graph(
                new Head("Scores", ""),
                Form.SCORES,
                names,
                List.of(new Series("Client", Role.CLIENT, values, List.of(), List.of())),
                "Sixty scores.");
        try (XMLSlideShow show = open(deck(graph))) {
            assertThat(show.getCharts()).hasSizeBetween(4, 8);
            List<Double> read = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                slide.getShapes().stream()
                        .filter(s -> s instanceof XSLFGraphicFrame frame && frame.hasChart())
                        .map(s -> ((XSLFGraphicFrame) s)
                                .getChart()
                                .getChartSeries()
                                .get(0)
                                .getSeries(0)
                                .getValuesData())
                        .forEach(v -> IntStream.range(0, v.getPointCount())
                                .forEach(i -> read.add(v.getPointAt(i).doubleValue())));
            }
            assertThat(read).isEqualTo(values);
        }
    }
}
