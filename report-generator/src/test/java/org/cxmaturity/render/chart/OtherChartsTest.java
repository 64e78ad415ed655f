package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherChartsTest {
    private static final Palette PALETTE = Palette.standard();

    private static Drawing bar(Dot dot, Integer... spread) {
        return ItemBar.draw(dot, "31", List.of(spread), 212, ChartKit.SMALL.sized(12), ChartKit.SMALL);
    }

    /** 212 wide: 54 for the columns and 28 for the score leave a scale of 130. */
    @Test
    void aBarIsAsLongAsItsScore() {
        Drawing drawing = bar(new Dot(40, 30.0, 50.0), 5, 10, 5, 0, 0);
        Mark.Box bar = ChartKit.marks(drawing.marks(), Mark.Box.class).get(0);
        assertThat(bar.x()).isZero();
        assertThat(bar.width()).isCloseTo(0.4 * 130, within(1e-9));
    }

    @Test
    void theIntervalIsWhiteOnTheBarAndInkOutsideIt() {
        List<Mark.Line> lines = ChartKit.marks(bar(new Dot(40, 30.0, 50.0)).marks(), Mark.Line.class);
        Mark.Line inside = lines.stream()
                .filter(l -> l.pen().tone() == Tone.WHITE)
                .findFirst()
                .orElseThrow();
        Mark.Line outside = lines.stream()
                .filter(l -> l.pen().tone() == Tone.INK)
                .findFirst()
                .orElseThrow();
        assertThat(inside.to()).isEqualTo(outside.to());
        assertThat(inside.from().x()).isLessThan(inside.to().x());
        assertThat(outside.from().x()).isGreaterThan(outside.to().x());
    }

    @Test
    void theColumnsOfAnswersAreInProportion() {
        List<Mark.Box> boxes =
                ChartKit.marks(bar(new Dot(40, null, null), 5, 10, 0).marks(), Mark.Box.class);
        assertThat(boxes).hasSize(4);
        assertThat(boxes.get(2).height()).isEqualTo(2 * boxes.get(1).height());
        assertThat(boxes.get(3).height()).isZero();
        assertThat(boxes.get(1).bottom()).isEqualTo(boxes.get(2).bottom());
    }

    @Test
    void noAnswersAtAllDrawNoInfiniteColumns() {
        List<Mark.Box> boxes = ChartKit.marks(bar(new Dot(0, null, null), 0, 0).marks(), Mark.Box.class);
        assertThat(boxes).allMatch(box -> box.height() <= 10.5 && box.width() < 100);
    }

    @Test
    void factorsStandOnTheStepTheyReached() {
        Step low = new Step("1", "low", List.of(new Badge(0, "A")), List.of());
        Step high = new Step("2", "high", List.of(), List.of("Named"));
        Drawing drawing = LadderChart.draw(List.of(low, high), 200, ChartKit.RULER, ChartKit.SMALL, PALETTE);
        List<Mark.Box> boxes = ChartKit.marks(drawing.marks(), Mark.Box.class);
        Mark.Box first = boxes.get(0);
        Mark.Box badge = boxes.get(1);
        Mark.Box second = boxes.get(2);
        assertThat(first.bottom()).isEqualTo(second.bottom());
        assertThat(second.height()).isGreaterThan(first.height());
        assertThat(badge.bottom()).isLessThan(first.top());
        assertThat(ChartKit.label(drawing, "Named").at().y()).isLessThan(second.top());
        assertThat(ChartKit.label(drawing, "low").at().y()).isGreaterThan(first.bottom());
    }

    @Test
    void aBadgeWithoutLettersShowsTheShapeOfItsFactor() {
        assertThat(Signs.badge(new Badge(0, ""), 0, 0, 12, PALETTE, ChartKit.RULER)
                        .get(1))
                .isInstanceOf(Mark.Disc.class);
        assertThat(Signs.badge(new Badge(2, " "), 0, 0, 12, PALETTE, ChartKit.RULER)
                        .get(1))
                .isInstanceOf(Mark.Shape.class);
        Mark.Label module = (Mark.Label) Signs.badge(new Badge(-1, ""), 0, 0, 12, PALETTE, ChartKit.RULER)
                .get(1);
        assertThat(module.text()).isEqualTo("+");
    }

    @Test
    void aBadgeKeepsAsManyLettersAsFit() {
        Mark.Label label = (Mark.Label) Signs.badge(new Badge(1, "ABCD"), 0, 0, 12, PALETTE, ChartKit.RULER)
                .get(1);
        assertThat(label.text()).isEqualTo("AB");
        assertThat(label.style().size()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aSignIsReadAloud() {
        Mark up = Signs.triangle(new Sign(Sign.Direction.UP, "above"), 10, 20, 8);
        assertThat(((Mark.Spoken) up).words()).isEqualTo("above");
        assertThat(((Mark.Shape) ((Mark.Spoken) up).sign()).fill()).isEqualTo(Tone.CLIENT);
        Mark down = Signs.triangle(new Sign(Sign.Direction.DOWN, "below"), 10, 20, 8);
        assertThat(((Mark.Shape) ((Mark.Spoken) down).sign()).fill()).isEqualTo(Tone.WORSE);
    }

    @ParameterizedTest
    @EnumSource(Block.Mark.class)
    void everyKeyMarkIsSmallAndNotEmpty(Block.Mark mark) {
        Drawing drawing = KeyMarks.of(mark);
        assertThat(drawing.marks()).isNotEmpty();
        assertThat(drawing.width()).isBetween(5.0, 30.0);
        assertThat(drawing.marks()).allMatch(m -> m.top() >= -0.5 && m.bottom() <= 9.5);
    }

    private static Drawing waves(CoverWave... waves) {
        return CoverWaves.draw(List.of(waves), 600, 420, 60, ChartKit.RULER, PALETTE);
    }

    private static List<Double> peakAt(int place) {
        List<Double> heights = new ArrayList<>(Collections.nCopies(101, 0.0));
        heights.set(place, 1.0);
        return heights;
    }

    @Test
    void aWaveIsHighestWhereMostAnswersAre() {
        Drawing drawing = waves(new CoverWave("a", 65, peakAt(65)), new CoverWave("b", 20, List.of()));
        Mark.Shape wave = ChartKit.marks(drawing.marks(), Mark.Shape.class).get(0);
        Point top = wave.contours().get(0).stream()
                .reduce((p, q) -> p.y() <= q.y() ? p : q)
                .orElseThrow();
        assertThat(top.x()).isCloseTo(75 + 0.65 * (531 - 75), within(0.01));
        assertThat(top.y()).isCloseTo(420 * 0.268 - 66, within(0.01));
    }

    @Test
    void aFactorWithoutADensityIsAStraightStripWithADot() {
        Drawing drawing = waves(new CoverWave("a", 65, peakAt(65)), new CoverWave("b", 20, List.of()));
        List<Mark.Disc> dots = ChartKit.marks(drawing.marks(), Mark.Disc.class);
        assertThat(dots).hasSize(1);
        assertThat(dots.get(0).centre().x()).isCloseTo(75 + 0.2 * (531 - 75), within(0.01));
        Mark.Shape strip = ChartKit.marks(drawing.marks(), Mark.Shape.class).get(2);
        assertThat(strip.contours().get(0)).extracting(Point::y).startsWith(strip.top(), strip.top());
    }

    @Test
    void wavesThatRunThroughTheNamesBeginAfterThem() {
        List<CoverWave> many = new ArrayList<>(Collections.nCopies(7, new CoverWave("a", 0, peakAt(0))));
        many.add(new CoverWave("longer", 0, peakAt(0)));
        Drawing drawing = waves(many.toArray(new CoverWave[0]));
        assertThat(ChartKit.label(drawing, "0").at().x()).isGreaterThanOrEqualTo(60 + 24 + 24);
        assertThat(ChartKit.label(drawing, "longer").at().x()).isEqualTo(60);
    }

    @Test
    void theCurveGoesThroughItsSamplesAndNeverBelowNought() {
        List<Double> heights = peakAt(50);
        assertThat(CoverWaves.height(heights, 50, 9)).isEqualTo(1);
        assertThat(CoverWaves.height(heights, 49, 9)).isZero();
        for (double at = -9; at <= 109; at += 0.1) {
            assertThat(CoverWaves.height(heights, at, 9)).isBetween(0.0, 1.2);
        }
    }
}
