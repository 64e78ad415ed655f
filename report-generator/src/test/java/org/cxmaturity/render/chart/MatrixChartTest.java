package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Plot.Matrix;
import org.cxmaturity.report.Plot.Spot;
import org.cxmaturity.report.Plot.Tick;
import org.junit.jupiter.api.Test;

class MatrixChartTest {
    private static Drawing draw(Spot... spots) {
        Matrix matrix = new Matrix(
                new Head("", ""),
                "x",
                "y",
                List.of("first", "protect", "wait", "keep"),
                10,
                List.of(new Tick(-20, "−20"), new Tick(20, "+20")),
                List.of(new Tick(0, "0"), new Tick(40, "40")),
                List.of(spots),
                "alt");
        return MatrixChart.draw(matrix, 433, ChartKit.RULER, ChartKit.SMALL);
    }

    /** From 27 to 427 wide: 400 points for 40 points of score; 186 high for 40 per cent. */
    @Test
    void aMarkLiesWhereItsTwoFiguresAre() {
        Mark.Disc disc = ChartKit.marks(draw(new Spot(0, -10, 30, "", false)).marks(), Mark.Disc.class)
                .get(0);
        Mark.Box tinted = ChartKit.marks(draw().marks(), Mark.Box.class).get(0);
        assertThat(disc.centre().x()).isCloseTo(27 + 100, within(1e-9));
        assertThat(disc.centre().y()).isCloseTo(tinted.y() + 186 * 0.25, within(1e-9));
    }

    @Test
    void theTintedQuarterEndsAtTheCuts() {
        Mark.Box tinted = ChartKit.marks(draw().marks(), Mark.Box.class).get(0);
        assertThat(tinted.fill()).isEqualTo(Tone.SEGMENT);
        assertThat(tinted.x() + tinted.width()).isCloseTo(27 + 200, within(1e-9));
        assertThat(tinted.height()).isCloseTo(186 * 0.75, within(1e-9));
    }

    @Test
    void aFactorIsToldByItsShapeAndNotByColourAlone() {
        List<Mark> marks = draw(new Spot(0, -5, 5, "", false), new Spot(1, 5, 5, "", false))
                .marks();
        assertThat(ChartKit.marks(marks, Mark.Disc.class)).hasSize(1);
        assertThat(ChartKit.marks(marks, Mark.Box.class)).hasSize(2);
    }

    @Test
    void labelsOfNeighboursDoNotMeet() {
        Drawing drawing = draw(new Spot(0, -10, 30, "11", true), new Spot(1, -9, 30, "12", true));
        Mark.Label one = ChartKit.label(drawing, "11");
        Mark.Label two = ChartKit.label(drawing, "12");
        boolean apart = Math.abs(one.at().x() - two.at().x()) > 8
                || Math.abs(one.at().y() - two.at().y()) > 7;
        assertThat(apart).isTrue();
        assertThat(one.at().x()).isNotEqualTo(two.at().x());
    }
}
