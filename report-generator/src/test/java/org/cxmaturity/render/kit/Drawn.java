package org.cxmaturity.render.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.render.pdf.PdfReport;

/** The sample reports as files, each written once. */
public final class Drawn {
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    private Drawn() {}

    public static synchronized byte[] pdf(String name) {
        return FILES.computeIfAbsent(name, Drawn::again);
    }

    /** Writes the report anew. */
    public static byte[] again(String name) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfReport.write(Samples.all().get(name), Samples.DATA, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
