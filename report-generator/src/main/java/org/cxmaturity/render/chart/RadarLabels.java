package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Words;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Axis;

/** Names, scores and comparisons around a radar, broken into lines that fit beside it and moved apart. */
final class RadarLabels {
    private static final double GAP = 9;
    private static final double APART = 3;

    private final List<Axis> axes;
    private final double width;
    private final double radius;
    private final Ruler ruler;
    private final TextStyle name = TextStyle.of(Face.SANS_SEMIBOLD, 8.6, 10.5, Tone.INK);
    private final TextStyle small;
    private final List<Mark> marks = new ArrayList<>();

    RadarLabels(List<Axis> axes, double width, double radius, Ruler ruler, TextStyle small) {
        this.axes = axes;
        this.width = width;
        this.radius = radius;
        this.ruler = ruler;
        this.small = small;
    }

    /** A label's place before it is drawn. */
    private record Place(int axis, double x, double top, Anchor anchor, List<Line> names, List<Line> scores) {}

    /** Height of the first label and its distance from the ring: what the radar needs above its centre and radius. */
    double above() {
        return height(place(0, new Point(0, 0))) + GAP;
    }

    /** The labels around a centre, each side from the top down. */
    List<Mark> around(Point centre) {
        Place first = place(0, centre);
        draw(first);
        int half = (axes.size() + 1) / 2;
        double right = below(first);
        for (int i = 1; i < half; i++) {
            right = after(place(i, centre), right);
        }
        double left = below(first);
        for (int i = axes.size() - 1; i >= half; i--) {
            left = after(place(i, centre), left);
        }
        return marks;
    }

    private double below(Place first) {
        double wide = Math.max(Wrap.widest(first.names()), Wrap.widest(first.scores())) / 2;
        double next = radius * StrictMath.sin(2 * StrictMath.PI / axes.size());
        return wide > next ? first.top() + height(first) : 0;
    }

    /** Draws a label no higher than {@code least} and returns its lower edge. */
    private double after(Place place, double least) {
        double top = Math.max(place.top(), least + APART);
        draw(new Place(place.axis(), place.x(), top, place.anchor(), place.names(), place.scores()));
        return top + height(place);
    }

    private double height(Place place) {
        return place.names().size() * name.leading() + place.scores().size() * small.leading();
    }

    private Place place(int i, Point centre) {
        Point tip = RadarChart.corner(centre, radius, i, axes.size(), 100);
        double side = tip.x() - centre.x();
        double room = Math.abs(side) < 1 ? width * 0.6 : Math.max(36, width / 2 - Math.abs(side) - GAP);
        List<Line> names = new Wrap(ruler).balanced(axes.get(i).name(), name, room);
        List<Line> scores = new Wrap(ruler).lines(scores(axes.get(i)), room);
        Place place = new Place(i, tip.x(), 0, Anchor.MIDDLE, names, scores);
        double height = height(place);
        double down = (tip.y() - centre.y()) / radius;
        if (Math.abs(side) < 1) {
            double top = down < 0 ? tip.y() - GAP - height + 3 : tip.y() + GAP - 3;
            return new Place(i, tip.x(), top, Anchor.MIDDLE, names, scores);
        }
        double x = tip.x() + Math.signum(side) * (down > 0.5 ? 6 : GAP);
        double top = tip.y() + (down > 0.5 ? 6 : down * GAP - height / 2 + 3);
        return new Place(i, x, top, side > 0 ? Anchor.START : Anchor.END, names, scores);
    }

    private List<Words> scores(Axis axis) {
        TextStyle own = small.with(Face.SANS_SEMIBOLD).in(Tone.CLIENT);
        String gap = axis.printed().isEmpty() || axis.compared().isEmpty() ? "" : " ";
        return List.of(new Words(axis.printed() + gap, own), new Words(axis.compared(), small));
    }

    private void draw(Place place) {
        double y = place.top();
        for (Line line : place.names()) {
            line(line, place, y + name.baseline());
            y += name.leading();
        }
        for (Line line : place.scores()) {
            line(line, place, y + small.baseline());
            y += small.leading();
        }
    }

    private void line(Line line, Place place, double y) {
        double part = place.anchor() == Anchor.START ? 0 : place.anchor() == Anchor.END ? 1 : 0.5;
        for (Line.Part each : line.parts()) {
            double x = place.x() - line.width() * part + each.x();
            if (!each.words().text().isEmpty()) {
                marks.add(
                        Mark.Label.start(x, y, each.words().text(), each.words().style()));
            }
        }
    }
}
