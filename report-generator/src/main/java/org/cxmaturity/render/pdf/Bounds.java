package org.cxmaturity.render.pdf;

import java.util.function.ToDoubleFunction;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Point;

/** The rectangle around marks, in the marks' own coordinates. */
final class Bounds {
    private final ToDoubleFunction<Mark.Label> widths;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /** Around nothing yet; {@code widths} measures labels. */
    Bounds(ToDoubleFunction<Mark.Label> widths) {
        this.widths = widths;
    }

    void add(Mark mark) {
        top = Math.min(top, mark.top());
        bottom = Math.max(bottom, mark.bottom());
        if (mark instanceof Mark.Label label) {
            double width = widths.applyAsDouble(label);
            double part = label.anchor() == Anchor.START ? 0 : label.anchor() == Anchor.END ? 1 : 0.5;
            sides(label.at().x() - width * part, label.at().x() + width * (1 - part));
        } else if (mark instanceof Mark.Line line) {
            sides(line.from().x(), line.to().x());
            sides(line.to().x(), line.from().x());
        } else if (mark instanceof Mark.Box box) {
            sides(box.x(), box.x() + box.width());
        } else if (mark instanceof Mark.Disc disc) {
            sides(disc.centre().x() - disc.radius(), disc.centre().x() + disc.radius());
        } else if (mark instanceof Mark.Shape shape) {
            shape.contours().forEach(c -> c.stream().map(Point::x).forEach(x -> sides(x, x)));
        } else if (mark instanceof Mark.Picture picture) {
            sides(picture.x(), picture.x() + picture.width());
        } else if (mark instanceof Mark.Spoken spoken) {
            add(spoken.sign());
        }
    }

    private void sides(double from, double to) {
        left = Math.min(left, from);
        right = Math.max(right, to);
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }
}
