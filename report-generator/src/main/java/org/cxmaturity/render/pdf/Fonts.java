package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Face;

/**
 * The bundled fonts as the library reads them, once a process: it keeps what a document uses of them with the document,
 * so many may be written at the same time. Each is embedded as the letters in use, under a name that is always the same.
 */
final class Fonts {
    private static final Map<Face, BaseFont> READ = new ConcurrentHashMap<>();

    private Fonts() {}

    /** A face, read when it is first used. */
    static BaseFont of(Face face) {
        return READ.computeIfAbsent(face, Fonts::read);
    }

    private static BaseFont read(Face face) {
        try {
            byte[] file = Typefaces.bundled().of(face).file();
            BaseFont font = BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            // Not needed in PDF/A-3, and wrong there unless it is complete.
            font.setIncludeCidSet(false);
            font.setCompressionLevel(PdfStream.NO_COMPRESSION);
            font.setSecureRandom(new Always(face.ordinal()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot embed " + face.file(), e);
        }
    }

    /** Draws the letters of the name of a font's subset: six times the same one, another for every face. */
    private static final class Always extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final int face;

        Always(int face) {
            this.face = face;
        }

        @Override
        public double nextDouble() {
            return (face + 0.5) / 26;
        }
    }
}
