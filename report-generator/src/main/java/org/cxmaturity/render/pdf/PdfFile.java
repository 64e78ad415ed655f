package org.cxmaturity.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.render.theme.SheetSize;
import org.cxmaturity.report.Report.Meta;

/**
 * An open PDF file that claims PDF/A-3a and PDF/UA-1: properties, output intent, bookmarks, attachment. What makes the
 * claims true is told at the package.
 */
final class PdfFile implements AutoCloseable {
    private static final String PRODUCER = "CX maturity toolkit with OpenPDF";

    private final Document document;
    private final SteadyWriter writer;
    private final FixedDate date;
    private final String language;
    private boolean open;

    PdfFile(Meta meta, SheetSize sheet, OutputStream out) throws IOException {
        document = new Document(new Rectangle((float) sheet.width(), (float) sheet.height()), 0, 0, 0, 0);
        writer = SteadyWriter.of(document, out);
        date = FixedDate.of(meta.date());
        language = meta.language();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCloseStream(false);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(Xmp.of(meta, PRODUCER, date));
        document.open();
        open = true;
        properties(meta);
        writer.getExtraCatalog().put(PdfName.LANG, Structure.text(meta.language()));
        outputIntent();
    }

    SteadyWriter writer() {
        return writer;
    }

    /** Language of the document, BCP 47. */
    String language() {
        return language;
    }

    /** Ends the page and begins the next; says that there is something on it, which the library does not see. */
    void nextPage() {
        writer.setPageEmpty(false);
        document.newPage();
    }

    void bookmark(String title, double top) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        new PdfOutline(root, new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0), Clean.text(title));
    }

    private void properties(Meta meta) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, Structure.text(meta.title()));
        info.put(PdfName.AUTHOR, Structure.text(meta.author()));
        info.put(PdfName.SUBJECT, Structure.text(meta.subject()));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date.pdf());
        info.put(PdfName.MODDATE, date.pdf());
        // The library takes the trailer's ID from this entry instead of the clock and the free memory.
        String id = FileId.of(meta);
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    }

    private void outputIntent() throws IOException {
        PdfStream profile = new PdfStream(resource("srgb.icc"));
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("Info"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** Attaches the data behind the report. */
    void attach(String name, String description, byte[] data) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date.pdf());
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, name, data, "application/json", parameters, PdfStream.NO_COMPRESSION);
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        file.addDescription(Clean.text(description), true);
        writer.addFileAttachment(description, file);
        PdfObject reference = file.getReference();
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(reference));
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            writer.setPageEmpty(false);
            document.close();
        }
    }
}
