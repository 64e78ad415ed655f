package org.cxmaturity.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.PeerBand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RadarChartTest {
    private static final Offset<Double> HAIR = within(1e-6);
    private static final PeerBand PEERS = new PeerBand(null, 40.0, 50.0, 60.0, null);

    private static List<Axis> axes(PeerBand peers, @Nullable Double... scores) {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            axes.add(new Axis("F" + i, scores[i], "" + scores[i], "peers 50", peers));
        }
        return axes;
    }

    private static Drawing radar(List<Axis> axes) {
        return RadarChart.draw(axes, 300, 100, ChartKit.RULER, ChartKit.SMALL);
    }

    /** By hand: the second of five axes points 18 degrees under the horizontal's upper side. */
    @Test
    void axesGoClockwiseFromTwelve() {
        Point centre = new Point(10, 20);
        assertThat(RadarChart.corner(centre, 100, 0, 5, 100).x()).isCloseTo(10, HAIR);
        assertThat(RadarChart.corner(centre, 100, 0, 5, 100).y()).isCloseTo(-80, HAIR);
        assertThat(RadarChart.corner(centre, 100, 1, 5, 50).x()).isCloseTo(10 + 47.5528258, HAIR);
        assertThat(RadarChart.corner(centre, 100, 1, 5, 50).y()).isCloseTo(20 - 15.4508497, HAIR);
        assertThat(RadarChart.corner(centre, 100, 2, 4, 100).y()).isCloseTo(120, HAIR);
        assertThat(RadarChart.corner(centre, 100, 3, 5, 0)).isEqualTo(centre);
    }

    @Test
    void theScaleDoesNotFollowTheData() {
        Drawing low = radar(axes(PeerBand.NONE, 1.0, 1.0, 1.0, 1.0, 1.0));
        Drawing high = radar(axes(PeerBand.NONE, 99.0, 99.0, 99.0, 99.0, 99.0));
        assertThat(dots(low).get(2).centre()).isNotEqualTo(dots(high).get(2).centre());
        assertThat(ChartKit.label(low, "100").at())
                .isEqualTo(ChartKit.label(high, "100").at());
    }

    @Test
    void thePeersAreARingWithAHoleAndADashedMedian() {
        List<Mark.Shape> shapes =
                ChartKit.marks(radar(axes(PEERS, 10.0, 20.0, 30.0, 40.0, 50.0)).marks(), Mark.Shape.class);
        Mark.Shape ring =
                shapes.stream().filter(s -> s.fill() == Tone.BAND).findFirst().orElseThrow();
        assertThat(ring.contours()).hasSize(2);
        assertThat(ring.bottom() - ring.top()).isCloseTo(60 * (1 + StrictMath.cos(StrictMath.PI / 5)), HAIR);
        assertThat(shapes)
                .anyMatch(s -> s.edge() != null
                        && s.edge().tone() == Tone.PEER
                        && s.edge().dash() > 0);
    }

    @Test
    void withoutPeersThereIsNoRing() {
        List<Mark.Shape> shapes = ChartKit.marks(
                radar(axes(PeerBand.NONE, 10.0, 20.0, 30.0, 40.0, 50.0)).marks(), Mark.Shape.class);
        assertThat(shapes).noneMatch(s -> s.fill() == Tone.BAND);
    }

    @Test
    void anAxisWithoutAScoreIsAGapAndNotAZero() {
        Drawing drawing = radar(axes(PeerBand.NONE, 10.0, null, 30.0, 40.0, 50.0));
        assertThat(dots(drawing)).hasSize(4);
        List<Mark.Line> client = ChartKit.marks(drawing.marks(), Mark.Line.class).stream()
                .filter(line -> line.pen().tone() == Tone.CLIENT)
                .toList();
        assertThat(client).hasSize(3);
        assertThat(ChartKit.marks(drawing.marks(), Mark.Shape.class)).noneMatch(s -> s.fill() == Tone.CLIENT);
    }

    @Test
    void labelsStayInsideTheDrawing() {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            axes.add(new Axis("A rather long name of a factor", 50.0, "50", "peers 50", PEERS));
        }
        Drawing drawing = radar(axes);
        for (Mark.Label label : ChartKit.marks(drawing.marks(), Mark.Label.class)) {
            assertThat(label.at().x()).isBetween(0.0, 300.0);
            assertThat(label.at().x() + ChartKit.RULER.width(label.text().strip(), label.style()))
                    .isLessThanOrEqualTo(300.0);
            assertThat(label.at().y()).isBetween(0.0, drawing.height());
        }
    }

    private static List<Mark.Disc> dots(Drawing drawing) {
        return ChartKit.marks(drawing.marks(), Mark.Disc.class);
    }
}
