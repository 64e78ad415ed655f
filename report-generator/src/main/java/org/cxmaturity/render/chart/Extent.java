package org.cxmaturity.render.chart;

import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.jspecify.annotations.Nullable;

/** The smallest rectangle, in points, that holds marks with their edges and letters. */
public record Extent(double left, double top, double right, double bottom) {
    private static final Extent NOTHING = new Extent(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** What marks take up; an empty rectangle for none. */
    public static Extent of(List<Mark> marks, Ruler ruler) {
        Extent all = marks.stream().map(mark -> of(mark, ruler)).reduce(NOTHING, Extent::with);
        return all.left > all.right ? new Extent(0, 0, 0, 0) : all;
    }

    /** The marks as a drawing of this size. */
    public Drawing cut(List<Mark> marks) {
        return new Drawing(
                right - left,
                bottom - top,
                marks.stream().map(mark -> mark.moved(-left, -top)).toList());
    }

    private Extent with(Extent other) {
        return new Extent(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    private static Extent of(Mark mark, Ruler ruler) {
        if (mark instanceof Mark.Label label) {
            double wide = ruler.width(label.text(), label.style());
            double from = label.at().x()
                    - switch (label.anchor()) {
                        case START -> 0;
                        case MIDDLE -> wide / 2;
                        case END -> wide;
                    };
            return new Extent(from, label.top(), from + wide, label.bottom());
        } else if (mark instanceof Mark.Line line) {
            double left = Math.min(line.from().x(), line.to().x());
            return of(left, Math.max(line.from().x(), line.to().x()), mark, line.pen());
        } else if (mark instanceof Mark.Box box) {
            return of(box.x(), box.x() + box.width(), mark, box.edge());
        } else if (mark instanceof Mark.Disc disc) {
            return of(disc.centre().x() - disc.radius(), disc.centre().x() + disc.radius(), mark, disc.edge());
        } else if (mark instanceof Mark.Shape shape) {
            List<Point> points = shape.contours().stream().flatMap(List::stream).toList();
            double left = points.stream().mapToDouble(Point::x).min().orElse(0);
            return of(left, points.stream().mapToDouble(Point::x).max().orElse(0), mark, shape.edge());
        }
        return mark instanceof Mark.Spoken spoken ? of(spoken.sign(), ruler) : NOTHING;
    }

    private static Extent of(double left, double right, Mark mark, @Nullable Pen edge) {
        double half = edge == null ? 0 : edge.width() / 2;
        return new Extent(left - half, mark.top() - half, right + half, mark.bottom() + half);
    }
}
