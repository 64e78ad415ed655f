package org.cxmaturity.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Base64;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.theme.LogoDrawing;
import org.cxmaturity.report.Looks;

/** Draws logos: an SVG as paths, a PNG as its pixels; whole, in proportion, and no larger than the slot. */
final class LogoInk {
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
            return LogoDrawing.of(logo).filter(svg -> !svg.empty()).isPresent();
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
        LogoDrawing.of(slot.logo()).ifPresent(svg -> {
            Rectangle2D at = place(slot, svg.size().getWidth(), svg.size().getHeight());
            AffineTransform page = new AffineTransform(1, 0, 0, -1, at.getX(), top);
            svg.draw(new PathInk(content, page), at.getWidth(), at.getHeight());
        });
    }

    private static Rectangle2D place(Mark.Picture slot, double width, double height) {
        Rectangle2D room = new Rectangle2D.Double(slot.x(), slot.y(), slot.width(), slot.height());
        return LogoDrawing.place(room, width, height, slot.ending());
    }

    private static byte[] bytes(Looks.Logo logo) {
        return Base64.getDecoder().decode(logo.data());
    }
}
