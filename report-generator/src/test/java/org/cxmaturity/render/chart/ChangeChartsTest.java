package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Plot.Moment;
import org.cxmaturity.report.Plot.Rank;
import org.cxmaturity.report.Plot.Shift;
import org.cxmaturity.report.Plot.Slope;
import org.cxmaturity.report.Plot.Step;
import org.cxmaturity.report.Plot.Tick;
import org.cxmaturity.report.Plot.Trace;
import org.cxmaturity.report.Plot.Waterfall;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.junit.jupiter.api.Test;

class ChangeChartsTest {
    private static final Head HEAD = new Head("", "");

    /** By hand: 10, 11 and 12 become 1, 11 and 21, their mean kept; 40 stays; 99 and 100 are pushed back from the end. */
    @Test
    void labelsMoveApartAsLittleAsCanBe() {
        assertThat(Apart.of(new double[] {10, 11, 12, 40}, 10, 0, 100)).containsExactly(1, 11, 21, 40);
        assertThat(Apart.of(new double[] {99, 100}, 10, 0, 100)).containsExactly(90, 100);
        assertThat(Apart.of(new double[] {0, 50, 100}, 80, 0, 100)).containsExactly(0, 50, 100);
        assertThat(Apart.of(new double[] {}, 10, 0, 100)).isEmpty();
    }

    private static Trace trace(String name, double then, double now, boolean certain, boolean connected) {
        Sign sign = certain ? new Sign(Direction.UP, "up") : null;
        Cell change = new Cell(null, sign, "+" + (int) (now - then), certain, false);
        return new Trace(name, then, now, "" + (int) then, "" + (int) now, change, certain, connected);
    }

    private static Drawing slope(Trace... traces) {
        Slope slope = new Slope(
                HEAD,
                new Moment("then", "n = 9"),
                new Moment("now", "n = 9"),
                30,
                70,
                List.of(),
                List.of(traces),
                List.of("Factor", "Change", "95%"),
                List.of(new Tick(-10, "-10"), new Tick(0, "0"), new Tick(10, "+10")),
                List.of(
                        new Shift(null, "a", Cell.of("+5"), 5.0, 0.0, 10.0, true, "", false),
                        new Shift(null, "b", Cell.of(""), null, null, null, false, "not comparable", false)),
                "alt");
        return SlopeChart.draw(slope, 480, ChartKit.RULER, Theme.standard());
    }

    private static List<Mark.Line> joins(Drawing drawing) {
        return ChartKit.marks(drawing.marks(), Mark.Line.class).stream()
                .filter(l -> l.from().x() != l.to().x() && l.pen().width() > 1.12 && l.to().x() < 290)
                .toList();
    }

    @Test
    void aCertainChangeIsUnbrokenAndFilledAndAnotherDashedAndOpen() {
        Mark.Line certain = joins(slope(trace("up", 40, 60, true, true))).get(0);
        assertThat(certain.pen()).isEqualTo(Pen.of(Tone.CLIENT, 2.1));
        assertThat(certain.to().y())
                .as("higher is further up")
                .isLessThan(certain.from().y());
        Drawing chance = slope(trace("level", 40, 41, false, true));
        assertThat(joins(chance).get(0).pen().dash()).isPositive();
        assertThat(joins(chance).get(0).pen().tone()).isEqualTo(Tone.PEER);
        assertThat(ChartKit.marks(chance.marks(), Mark.Disc.class))
                .filteredOn(d -> d.centre().x() < 250)
                .hasSize(2)
                .allMatch(d -> d.fill() == Tone.WHITE);
    }

    @Test
    void aBrokenTrendHasBothMarksAndNoLine() {
        Drawing broken = slope(trace("broken", 40, 60, false, false));
        assertThat(joins(broken)).isEmpty();
        assertThat(ChartKit.marks(broken.marks(), Mark.Disc.class))
                .filteredOn(d -> d.centre().x() < 250)
                .hasSize(2);
        assertThat(ChartKit.label(broken, "not comparable")).isNotNull();
    }

    /** 13 pixels are 9.75 points. */
    @Test
    void labelsOfEqualScoresStandAtLeast13PixelsApartInTheOrderOfTheirValues() {
        Drawing drawing = slope(
                trace("first", 40, 60, false, true),
                trace("second", 40, 61, false, true),
                trace("third", 41, 60, false, true));
        double[] now = ChartKit.marks(drawing.marks(), Mark.Label.class).stream()
                .filter(l -> List.of("first", "second", "third").contains(l.text()))
                .filter(l -> l.anchor() == Anchor.START)
                .mapToDouble(l -> l.at().y())
                .sorted()
                .toArray();
        assertThat(now).hasSize(3);
        for (int i = 1; i < now.length; i++) {
            assertThat(now[i] - now[i - 1]).isGreaterThanOrEqualTo(9.75);
        }
        assertThat(label(drawing, "second", Anchor.START)).isEqualTo(now[0]);
        assertThat(label(drawing, "third", Anchor.END)).isLessThan(label(drawing, "first", Anchor.END));
    }

    private static double label(Drawing drawing, String text, Anchor anchor) {
        return ChartKit.marks(drawing.marks(), Mark.Label.class).stream()
                .filter(l -> l.text().equals(text) && l.anchor() == anchor)
                .mapToDouble(l -> l.at().y())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theIntervalLiesAboutTheZeroLineOnOneScale() {
        Drawing drawing = slope(trace("a", 40, 45, true, true));
        double zero = ChartKit.label(drawing, "0").at().x();
        double low = ChartKit.label(drawing, "-10").at().x();
        Mark.Disc dot = ChartKit.marks(drawing.marks(), Mark.Disc.class).stream()
                .filter(d -> d.centre().x() > 300)
                .findFirst()
                .orElseThrow();
        assertThat(dot.centre().x() - zero).isCloseTo((zero - low) / 2, within(1e-9));
    }

    private static Step step(double from, double to, Rank rank) {
        Double low = rank == Rank.MAIN ? to - 1 : null;
        Double high = rank == Rank.MAIN ? to + 1 : null;
        return new Step("part", "", from, to, low, high, "" + (to - from), "", rank);
    }

    @Test
    void everyPartBeginsWhereTheOneBeforeEndedAndTheWholeAtZero() {
        Waterfall parts = new Waterfall(
                HEAD,
                List.of(new Tick(-2, "-2"), new Tick(0, "0"), new Tick(6, "+6")),
                List.of(
                        step(0, -2, Rank.PART),
                        step(-2, -2, Rank.PART),
                        step(-2, 5, Rank.MAIN),
                        step(0, 5, Rank.WHOLE)),
                "alt");
        Drawing drawing = WaterfallChart.draw(parts, 480, ChartKit.RULER, Theme.standard());
        double zero = ChartKit.label(drawing, "0").at().x();
        double two = zero - ChartKit.label(drawing, "-2").at().x();
        List<Mark.Box> bars = ChartKit.marks(drawing.marks(), Mark.Box.class);
        assertThat(bars).as("a part of nothing is a line").hasSize(3);
        double[] ends = bars.stream()
                .flatMapToDouble(b -> Arrays.stream(new double[] {b.x() - zero, b.x() + b.width() - zero}))
                .map(x -> 2 * x / two)
                .toArray();
        assertThat(ends).containsExactly(new double[] {-2, 0, -2, 5, 0, 5}, within(1e-9));
        assertThat(bars).extracting(Mark.Box::fill).containsExactly(Tone.LEVEL_3, Tone.CLIENT, Tone.CLIENT_DARK);
    }
}
