package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Plot.Dumbbell;
import org.cxmaturity.report.Plot.Dumbbells;
import org.cxmaturity.report.Plot.HeatCell;
import org.cxmaturity.report.Plot.HeatLine;
import org.cxmaturity.report.Plot.HeatMap;
import org.cxmaturity.report.Plot.Tinted;
import org.junit.jupiter.api.Test;

class GroupChartsTest {
    private static final Head HEAD = new Head("", "");

    private static Drawing views(boolean certain) {
        Dumbbell row = new Dumbbell(null, "Care", 75, 50, "75", "50", certain, List.of());
        Dumbbells block = new Dumbbells(HEAD, List.of(0.0, 50.0), List.of(), List.of(row), "alt");
        return DumbbellChart.draw(block, 328, ChartKit.RULER, Theme.standard());
    }

    /** Names take 110 and a margin 18: 200 points are left for the scale. */
    @Test
    void theFirstGroupIsFilledAndTheSecondOpenAtTheirScores() {
        List<Mark.Disc> discs = ChartKit.marks(views(true).marks(), Mark.Disc.class);
        assertThat(discs.get(0).fill()).isEqualTo(Tone.WHITE);
        assertThat(discs.get(0).centre().x()).isCloseTo(110 + 100, within(1e-9));
        assertThat(discs.get(1).fill()).isEqualTo(Tone.CLIENT);
        assertThat(discs.get(1).centre().x()).isCloseTo(110 + 150, within(1e-9));
    }

    @Test
    void aDifferenceThatCouldBeChanceIsDashed() {
        assertThat(ChartKit.marks(views(true).marks(), Mark.Line.class))
                .noneMatch(l -> l.pen().dash() > 0);
        assertThat(ChartKit.marks(views(false).marks(), Mark.Line.class))
                .anyMatch(l -> l.pen().dash() > 0);
    }

    private static Drawing map(HeatCell cell) {
        HeatLine line = new HeatLine("Claims", "62", List.of(cell), false);
        HeatMap map = new HeatMap(
                HEAD, "Group", "n", List.of(new Tinted(null, "Care")), List.of(line), 5, List.of(), "", "", "alt");
        return HeatMapChart.draw(map, 400, ChartKit.RULER, Theme.standard());
    }

    @Test
    void aCellIsFilledByItsLevelAndSaysItsNumber() {
        Drawing drawing = map(new HeatCell(4, "85"));
        assertThat(ChartKit.marks(drawing.marks(), Mark.Box.class).get(0).fill())
                .isEqualTo(Tone.LEVEL_5);
        assertThat(ChartKit.label(drawing, "85").style().tone()).isEqualTo(Tone.WHITE);
    }

    @Test
    void aCellOfFewAnswersIsHatchedInsideItsFrame() {
        Drawing drawing = map(new HeatCell(HeatCell.FEW, "n<5", "not shown, fewer than 5 answers"));
        assertThat(hatches(drawing)).hasSizeGreaterThan(10);
        assertThat(hatches(drawing)).allMatch(l -> l.from().x() >= 140 && l.to().x() <= 400 && l.top() >= 0);
        assertThat(dots(drawing)).isEmpty();
        assertThat(drawing.marks())
                .filteredOn(m -> m instanceof Mark.Spoken s && s.words().equals("not shown, fewer than 5 answers"))
                .hasSize(1);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Box.class)).noneMatch(b -> b.fill() == Tone.LEVEL_1);
    }

    @Test
    void aCellThatIsHeldBackIsDottedInsideItsFrame() {
        Drawing drawing = map(new HeatCell(HeatCell.HELD, "held", "not shown, held back"));
        assertThat(dots(drawing)).hasSizeGreaterThan(50);
        assertThat(dots(drawing))
                .allMatch(d -> d.centre().x() - d.radius() >= 140 && d.centre().x() + d.radius() <= 400);
        assertThat(hatches(drawing)).isEmpty();
    }

    private static List<Mark.Line> hatches(Drawing drawing) {
        return ChartKit.marks(drawing.marks(), Mark.Line.class).stream()
                .filter(l -> l.pen().tone() == Tone.PEER)
                .toList();
    }

    private static List<Mark.Disc> dots(Drawing drawing) {
        return ChartKit.marks(drawing.marks(), Mark.Disc.class).stream()
                .filter(d -> d.fill() == Tone.PEER)
                .toList();
    }
}
