package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the data inside a report. */
public final class PdfAttachment {
    private PdfAttachment() {}

    /** The attached data of a report; empty when the bytes are no PDF, a broken one, or one without such data. */
    public static Optional<byte[]> read(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));
            for (int i = 0; files != null && i < files.size(); i++) {
                byte[] data = data(files.getAsDict(i));
                if (data != null) {
                    return Optional.of(data);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library throws whatever it stumbles over in a broken file.
            return Optional.empty();
        }
    }

    private static byte @Nullable [] data(@Nullable PdfDictionary file) throws IOException {
        PdfString name = file == null ? null : file.getAsString(PdfName.UF);
        if (file == null || name == null || !PdfReport.ATTACHMENT.equals(name.toUnicodeString())) {
            return null;
        }
        PdfDictionary embedded = file.getAsDict(new PdfName("EF"));
        return embedded != null && PdfReader.getPdfObject(embedded.get(PdfName.F)) instanceof PRStream stream
                ? PdfReader.getStreamBytes(stream)
                : null;
    }
}
