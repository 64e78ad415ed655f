package org.cxmaturity.render.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.cxmaturity.render.theme.LogoOutput;
import org.jspecify.annotations.Nullable;

/** Gathers the shapes of a logo's SVG as plain shapes of a slide. A slide cannot cut a shape: see {@link #cut()}. */
final class LogoShapes extends LogoOutput {
    private static final double SLACK = 0.5;

    private final Gathered gathered;

    /** {@code transform} leads from the drawing's units to points of the slide. */
    LogoShapes(AffineTransform transform) {
        super(transform);
        this.gathered = new Gathered();
    }

    private LogoShapes(LogoShapes other) {
        super(other);
        this.gathered = other.gathered;
    }

    /** What was drawn so far, by this output and those made from it. */
    private static final class Gathered {
        private final List<Plain> shapes = new ArrayList<>();
        private boolean cut;
    }

    /** A shape in points of the slide; {@code line} is null for a filled one. */
    private record Plain(
            Path2D path, Color colour, @Nullable BasicStroke line) {}

    @Override
    protected LogoShapes copy() {
        return new LogoShapes(this);
    }

    /** Whether the drawing cuts any of its shapes, so that it would look otherwise here. */
    boolean cut() {
        return gathered.cut;
    }

    boolean isEmpty() {
        return gathered.shapes.isEmpty();
    }

    @Override
    public void fillShape(Shape shape) {
        Color colour = colour();
        if (colour != null) {
            add(shape, colour, null);
        }
    }

    /** A line is as thick as the drawing is large, whichever way it runs. */
    @Override
    public void drawShape(Shape shape) {
        Color colour = colour();
        BasicStroke line = line();
        if (colour != null && line != null) {
            double scale = Math.sqrt(Math.abs(transform().getDeterminant()));
            float width = (float) (line.getLineWidth() * scale);
            add(
                    shape,
                    colour,
                    new BasicStroke(width, line.getEndCap(), line.getLineJoin(), 10, line.getDashArray(), 0));
        }
    }

    private void add(Shape shape, Color colour, @Nullable BasicStroke line) {
        Path2D path = new Path2D.Double(shape, transform());
        Rectangle2D bounds = path.getBounds2D();
        gathered.cut |= clips().stream()
                .anyMatch(clip -> !clip.contains(
                        bounds.getX() + SLACK,
                        bounds.getY() + SLACK,
                        Math.max(0.01, bounds.getWidth() - 2 * SLACK),
                        Math.max(0.01, bounds.getHeight() - 2 * SLACK)));
        int alpha = Math.round(255 * opacity(colour));
        gathered.shapes.add(
                new Plain(path, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha), line));
    }

    /** Puts the shapes into a group of the slide. */
    void into(XSLFGroupShape group) {
        for (Plain plain : gathered.shapes) {
            XSLFFreeformShape shape = group.createFreeform();
            shape.setPath(plain.path());
            BasicStroke line = plain.line();
            shape.setFillColor(line == null ? plain.colour() : null);
            shape.setLineColor(line == null ? null : plain.colour());
            if (line != null) {
                shape.setLineWidth(line.getLineWidth());
                if (line.getDashArray() != null) {
                    shape.setLineDash(LineDash.DASH);
                }
            }
        }
    }
}
