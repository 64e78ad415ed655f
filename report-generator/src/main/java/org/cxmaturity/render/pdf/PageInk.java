package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfName;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.Rgb;
import org.cxmaturity.render.theme.Tone;
import org.jspecify.annotations.Nullable;

/** Draws the marks of one page. Marks count from the top, a PDF from the bottom. */
final class PageInk {
    private final PdfContentByte content;
    private final TextInk text;
    private final Palette palette;
    private final double height;
    private @Nullable Tone fill;
    private @Nullable Pen pen;

    PageInk(PdfContentByte content, TextInk text, Palette palette, double height) {
        this.content = content;
        this.text = text;
        this.palette = palette;
        this.height = height;
    }

    void draw(Mark mark) {
        if (mark instanceof Mark.Label label) {
            fill(label.style().tone());
            text.draw(label, up(label.at().y()));
        } else if (mark instanceof Mark.Line line) {
            pen(line.pen());
            moveTo(line.from());
            lineTo(line.to());
            content.stroke();
        } else if (mark instanceof Mark.Box box) {
            box(box);
        } else if (mark instanceof Mark.Disc disc) {
            disc(disc);
        } else if (mark instanceof Mark.Shape shape) {
            shape(shape);
        } else if (mark instanceof Mark.Picture picture) {
            LogoInk.draw(content, picture, up(picture.y()));
        } else if (mark instanceof Mark.Spoken spoken) {
            spoken(spoken);
        }
    }

    private void spoken(Mark.Spoken spoken) {
        PdfDictionary actual = new PdfDictionary();
        actual.put(new PdfName("ActualText"), Structure.text(spoken.words() + " "));
        content.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        draw(spoken.sign());
        content.endMarkedContentSequence();
    }

    private void box(Mark.Box box) {
        float bottom = up(box.y() + box.height());
        if (box.radius() > 0) {
            content.roundRectangle(
                    (float) box.x(), bottom, (float) box.width(), (float) box.height(), (float) box.radius());
        } else {
            content.rectangle((float) box.x(), bottom, (float) box.width(), (float) box.height());
        }
        paint(box.fill(), box.edge(), false);
    }

    private void disc(Mark.Disc disc) {
        content.circle((float) disc.centre().x(), up(disc.centre().y()), (float) disc.radius());
        paint(disc.fill(), disc.edge(), false);
    }

    private void shape(Mark.Shape shape) {
        boolean clear = shape.opacity() < 1;
        if (clear && shape.fill() != null) {
            content.saveState();
            PdfGState state = new PdfGState();
            state.setFillOpacity((float) shape.opacity());
            content.setGState(state);
            Tone before = fill;
            path(shape);
            paint(shape.fill(), null, shape.contours().size() > 1);
            content.restoreState();
            fill = before;
            if (shape.edge() == null) {
                return;
            }
        }
        path(shape);
        paint(clear ? null : shape.fill(), shape.edge(), shape.contours().size() > 1);
    }

    private void path(Mark.Shape shape) {
        for (List<Point> contour : shape.contours()) {
            for (int i = 0; i < contour.size(); i++) {
                if (i == 0) {
                    moveTo(contour.get(i));
                } else {
                    lineTo(contour.get(i));
                }
            }
            if (shape.closed()) {
                content.closePath();
            }
        }
    }

    private void paint(@Nullable Tone ground, @Nullable Pen edge, boolean holes) {
        if (ground != null) {
            fill(ground);
        }
        if (edge != null) {
            pen(edge);
        }
        if (ground == null) {
            stroke(edge);
        } else if (edge == null) {
            fillPath(holes);
        } else if (holes) {
            content.eoFillStroke();
        } else {
            content.fillStroke();
        }
    }

    private void stroke(@Nullable Pen edge) {
        if (edge == null) {
            content.newPath();
        } else {
            content.stroke();
        }
    }

    private void fillPath(boolean holes) {
        if (holes) {
            content.eoFill();
        } else {
            content.fill();
        }
    }

    private void fill(Tone tone) {
        if (tone != fill) {
            Rgb colour = palette.of(tone);
            content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
            fill = tone;
        }
    }

    private void pen(Pen wanted) {
        if (wanted.equals(pen)) {
            return;
        }
        Rgb colour = palette.of(wanted.tone());
        content.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
        content.setLineWidth((float) wanted.width());
        content.setLineJoin(1);
        if (wanted.dash() > 0) {
            content.setLineDash((float) wanted.dash(), (float) wanted.gap(), 0);
        } else if (pen != null && pen.dash() > 0) {
            content.setLineDash(0);
        }
        pen = wanted;
    }

    private void moveTo(Point point) {
        content.moveTo((float) point.x(), up(point.y()));
    }

    private void lineTo(Point point) {
        content.lineTo((float) point.x(), up(point.y()));
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
