package org.cxmaturity.render.chart;

import java.util.List;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Looks;
import org.jspecify.annotations.Nullable;

/** Something drawn. Coordinates are in points from the top left corner of the drawing. */
public sealed interface Mark {
    /** The mark moved. */
    Mark moved(double dx, double dy);

    /** Its upper edge. */
    double top();

    /** Its lower edge. */
    double bottom();

    /** A straight line. */
    record Line(Point from, Point to, Pen pen) implements Mark {
        @Override
        public Line moved(double dx, double dy) {
            return new Line(from.moved(dx, dy), to.moved(dx, dy), pen);
        }

        @Override
        public double top() {
            return Math.min(from.y(), to.y());
        }

        @Override
        public double bottom() {
            return Math.max(from.y(), to.y());
        }
    }

    /** A rectangle, its corners rounded by {@code radius}. */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Tone fill,
            @Nullable Pen edge) implements Mark {
        /** A filled rectangle. */
        public static Box of(double x, double y, double width, double height, Tone fill) {
            return new Box(x, y, width, height, 0, fill, null);
        }

        @Override
        public Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height, radius, fill, edge);
        }

        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y + height;
        }
    }

    /** A disc, with an edge or without. */
    record Disc(
            Point centre,
            double radius,
            Tone fill,
            @Nullable Pen edge) implements Mark {
        @Override
        public Disc moved(double dx, double dy) {
            return new Disc(centre.moved(dx, dy), radius, fill, edge);
        }

        @Override
        public double top() {
            return centre.y() - radius;
        }

        @Override
        public double bottom() {
            return centre.y() + radius;
        }
    }

    /**
     * An area or an outline of straight pieces; where contours overlap an even number of times there is a hole.
     *
     * @param opacity of the filling, 0..1
     */
    record Shape(
            List<List<Point>> contours,
            boolean closed,
            @Nullable Tone fill,
            double opacity,
            @Nullable Pen edge) implements Mark {
        public Shape {
            contours = contours.stream().map(List::copyOf).toList();
        }

        /** A filled polygon. */
        public static Shape filled(List<Point> corners, Tone fill) {
            return new Shape(List.of(corners), true, fill, 1, null);
        }

        /** A closed outline. */
        public static Shape outline(List<Point> corners, Pen pen) {
            return new Shape(List.of(corners), true, null, 1, pen);
        }

        @Override
        public Shape moved(double dx, double dy) {
            List<List<Point>> all = contours.stream()
                    .map(c -> c.stream().map(p -> p.moved(dx, dy)).toList())
                    .toList();
            return new Shape(all, closed, fill, opacity, edge);
        }

        @Override
        public double top() {
            return contours.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Point::y)
                    .min()
                    .orElse(0);
        }

        @Override
        public double bottom() {
            return contours.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Point::y)
                    .max()
                    .orElse(0);
        }
    }

    /** A text on one line; {@code at} lies on the baseline. */
    record Label(Point at, Anchor anchor, String text, TextStyle style) implements Mark {
        /** A text that starts at a place. */
        public static Label start(double x, double y, String text, TextStyle style) {
            return new Label(new Point(x, y), Anchor.START, text, style);
        }

        /** A text that ends at a place. */
        public static Label end(double x, double y, String text, TextStyle style) {
            return new Label(new Point(x, y), Anchor.END, text, style);
        }

        /** A text centred on a place. */
        public static Label middle(double x, double y, String text, TextStyle style) {
            return new Label(new Point(x, y), Anchor.MIDDLE, text, style);
        }

        @Override
        public Label moved(double dx, double dy) {
            return new Label(at.moved(dx, dy), anchor, text, style);
        }

        @Override
        public double top() {
            return at.y() - style.size();
        }

        @Override
        public double bottom() {
            return at.y() + style.size() * 0.25;
        }
    }

    /** A drawn sign that is read aloud as words. */
    record Spoken(String words, Mark sign) implements Mark {
        @Override
        public Spoken moved(double dx, double dy) {
            return new Spoken(words, sign.moved(dx, dy));
        }

        @Override
        public double top() {
            return sign.top();
        }

        @Override
        public double bottom() {
            return sign.bottom();
        }
    }

    /**
     * A logo in its slot: as large as fits, whole, from the slot's left upper corner or, {@code ending}, its right one.
     */
    record Picture(double x, double y, double width, double height, boolean ending, Looks.Logo logo) implements Mark {
        @Override
        public Picture moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, ending, logo);
        }

        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y + height;
        }
    }
}
