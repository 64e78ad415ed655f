package org.cxmaturity.render.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.report.Looks;
import org.jspecify.annotations.Nullable;

/** Draws logos: an SVG as paths, a PNG as its pixels; whole, in proportion, and no larger than the slot. */
final class LogoInk {
    private static final LoaderContext ALONE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    /** Held, so that its level stays: what the library makes of a drawing is no news for who reads a report. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private LogoInk() {}

    /** Draws a logo into its slot, whose upper edge lies at {@code top} above the foot of the page. */
    static void draw(PdfContentByte content, Mark.Picture slot, float top) {
        if (slot.logo().kind() == Looks.Kind.PNG) {
            pixels(content, slot, top);
        } else {
            paths(content, slot, top);
        }
    }

    /** Whether there is anything to see in a logo. */
    static boolean draws(Looks.Logo logo) {
        try {
            if (logo.kind() == Looks.Kind.PNG) {
                return PixelLogo.of(bytes(logo)).getWidth() > 0;
            }
            SVGDocument svg = document(logo);
            return svg != null && !svg.computeShape().getBounds2D().isEmpty();
        } catch (RuntimeException e) {
            return false; // a drawing that its library stumbles over is as good as none
        }
    }

    private static void pixels(PdfContentByte content, Mark.Picture slot, float top) {
        Image image = PixelLogo.of(bytes(slot.logo()));
        Rectangle2D at = place(slot, image.getWidth(), image.getHeight());
        content.addImage(image, (float) at.getWidth(), 0, 0, (float) at.getHeight(), (float) at.getX(), (float)
                (top - at.getHeight()));
    }

    private static void paths(PdfContentByte content, Mark.Picture slot, float top) {
        SVGDocument svg = document(slot.logo());
        if (svg == null) {
            return;
        }
        Dimension2D size = svg.size();
        Rectangle2D at = place(slot, size.getWidth(), size.getHeight());
        AffineTransform page = new AffineTransform(1, 0, 0, -1, at.getX(), top);
        svg.renderWithPlatform(
                NullPlatformSupport.INSTANCE, new PathInk(content, page), new ViewBox((float) at.getWidth(), (float)
                        at.getHeight()));
    }

    /** The largest rectangle of these proportions in the slot. */
    private static Rectangle2D place(Mark.Picture slot, double width, double height) {
        double scale = Math.min(slot.width() / width, slot.height() / height);
        double wide = width * scale;
        double x = slot.ending() ? slot.x() + slot.width() - wide : slot.x();
        return new Rectangle2D.Double(x, slot.y(), wide, height * scale);
    }

    private static byte[] bytes(Looks.Logo logo) {
        return Base64.getDecoder().decode(logo.data());
    }

    private static @Nullable SVGDocument document(Looks.Logo logo) {
        return new SVGLoader().load(new ByteArrayInputStream(bytes(logo)), null, ALONE);
    }
}
