package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Plot.Example;
import org.cxmaturity.report.Plot.Guide;
import org.cxmaturity.report.Plot.Sample;
import org.junit.jupiter.api.Test;

class GuideChartTest {
    private static Drawing drawing(Sample... samples) {
        List<Example> examples =
                Arrays.stream(samples).map(s -> new Example(s, s.name())).toList();
        Guide guide = new Guide(new Head("", ""), List.of(0.0, 20.0, 40.0, 60.0, 80.0), examples, "words");
        return GuideChart.draw(guide, 480, ChartKit.RULER, ChartKit.SMALL);
    }

    /** Three beside each other in 480 points with 18 between: they begin at 0, 166 and 332, each at most 110 wide. */
    @Test
    void everyMarkStandsOverItsOwnWords() {
        Drawing drawing = drawing(Sample.SCORE_WITH_INTERVAL, Sample.PEERS, Sample.FLOORS, Sample.FEW);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Label.class))
                .extracting(l -> l.at().x())
                .containsExactly(0.0, 166.0, 332.0, 0.0);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Disc.class))
                .extracting(d -> d.centre().x())
                .containsExactly(0.58 * 110, 332 + 0.58 * 110);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Box.class))
                .allMatch(box -> box.x() >= 166 && box.x() + box.width() <= 276);
    }

    /** Floors at 20, 40, 60 and 80 between the ends of the scale. */
    @Test
    void floorsAreTheGridlinesOfTheCharts() {
        assertThat(ChartKit.marks(drawing(Sample.FLOORS).marks(), Mark.Line.class))
                .extracting(l -> l.from().x())
                .containsExactly(0.0, 22.0, 44.0, 66.0, 88.0, 110.0);
    }
}
