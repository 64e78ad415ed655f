package org.cxmaturity.render.theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cxmaturity.report.Looks;

/** The drawing of a logo that is an SVG; it fetches nothing. */
public final class LogoDrawing {
    private static final LoaderContext ALONE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    /** Held, so that its level stays: what the library makes of a drawing is no news for who reads a report. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final SVGDocument document;

    private LogoDrawing(SVGDocument document) {
        this.document = document;
    }

    /** The drawing; empty where the library finds none in the file. */
    public static Optional<LogoDrawing> of(Looks.Logo logo) {
        byte[] file = Base64.getDecoder().decode(logo.data());
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(file), null, ALONE))
                .map(LogoDrawing::new);
    }

    /** Width and height in units of its own. */
    public Dimension2D size() {
        return document.size();
    }

    /** Whether there is nothing to see in it. */
    public boolean empty() {
        return document.computeShape().getBounds2D().isEmpty();
    }

    /** Hands its shapes to {@code output}, from 0 to this width and height. */
    public void draw(LogoOutput output, double width, double height) {
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox((float) width, (float) height));
    }

    /** The largest rectangle of these proportions in a slot, at its upper edge, and at its left edge unless {@code ending}. */
    public static Rectangle2D place(Rectangle2D slot, double width, double height, boolean ending) {
        double scale = Math.min(slot.getWidth() / width, slot.getHeight() / height);
        double wide = width * scale;
        double x = ending ? slot.getX() + slot.getWidth() - wide : slot.getX();
        return new Rectangle2D.Double(x, slot.getY(), wide, height * scale);
    }
}
