package org.cxmaturity.render.pdf;

import com.github.weisj.jsvg.renderer.output.Output;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shapes of an SVG as paths of a page: fills, strokes, clips and opacity in plain colours. Images, text and
 * other paints do not come here, since a logo with them is refused when it is read.
 */
final class PathInk implements Output {
    private static final double EVERYTHING = 1e6;

    private final PdfContentByte content;
    private AffineTransform transform;
    private List<Path2D> clips;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity = 1;

    /** Draws on {@code content}; {@code transform} leads from the drawing's units to points from the foot of the page. */
    PathInk(PdfContentByte content, AffineTransform transform) {
        this.content = content;
        this.transform = new AffineTransform(transform);
        this.clips = List.of();
    }

    private PathInk(PathInk other) {
        content = other.content;
        transform = new AffineTransform(other.transform);
        clips = other.clips;
        paint = other.paint;
        stroke = other.stroke;
        opacity = other.opacity;
    }

    @Override
    public void fillShape(Shape shape) {
        if (paint instanceof Color colour) {
            begin(colour);
            content.setRGBColorFill(colour.getRed(), colour.getGreen(), colour.getBlue());
            if (path(shape, transform) == PathIterator.WIND_EVEN_ODD) {
                content.eoFill();
            } else {
                content.fill();
            }
            content.restoreState();
        }
    }

    @Override
    public void drawShape(Shape shape) {
        if (paint instanceof Color colour && stroke instanceof BasicStroke line) {
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
        for (Path2D clip : clips) {
            if (path(clip, new AffineTransform()) == PathIterator.WIND_EVEN_ODD) {
                content.eoClip();
            } else {
                content.clip();
            }
            content.newPath();
        }
        float clear = opacity * colour.getAlpha() / 255f;
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

    @Override
    public void applyClip(Shape shape) {
        Path2D clip = new Path2D.Double(shape, transform);
        boolean upright = shape instanceof Rectangle2D && transform.getShearX() == 0 && transform.getShearY() == 0;
        boolean known = upright && clips.stream().anyMatch(c -> same(c, clip));
        if (!known) {
            List<Path2D> all = new ArrayList<>(clips);
            all.add(clip);
            clips = List.copyOf(all);
        }
    }

    private static boolean same(Path2D a, Path2D b) {
        Rectangle2D one = a.getBounds2D();
        Rectangle2D other = b.getBounds2D();
        return Math.abs(one.getMinX() - other.getMinX()) < 0.01
                && Math.abs(one.getMinY() - other.getMinY()) < 0.01
                && Math.abs(one.getMaxX() - other.getMaxX()) < 0.01
                && Math.abs(one.getMaxY() - other.getMaxY()) < 0.01;
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clips = List.of();
        if (shape != null) {
            applyClip(shape);
        }
    }

    @Override
    public Rectangle2D clipBounds() {
        return new Rectangle2D.Double(-EVERYTHING, -EVERYTHING, 2 * EVERYTHING, 2 * EVERYTHING);
    }

    @Override
    public void setPaint(Paint wanted) {
        paint = wanted;
    }

    @Override
    public void setPaint(Supplier<Paint> wanted) {
        paint = wanted.get();
    }

    @Override
    public void setStroke(Stroke wanted) {
        stroke = wanted;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform wanted) {
        transform = new AffineTransform(wanted);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public Output createChild() {
        return new PathInk(this);
    }

    @Override
    public SafeState safeState() {
        PathInk before = new PathInk(this);
        return () -> {
            transform = before.transform;
            clips = before.clips;
            paint = before.paint;
            stroke = before.stroke;
            opacity = before.opacity;
        };
    }

    @Override
    public void dispose() {}

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image) {}

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {}

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}
}
