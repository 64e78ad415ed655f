package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.PeerBand;
import org.jspecify.annotations.Nullable;

/** The profile as a radar: the first axis at 12 o'clock, then clockwise, 0 in the centre. */
public final class RadarChart {
    /** Fewest axes that make a shape. */
    public static final int FEWEST = 5;
    /** Most axes whose labels can be read. */
    public static final int MOST = 9;

    private final List<Axis> axes;
    private final double width;
    private final double radius;
    private final Ruler ruler;
    private final TextStyle small;
    private final List<Mark> marks = new ArrayList<>();
    private Point centre = new Point(0, 0);

    private RadarChart(List<Axis> axes, double width, double radius, Ruler ruler, TextStyle small) {
        this.axes = axes;
        this.width = width;
        this.radius = radius;
        this.ruler = ruler;
        this.small = small;
    }

    /** A radar {@code width} points wide, its outer ring {@code radius} from the centre; as high as its labels need. */
    public static Drawing draw(List<Axis> axes, double width, double radius, Ruler ruler, TextStyle small) {
        return new RadarChart(axes, width, radius, ruler, small).draw();
    }

    /** Corner of axis {@code i} of {@code n} at a score, seen from {@code centre}. */
    static Point corner(Point centre, double radius, int i, int n, double score) {
        double angle = 2 * StrictMath.PI * i / n - StrictMath.PI / 2;
        double reach = radius * score / 100;
        return new Point(centre.x() + reach * StrictMath.cos(angle), centre.y() + reach * StrictMath.sin(angle));
    }

    private Drawing draw() {
        RadarLabels labels = new RadarLabels(axes, width, radius, ruler, small);
        centre = new Point(width / 2, labels.above() + radius);
        grid();
        peers();
        client();
        ringNumbers();
        marks.addAll(labels.around(centre));
        double bottom = marks.stream().mapToDouble(Mark::bottom).max().orElse(0);
        return new Drawing(width, bottom + 2, marks);
    }

    private void grid() {
        for (int ring = 20; ring <= 100; ring += 20) {
            double at = ring;
            marks.add(Mark.Shape.outline(polygon(a -> at), Pen.of(ring == 100 ? Tone.LINE : Tone.HAIR, 0.75)));
        }
        for (int i = 0; i < axes.size(); i++) {
            marks.add(new Mark.Line(centre, corner(i, 100), Pen.of(Tone.HAIR, 0.75)));
        }
    }

    /** Rings need a number on every axis; where one is missing, the comparison stays in the labels and the table. */
    private void peers() {
        if (all(PeerBand::p25) && all(PeerBand::p75)) {
            marks.add(new Mark.Shape(
                    List.of(polygon(of(PeerBand::p75)), polygon(of(PeerBand::p25))), true, Tone.BAND, 0.85, null));
        }
        if (all(PeerBand::median)) {
            marks.add(Mark.Shape.outline(polygon(of(PeerBand::median)), Pen.dashed(Tone.PEER, 1.2, 3, 2.25)));
        }
    }

    private void client() {
        boolean whole = axes.stream().allMatch(axis -> axis.score() != null);
        if (whole) {
            marks.add(new Mark.Shape(
                    List.of(polygon(RadarChart::score)), true, Tone.CLIENT, 0.07, Pen.of(Tone.CLIENT, 1.8)));
        } else {
            neighbours();
        }
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).score() != null) {
                marks.add(new Mark.Disc(corner(i, score(axes.get(i))), 3.4, Tone.CLIENT, Pen.of(Tone.WHITE, 1.05)));
            }
        }
    }

    /** An axis without a score leaves a gap in the line; it is not a zero. */
    private void neighbours() {
        for (int i = 0; i < axes.size(); i++) {
            int next = (i + 1) % axes.size();
            if (axes.get(i).score() != null && axes.get(next).score() != null) {
                marks.add(new Mark.Line(
                        corner(i, score(axes.get(i))), corner(next, score(axes.get(next))), Pen.of(Tone.CLIENT, 1.8)));
            }
        }
    }

    private void ringNumbers() {
        for (int ring = 20; ring <= 100; ring += 20) {
            String text = Integer.toString(ring);
            double x = centre.x() + 6;
            double y = centre.y() - radius * ring / 100 + (ring == 100 ? 6.75 : 2.25);
            marks.add(new Mark.Box(x - 0.8, y - 6.2, ruler.width(text, small) + 1.6, 7, 1, Tone.WHITE, null));
            marks.add(Mark.Label.start(x, y, text, small));
        }
    }

    private Point corner(int i, double score) {
        return corner(centre, radius, i, axes.size(), score);
    }

    private List<Point> polygon(Function<Axis, Double> value) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            points.add(corner(i, Math.min(100, Math.max(0, value.apply(axes.get(i))))));
        }
        return points;
    }

    private boolean all(Function<PeerBand, @Nullable Double> part) {
        return axes.stream().allMatch(axis -> part.apply(axis.peers()) != null);
    }

    private static Function<Axis, Double> of(Function<PeerBand, @Nullable Double> part) {
        return axis -> orZero(part.apply(axis.peers()));
    }

    private static double score(Axis axis) {
        return orZero(axis.score());
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
