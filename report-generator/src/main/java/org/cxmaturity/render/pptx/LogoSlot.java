package org.cxmaturity.render.pptx;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.cxmaturity.render.theme.LogoDrawing;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.Report.Logo;

/**
 * A logo on a slide, whole and in proportion: a PNG as a picture, an SVG as shapes of the slide, no pixels made of it.
 *
 * @param room   the most that it may take
 * @param ending whether it stands at the right edge of that, else at the left
 */
record LogoSlot(Area room, boolean ending) {
    /** Where the width stands in a file of PNG; the height follows it. */
    private static final int PNG_WIDTH = 16;

    /** Whether it could be drawn; an SVG that cuts its shapes cannot. */
    boolean draw(Scene scene, Logo logo) {
        return logo.file().kind() == Looks.Kind.PNG ? picture(scene, logo) : shapes(scene, logo);
    }

    private boolean picture(Scene scene, Logo logo) {
        byte[] png = Base64.getDecoder().decode(logo.file().data());
        ByteBuffer header = ByteBuffer.wrap(png);
        XSLFPictureData data = scene.show().addPicture(png, PictureType.PNG);
        XSLFPictureShape picture = scene.slide().createPicture(data);
        picture.setAnchor(place(header.getInt(PNG_WIDTH), header.getInt(PNG_WIDTH + 4)));
        scene.name(picture, logo.alt());
        scene.describe(picture, logo.alt());
        return true;
    }

    private boolean shapes(Scene scene, Logo logo) {
        LogoDrawing drawing = LogoDrawing.of(logo.file()).orElse(null);
        if (drawing == null) {
            return false;
        }
        Rectangle2D at = place(drawing.size().getWidth(), drawing.size().getHeight());
        LogoShapes shapes = new LogoShapes(AffineTransform.getTranslateInstance(at.getX(), at.getY()));
        drawing.draw(shapes, at.getWidth(), at.getHeight());
        if (shapes.cut() || shapes.isEmpty()) {
            return false;
        }
        XSLFGroupShape group = scene.slide().createGroup();
        scene.name(group, logo.alt());
        scene.describe(group, logo.alt());
        group.setAnchor(at);
        group.setInteriorAnchor(at);
        shapes.into(group);
        return true;
    }

    private Rectangle2D place(double width, double height) {
        return LogoDrawing.place(room.rectangle(), width, height, ending);
    }
}
