package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;
import org.cxmaturity.render.chart.Mark.Label;
import org.cxmaturity.render.layout.Tag;

/** Makes the words of a link lead to their page. */
final class Links {
    private final PdfWriter writer;
    private final Map<String, Integer> pages;

    Links(PdfWriter writer, Map<String, Integer> pages) {
        this.writer = writer;
        this.pages = pages;
    }

    /** Lays a link over a label that was just drawn from {@code left} to {@code right} on the baseline {@code y}. */
    void add(Tag link, PdfStructureElement element, Label label, double left, double right, double y) {
        String section = link.words();
        Integer page = section == null ? null : pages.get(section);
        if (page == null) {
            return;
        }
        float size = (float) label.style().size();
        PdfAction action = PdfAction.gotoLocalPage(page, new PdfDestination(PdfDestination.FIT), writer);
        PdfAnnotation annotation = new PdfAnnotation(
                writer, (float) left - 1, (float) y - size * 0.3f, (float) right + 1, (float) y + size, action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.CONTENTS, Structure.text(label.text()));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        kids(element).add(reference(annotation));
        writer.addAnnotation(annotation);
    }

    private PdfDictionary reference(PdfAnnotation annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        return reference;
    }

    private static PdfArray kids(PdfStructureElement element) {
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray(kids);
        element.put(PdfName.K, all);
        return all;
    }
}
