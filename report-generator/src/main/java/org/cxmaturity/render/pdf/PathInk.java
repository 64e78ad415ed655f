package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.cxmaturity.render.theme.LogoOutput;

/**
 * Writes the shapes of an SVG as paths of a page: fills, strokes, clips and opacity in plain colours. Images, text and
 * other paints do not come here, since a logo with them is refused when it is read.
 */
final class PathInk extends LogoOutput {
    private final PdfContentByte content;

    /** Draws on {@code content}; {@code transform} leads from the drawing's units to points from the foot of the page. */
    PathInk(PdfContentByte content, AffineTransform transform) {
        super(transform);
        this.content = content;
    }

    private PathInk(PathInk other) {
        super(other);
        content = other.content;
    }

    @Override
    protected PathInk copy() {
        return new PathInk(this);
    }

    @Override
    public void fillShape(Shape shape) {
        Color colour = colour();
        if (colour != null) {
            begin(colour);
            content.setRGBColorFill(colour.getRed(), colour.getGreen(), colour.getBlue());
            if (path(shape, transform()) == PathIterator.WIND_EVEN_ODD) {
                content.eoFill();
            } else {
                content.fill();
            }
            content.restoreState();
        }
    }

    @Override
    public void drawShape(Shape shape) {
        Color colour = colour();
        BasicStroke line = line();
        if (colour != null && line != null) {
            AffineTransform transform = transform();
            begin(colour);
            content.setRGBColorStroke(colour.getRed(), colour.getGreen(), colour.getBlue());
            content.concatCTM(
                    (float) transform.getScaleX(),
                    (float) transform.getShearY(),
                    (float) transform.getShearX(),
                    (float) transform.getScaleY(),
                    (float) transform.getTranslateX(),
                    (float) transform.getTranslateY());
            content.setLineWidth(line.getLineWidth());
            content.setLineCap(line.getEndCap());
            content.setLineJoin(line.getLineJoin());
            content.setMiterLimit(Math.max(1, line.getMiterLimit()));
            float[] dashes = line.getDashArray();
            if (dashes != null) {
                content.setLineDash(dashes, line.getDashPhase());
            }
            path(shape, new AffineTransform());
            content.stroke();
            content.restoreState();
        }
    }

    /** Clips and opacity hold for one shape: a page has no other way back out of them. */
    private void begin(Color colour) {
        content.saveState();
        for (Path2D clip : clips()) {
            if (path(clip, new AffineTransform()) == PathIterator.WIND_EVEN_ODD) {
                content.eoClip();
            } else {
                content.clip();
            }
            content.newPath();
        }
        float clear = opacity(colour);
        if (clear < 1) {
            PdfGState state = new PdfGState();
            state.setFillOpacity(clear);
            state.setStrokeOpacity(clear);
            content.setGState(state);
        }
    }

    /** The outline, and its winding rule. */
    private int path(Shape shape, AffineTransform to) {
        PathIterator path = shape.getPathIterator(to);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    end = 4;
                }
                default -> {
                    content.closePath();
                    continue;
                }
            }
            x = at[end];
            y = at[end + 1];
        }
        return path.getWindingRule();
    }
}
