package org.cxmaturity.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.cxmaturity.render.steady.Squeeze;

/**
 * A writer whose bytes do not depend on the machine. The library compresses with the JVM's zlib, and that is another
 * one in each distribution; here streams arrive stored and are compressed by {@link Squeeze}.
 */
final class SteadyWriter extends PdfWriter {
    private SteadyWriter(PdfDocument pdf, OutputStream out) {
        super(pdf, out);
        setCompressionLevel(PdfStream.NO_COMPRESSION);
    }

    /** A writer for a document, as {@link PdfWriter#getInstance} makes one. */
    static SteadyWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        SteadyWriter writer = new SteadyWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(steady(object));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
        return super.addToBody(steady(object), inObjStm);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference ref) throws IOException {
        return super.addToBody(steady(object), ref);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference ref, boolean inObjStm)
            throws IOException {
        return super.addToBody(steady(object), ref, inObjStm);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, int refNumber) throws IOException {
        return super.addToBody(steady(object), refNumber);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, int refNumber, boolean inObjStm) throws IOException {
        return super.addToBody(steady(object), refNumber, inObjStm);
    }

    private static PdfObject steady(PdfObject object) throws IOException {
        if (!(object instanceof PdfStream stream) || !PdfName.FLATEDECODE.equals(filter(stream))) {
            return object;
        }
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stream.writeContent(stored);
        byte[] squeezed = Squeeze.deflate(Squeeze.inflate(stored.toByteArray()));
        PdfStream steady = new PdfStream(squeezed);
        steady.merge(stream);
        steady.put(PdfName.LENGTH, new PdfNumber(squeezed.length));
        return steady;
    }

    private static PdfObject filter(PdfStream stream) {
        PdfObject filter = stream.get(PdfName.FILTER);
        return filter instanceof PdfArray array && array.size() == 1 ? array.getPdfObject(0) : filter;
    }
}
