package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.LevelStrip;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripChartsTest {
    private static final Head HEAD = new Head("Strips", "");
    private static final List<Double> FLOORS = List.of(0.0, 20.0, 40.0, 60.0, 80.0);

    @Test
    void theScaleIsAlwaysNoughtToAHundred() {
        Scale scale = new Scale(100, 300);
        assertThat(scale.at(0)).isEqualTo(100);
        assertThat(scale.at(65)).isCloseTo(230, within(1e-9));
        assertThat(scale.at(100)).isEqualTo(300);
        assertThat(scale.at(-3)).isEqualTo(100);
        assertThat(scale.at(140)).isEqualTo(300);
    }

    @Test
    void aStripShowsRangeBandMedianIntervalAndDot() {
        List<Mark> marks = QuartileStrip.draw(
                new Scale(0, 200), 50, new Dot(65, 61.0, 69.0), new PeerBand(37.0, 47.0, 56.0, 64.0, 72.0), 10);
        Mark.Line range = (Mark.Line) marks.get(0);
        assertThat(range.from()).isEqualTo(new Point(74, 50));
        assertThat(range.to()).isEqualTo(new Point(144, 50));
        Mark.Box band = (Mark.Box) marks.get(1);
        assertThat(band.x()).isEqualTo(94);
        assertThat(band.width()).isEqualTo(34);
        Mark.Box median = (Mark.Box) marks.get(2);
        assertThat(median.x() + median.width() / 2).isEqualTo(112);
        Mark.Line whisker = (Mark.Line) marks.get(3);
        assertThat(whisker.from().x()).isEqualTo(122);
        assertThat(whisker.to().x()).isEqualTo(138);
        assertThat(((Mark.Disc) marks.get(6)).centre()).isEqualTo(new Point(130, 50));
        assertThat(marks).hasSize(7);
    }

    @Test
    void whatHasNoNumberIsLeftOut() {
        assertThat(QuartileStrip.draw(new Scale(0, 100), 0, null, PeerBand.NONE, 10))
                .isEmpty();
        assertThat(QuartileStrip.draw(new Scale(0, 100), 0, new Dot(50, null, null), PeerBand.NONE, 10))
                .hasSize(1);
    }

    @Test
    void theMiniStripJoinsItsTwoDots() {
        Drawing mini = QuartileStrip.mini(100, new Dot(56, null, null), 34.0, PeerBand.NONE);
        List<Mark.Disc> dots = ChartKit.marks(mini.marks(), Mark.Disc.class);
        assertThat(dots.get(0).fill()).isEqualTo(Tone.WHITE);
        assertThat(dots.get(0).centre().x()).isCloseTo(34, within(1e-9));
        assertThat(dots.get(1).fill()).isEqualTo(Tone.CLIENT);
        assertThat(dots.get(1).centre().x()).isCloseTo(56, within(1e-9));
        Mark.Line joint = ChartKit.marks(mini.marks(), Mark.Line.class).get(0);
        assertThat(joint.from().x()).isCloseTo(34, within(1e-9));
    }

    private static LevelStrip level(double score, @Nullable Double before, PeerBand peers, String peersLabel) {
        return new LevelStrip(
                List.of("1 Ad hoc", "2 Emerging", "3 Established", "4 Embedded", "5 Leading"),
                FLOORS,
                2,
                new Dot(score, score - 2, score + 3),
                "Now: 50",
                before,
                "Then: 45",
                peers,
                peersLabel,
                "");
    }

    @Test
    void theClientStandsOnTheLevelScale() {
        Drawing drawing = LevelStripChart.draw(level(50, 45.0, PeerBand.NONE, ""), 400, ChartKit.RULER, ChartKit.SMALL);
        List<Mark.Disc> dots = ChartKit.marks(drawing.marks(), Mark.Disc.class);
        assertThat(dots.get(0).centre().x()).isEqualTo(200);
        assertThat(dots.get(0).fill()).isEqualTo(Tone.CLIENT);
        assertThat(dots.get(1).centre().x()).isEqualTo(180);
        assertThat(dots.get(1).fill()).isEqualTo(Tone.WHITE);
        List<Mark.Box> segments = ChartKit.marks(drawing.marks(), Mark.Box.class);
        assertThat(segments.get(2).fill()).isEqualTo(Tone.SEGMENT_CURRENT);
        assertThat(segments.get(2).x()).isCloseTo(160.75, within(1e-9));
        assertThat(segments).extracting(Mark.Box::fill).containsOnlyOnce(Tone.SEGMENT_CURRENT);
    }

    @Test
    void theLabelsOfTwoWavesNeverMeet() {
        for (int now = 0; now <= 100; now += 5) {
            for (int then = 0; then <= 100; then += 5) {
                Drawing drawing = LevelStripChart.draw(
                        level(now, (double) then, PeerBand.NONE, ""), 400, ChartKit.RULER, ChartKit.SMALL);
                double a = ChartKit.label(drawing, "Now: 50").at().x();
                double b = ChartKit.label(drawing, "Then: 45").at().x();
                assertThat(a + 28 <= b || b + 32 <= a)
                        .as("%d and %d", now, then)
                        .isTrue();
                assertThat(Math.min(a, b)).isGreaterThanOrEqualTo(0);
                assertThat(Math.max(a + 28, b + 32)).isLessThanOrEqualTo(400);
            }
        }
    }

    @Test
    void thePeersLabelStandsWhereThereIsRoom() {
        String words = "34 peers: middle half 43 to 59";
        Drawing right = LevelStripChart.draw(
                level(50, null, new PeerBand(null, 10.0, 20.0, 30.0, null), words),
                400,
                ChartKit.RULER,
                ChartKit.SMALL);
        assertThat(ChartKit.label(right, words).at().x()).isEqualTo(126);
        Drawing left = LevelStripChart.draw(
                level(50, null, new PeerBand(null, 80.0, 85.0, 90.0, null), words),
                400,
                ChartKit.RULER,
                ChartKit.SMALL);
        assertThat(ChartKit.label(left, words).at().x()).isEqualTo(320 - 6 - 4 * words.length());
    }

    @Test
    void tooFewPeersLeaveTheDotAndTheWords() {
        Strip strip = new Strip(
                null,
                "Recovery",
                "",
                new Dot(35, 31.0, 40.0),
                PeerBand.NONE,
                List.of(Cell.strong("35"), Cell.of("never shown")),
                "Not enough peers yet");
        Drawing drawing = StripsChart.draw(
                new Strips(HEAD, List.of(), FLOORS, List.of("Score", "Peers"), List.of(strip), ""),
                480,
                ChartKit.RULER,
                Theme.standard());
        List<String> texts = ChartKit.marks(drawing.marks(), Mark.Label.class).stream()
                .map(Mark.Label::text)
                .toList();
        assertThat(texts).contains("Recovery", "35").doesNotContain("never shown");
        assertThat(String.join(" ", texts)).contains("Not enough", "peers yet");
        assertThat(ChartKit.marks(drawing.marks(), Mark.Disc.class)).hasSize(1);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Box.class)).noneMatch(box -> box.fill() == Tone.BAND);
    }

    @Test
    void ticksArePrintedWithoutUselessDecimals() {
        assertThat(Ticks.print(0)).isEqualTo("0");
        assertThat(Ticks.print(100)).isEqualTo("100");
        assertThat(Ticks.print(33.3)).isEqualTo("33.3");
        assertThat(Ticks.print(66.6667)).isEqualTo("66.7");
    }
}
