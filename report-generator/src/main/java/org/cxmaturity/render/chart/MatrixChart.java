package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.render.chart.Places.Area;
import org.cxmaturity.render.chart.Places.Place;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Plot.Matrix;
import org.cxmaturity.report.Plot.Spot;
import org.cxmaturity.report.Plot.Tick;

/** Two measures against each other, cut into four by dotted lines; marks in the shapes of their factors. */
public final class MatrixChart {
    private static final double LOW = 186;
    /** Height where many marks stand close. */
    private static final double HIGH = 232;

    private static final int MANY = 12;
    private static final double LEFT = 27;
    /** Marks nearer than this share a label. */
    private static final double SAME = 1.5;
    /** Names in a shared label; the others are counted. */
    private static final int NAMED = 3;

    private final Matrix matrix;
    private final double width;
    private final Ruler ruler;
    private final TextStyle small;
    private final double top;
    private final double height;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();
    private final Places places = new Places(this::free);

    private MatrixChart(Matrix matrix, double width, Ruler ruler, TextStyle small) {
        this.matrix = matrix;
        this.width = width;
        this.ruler = ruler;
        this.small = small;
        this.top = small.leading() + 7;
        this.height = matrix.spots().size() > MANY ? HIGH : LOW;
        this.bottom = top + height;
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
            places.take(Area.around(at(spot), radius(spot)));
        }
        List<Mark> signs = matrix.spots().stream().map(this::sign).toList();
        together().forEach(this::label);
        marks.addAll(signs);
        return new Drawing(width, bottom + 2 * small.leading() + 6, marks);
    }

    private double x(double value) {
        return LEFT + (width - LEFT - 6) * share(matrix.xTicks(), value);
    }

    private double y(double value) {
        return bottom - height * share(matrix.yTicks(), value);
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
            double half = ruler.width(tick.printed(), small) / 2;
            double middle = Math.min(x(tick.at()), width - half);
            marks.add(Mark.Label.middle(middle, bottom + 3 + small.baseline(), tick.printed(), small));
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
            places.take(new Area(from, at - 9, from + wide, at + 2));
        }
    }

    private static double radius(Spot spot) {
        return spot.strong() ? 4.2 : 3.2;
    }

    private Point at(Spot spot) {
        return new Point(x(spot.x()), y(spot.y()));
    }

    private Mark sign(Spot spot) {
        return Signs.shape(spot.factor(), at(spot), radius(spot), Tone.factor(spot.factor()));
    }

    /** The spots that have a label; those on one place are one group. */
    private List<List<Spot>> together() {
        List<List<Spot>> groups = new ArrayList<>();
        for (Spot spot : matrix.spots()) {
            if (!spot.label().isEmpty()) {
                groups.stream()
                        .filter(group -> near(at(group.get(0)), at(spot)))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(spot), () -> groups.add(new ArrayList<>(List.of(spot))));
            }
        }
        return groups;
    }

    private static boolean near(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static String words(List<Spot> group) {
        String names = group.stream().limit(NAMED).map(Spot::label).collect(Collectors.joining(", "));
        return group.size() > NAMED ? names + " +" + (group.size() - NAMED) : names;
    }

    /** A mark whose label has no place goes without: the table names them all. */
    private void label(List<Spot> group) {
        boolean strong = group.stream().anyMatch(Spot::strong);
        TextStyle style = small.with(strong ? Face.SANS_SEMIBOLD : Face.SANS).in(strong ? Tone.INK : Tone.INK_2);
        Point at = at(group.get(0));
        double radius = group.stream().mapToDouble(MatrixChart::radius).max().orElse(0);
        String words = words(group);
        Place place = places.find(at, radius, ruler.width(words, style), style.size() * 0.73);
        if (place != null) {
            Area area = place.area();
            if (place.leads()) {
                double x = Math.min(Math.max(at.x(), area.left()), area.right());
                double y = Math.min(Math.max(at.y(), area.top()), area.bottom());
                marks.add(QuartileStrip.line(at.x(), at.y(), x, y, Pen.of(Tone.PEER, 0.5)));
            }
            marks.add(Mark.Label.start(area.left(), area.bottom(), words, style));
        }
    }

    private boolean free(Area area) {
        boolean inside =
                area.left() > LEFT + 1 && area.right() < width - 4 && area.top() > top && area.bottom() < bottom - 1;
        boolean onLine = area.left() < x(0) && x(0) < area.right()
                || area.top() < y(matrix.cut()) && y(matrix.cut()) < area.bottom();
        return inside && !onLine;
    }
}
