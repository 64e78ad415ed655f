package org.cxmaturity.render.pptx;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.layout.Pictures.Picture;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.jspecify.annotations.Nullable;

/** A drawing of the report as a group of plain shapes, read aloud as its words. */
record DrawingPiece(String name, Picture picture, double width, double mostHeight) implements Piece {
    private static final double LARGEST = 1.6;

    private double scale() {
        double byWidth = width / picture.drawing().width();
        double byHeight = mostHeight / picture.drawing().height();
        return Math.min(LARGEST, Math.min(byWidth, byHeight));
    }

    @Override
    public double least() {
        return picture.drawing().height() * scale();
    }

    @Override
    public void draw(Scene scene, Area area) {
        XSLFGroupShape group = scene.slide().createGroup();
        scene.name(group, name);
        scene.describe(group, picture.alt());
        Rectangle2D place =
                new Rectangle2D.Double(area.x(), area.y(), picture.drawing().width() * scale(), least());
        group.setAnchor(place);
        group.setInteriorAnchor(place);
        Brush brush = new Brush(scene, group, area.x(), area.y(), scale());
        picture.drawing().marks().forEach(brush::mark);
    }

    /** Draws marks at their place in the group. */
    private record Brush(Scene scene, XSLFGroupShape group, double x, double y, double scale) {
        void mark(Mark mark) {
            if (mark instanceof Mark.Label label) {
                label(label);
            } else if (mark instanceof Mark.Line line) {
                Path2D path = new Path2D.Double();
                path.moveTo(x(line.from()), y(line.from()));
                path.lineTo(x(line.to()), y(line.to()));
                shape(path, null, 1, line.pen());
            } else if (mark instanceof Mark.Box box) {
                shape(
                        new Path2D.Double(new Rectangle2D.Double(
                                x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale)),
                        box.fill(),
                        1,
                        box.edge());
            } else if (mark instanceof Mark.Disc disc) {
                double r = disc.radius() * scale;
                shape(
                        new Path2D.Double(
                                new Ellipse2D.Double(x(disc.centre()) - r, y(disc.centre()) - r, 2 * r, 2 * r)),
                        disc.fill(),
                        1,
                        disc.edge());
            } else if (mark instanceof Mark.Shape shape) {
                shape(path(shape), shape.fill(), shape.opacity(), shape.edge());
            } else if (mark instanceof Mark.Spoken spoken) {
                mark(spoken.sign());
            }
        }

        private double x(Point point) {
            return x + point.x() * scale;
        }

        private double y(Point point) {
            return y + point.y() * scale;
        }

        private Path2D path(Mark.Shape shape) {
            Path2D path = new Path2D.Double();
            for (List<Point> contour : shape.contours()) {
                for (int i = 0; i < contour.size(); i++) {
                    if (i == 0) {
                        path.moveTo(x(contour.get(i)), y(contour.get(i)));
                    } else {
                        path.lineTo(x(contour.get(i)), y(contour.get(i)));
                    }
                }
                if (shape.closed()) {
                    path.closePath();
                }
            }
            return path;
        }

        private void shape(Path2D path, @Nullable Tone fill, double opacity, @Nullable Pen edge) {
            XSLFFreeformShape shape = group.createFreeform();
            shape.setPath(path);
            shape.setFillColor(fill == null ? null : faded(scene.ink().colour(fill), opacity));
            shape.setLineColor(edge == null ? null : scene.ink().colour(edge.tone()));
            if (edge != null) {
                shape.setLineWidth(edge.width() * scale);
                if (edge.dash() > 0) {
                    shape.setLineDash(LineDash.DASH);
                }
            }
        }

        private static Color faded(Color colour, double opacity) {
            return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
        }

        private TextStyle larger(TextStyle style) {
            double size = Math.max(7, style.size() * scale);
            double leading = Math.max(size, style.leading() * size / style.size());
            return new TextStyle(style.face(), size, leading, style.tone(), style.slanted());
        }

        private void label(Mark.Label label) {
            TextStyle style = larger(label.style());
            double width = Measure.width(label.text(), style) + 2;
            double left = x(label.at())
                    - (label.anchor() == Anchor.START ? 0 : label.anchor() == Anchor.END ? width : width / 2);
            XSLFTextBox box = group.createTextBox();
            box.setAnchor(new Rectangle2D.Double(left, y(label.at()) - style.baseline(), width, style.leading()));
            box.setInsets(new Insets2D(0, 0, 0, 0));
            box.setWordWrap(false);
            scene.ink().set(box, List.of(Para.of(label.text(), style)));
            scene.ink()
                    .align(
                            box,
                            label.anchor() == Anchor.START
                                    ? TextAlign.LEFT
                                    : label.anchor() == Anchor.END ? TextAlign.RIGHT : TextAlign.CENTER);
        }
    }
}
