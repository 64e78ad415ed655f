package org.cxmaturity.render.theme;

import com.github.weisj.jsvg.renderer.output.Output;
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
 * Takes the shapes of a logo's SVG, with the paint, the stroke, the clips and the opacity that hold for each. Images, text
 * and other paints do not come here, since a logo with them is refused when it is read.
 */
public abstract class LogoOutput implements Output {
    private static final double EVERYTHING = 1e6;

    private AffineTransform transform;
    private List<Path2D> clips;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity = 1;

    /** {@code transform} leads from the drawing's units to those that are drawn in. */
    protected LogoOutput(AffineTransform transform) {
        this.transform = new AffineTransform(transform);
        this.clips = List.of();
    }

    /** The same state. */
    protected LogoOutput(LogoOutput other) {
        transform = new AffineTransform(other.transform);
        clips = other.clips;
        paint = other.paint;
        stroke = other.stroke;
        opacity = other.opacity;
    }

    /** Another that draws on the same and begins with this state. */
    protected abstract LogoOutput copy();

    /** The plain colour to paint with; null for any other paint. */
    protected final @Nullable Color colour() {
        return paint instanceof Color colour ? colour : null;
    }

    /** The line to draw with; null for any other stroke. */
    protected final @Nullable BasicStroke line() {
        return stroke instanceof BasicStroke line ? line : null;
    }

    /** What shapes are cut by, in the units that are drawn in. */
    protected final List<Path2D> clips() {
        return clips;
    }

    /** Opacity of a colour here, 0..1. */
    protected final float opacity(Color colour) {
        return opacity * colour.getAlpha() / 255f;
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
        return copy();
    }

    @Override
    public SafeState safeState() {
        LogoOutput before = copy();
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
