package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import java.util.Set;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark.Label;
import org.cxmaturity.render.text.Run;
import org.cxmaturity.render.text.Typeface;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Face;

/** Draws labels: kerned, and with what is meant where other letters are drawn. */
final class TextInk {
    /** How far slanted letters lean: the tangent of 10 degrees. */
    private static final float LEAN = 0.176f;

    private final PdfContentByte content;
    private final Typefaces faces;
    private final Set<Integer> missing;

    TextInk(PdfContentByte content, Typefaces faces, Set<Integer> missing) {
        this.content = content;
        this.faces = faces;
        this.missing = missing;
    }

    /** The label with its baseline {@code y} points above the lower edge. */
    void draw(Label label, double y) {
        double x = left(label);
        content.beginText();
        content.setFontAndSize(
                Fonts.of(label.style().face()), (float) label.style().size());
        content.setTextMatrix(1, 0, label.style().slanted() ? LEAN : 0, 1, (float) x, (float) y);
        for (Run run : faces.spell(label.text(), label.style().face())) {
            run(run, label.style().face());
        }
        content.endText();
    }

    /** Where the label begins. */
    double left(Label label) {
        double width = faces.width(label.text(), label.style());
        double part = label.anchor() == Anchor.START ? 0 : label.anchor() == Anchor.END ? 1 : 0.5;
        return label.at().x() - width * part;
    }

    private void run(Run run, Face face) {
        String meant = run.meant();
        if (meant == null) {
            show(run.drawn(), faces.of(face));
            return;
        }
        meant.codePoints().filter(c -> faces.missing(c, face)).forEach(missing::add);
        PdfDictionary actual = new PdfDictionary();
        actual.put(new PdfName("ActualText"), Structure.text(meant));
        content.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        show(run.drawn(), faces.of(face));
        content.endMarkedContentSequence();
    }

    private void show(String text, Typeface face) {
        PdfTextArray parts = new PdfTextArray();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            int kern = face.kern(text.charAt(i - 1), text.charAt(i));
            if (kern != 0) {
                parts.add(text.substring(from, i));
                parts.add(-kern);
                from = i;
            }
        }
        parts.add(text.substring(from));
        content.showText(parts);
    }
}
