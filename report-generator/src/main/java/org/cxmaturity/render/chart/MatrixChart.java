package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Plot.Matrix;
import org.cxmaturity.report.Plot.Spot;
import org.cxmaturity.report.Plot.Tick;

/** Two measures against each other, cut into four by dotted lines; marks in the shapes of their factors. */
public final class MatrixChart {
    private static final double HEIGHT = 186;
    private static final double LEFT = 27;
    private static final double CLEAR = 2.25;

    /** The area that a mark or a label covers. */
    private record Area(double left, double top, double right, double bottom) {
        boolean meets(Area other) {
            return left < other.right + CLEAR
                    && other.left < right + CLEAR
                    && top < other.bottom + CLEAR
                    && other.top < bottom + CLEAR;
        }
    }

    private final Matrix matrix;
    private final double width;
    private final Ruler ruler;
    private final TextStyle small;
    private final double top;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Area> taken = new ArrayList<>();

    private MatrixChart(Matrix matrix, double width, Ruler ruler, TextStyle small) {
        this.matrix = matrix;
        this.width = width;
        this.ruler = ruler;
        this.small = small;
        this.top = small.leading() + 7;
        this.bottom = top + HEIGHT;
    }

    /** The matrix, {@code width} points wide. */
    public static Drawing draw(Matrix matrix, double width, Ruler ruler, TextStyle small) {
        return new MatrixChart(matrix, width, ruler, small).draw();
    }

    private Drawing draw() {
        ground();
        axes();
        corners();
        for (Spot spot : matrix.spots()) {
            double r = radius(spot);
            taken.add(new Area(x(spot.x()) - r, y(spot.y()) - r, x(spot.x()) + r, y(spot.y()) + r));
        }
        matrix.spots().forEach(this::spot);
        return new Drawing(width, bottom + 2 * small.leading() + 6, marks);
    }

    private double x(double value) {
        return LEFT + (width - LEFT - 6) * share(matrix.xTicks(), value);
    }

    private double y(double value) {
        return bottom - HEIGHT * share(matrix.yTicks(), value);
    }

    private static double share(List<Tick> ticks, double value) {
        double from = ticks.get(0).at();
        double to = ticks.get(ticks.size() - 1).at();
        return Math.min(1, Math.max(0, (value - from) / (to - from)));
    }

    private void ground() {
        marks.add(Mark.Box.of(LEFT, top, x(0) - LEFT, y(matrix.cut()) - top, Tone.SEGMENT));
        Pen dots = Pen.dashed(Tone.PEER, 1, 1.5, 2.5);
        marks.add(QuartileStrip.line(x(0), top, x(0), bottom, dots));
        marks.add(QuartileStrip.line(LEFT, y(matrix.cut()), width - 6, y(matrix.cut()), dots));
    }

    private void axes() {
        Pen pen = Pen.of(Tone.INK_3, 0.75);
        marks.add(QuartileStrip.line(LEFT, top, LEFT, bottom, pen));
        marks.add(QuartileStrip.line(LEFT, bottom, width - 6, bottom, pen));
        for (Tick tick : matrix.xTicks()) {
            marks.add(QuartileStrip.line(x(tick.at()), bottom, x(tick.at()), bottom + 3, pen));
            marks.add(Mark.Label.middle(x(tick.at()), bottom + 3 + small.baseline(), tick.printed(), small));
        }
        for (Tick tick : matrix.yTicks()) {
            marks.add(QuartileStrip.line(LEFT - 3, y(tick.at()), LEFT, y(tick.at()), pen));
            marks.add(Mark.Label.end(LEFT - 5, y(tick.at()) + small.size() * 0.364, tick.printed(), small));
        }
        TextStyle title = small.with(Face.SANS_SEMIBOLD).in(Tone.INK_2);
        marks.add(Mark.Label.start(0, small.baseline(), matrix.yTitle(), title));
        marks.add(Mark.Label.middle(
                (LEFT + width) / 2, bottom + 5 + small.leading() + small.baseline(), matrix.xTitle(), title));
    }

    private void corners() {
        TextStyle style = TextStyle.of(Face.SERIF_SEMIBOLD, 9, 12, Tone.INK_2);
        for (int i = 0; i < Math.min(4, matrix.corners().size()); i++) {
            String name = matrix.corners().get(i);
            double at = i < 2 ? top + 11 : bottom - 5;
            double wide = ruler.width(name, style);
            double from = i % 2 == 0 ? LEFT + 6 : width - 12 - wide;
            marks.add(Mark.Label.start(from, at, name, i == 0 ? style.in(Tone.CLIENT) : style));
            taken.add(new Area(from, at - 9, from + wide, at + 2));
        }
    }

    private static double radius(Spot spot) {
        return spot.strong() ? 4.2 : 3.2;
    }

    private void spot(Spot spot) {
        Point at = new Point(x(spot.x()), y(spot.y()));
        marks.add(Signs.shape(spot.factor(), at, radius(spot), Tone.factor(spot.factor())));
        if (!spot.label().isEmpty()) {
            label(spot, at);
        }
    }

    /** Right, left, above, below: the first place that is free. */
    private void label(Spot spot, Point at) {
        TextStyle style =
                small.with(spot.strong() ? Face.SANS_SEMIBOLD : Face.SANS).in(spot.strong() ? Tone.INK : Tone.INK_2);
        double wide = ruler.width(spot.label(), style);
        double r = radius(spot) + 3;
        double tall = style.size() * 0.73;
        double[][] places = {
            {at.x() + r, at.y() + tall / 2},
            {at.x() - r - wide, at.y() + tall / 2},
            {at.x() - wide / 2, at.y() - r},
            {at.x() - wide / 2, at.y() + r + tall},
            {at.x() + r, at.y() - r / 2},
            {at.x() - r - wide, at.y() - r / 2}
        };
        double[] chosen = places[0];
        for (double[] place : places) {
            if (free(place, wide, tall)) {
                chosen = place;
                break;
            }
        }
        taken.add(new Area(chosen[0], chosen[1] - tall, chosen[0] + wide, chosen[1]));
        marks.add(Mark.Label.start(chosen[0], chosen[1], spot.label(), style));
    }

    private boolean free(double[] place, double wide, double tall) {
        Area area = new Area(place[0], place[1] - tall, place[0] + wide, place[1]);
        boolean inside = area.left() > LEFT + 1 && area.right() < width - 4 && area.top() > top;
        boolean onLine = area.left() < x(0) && x(0) < area.right()
                || area.top() < y(matrix.cut()) && y(matrix.cut()) < area.bottom();
        return inside && !onLine && taken.stream().noneMatch(area::meets);
    }
}
