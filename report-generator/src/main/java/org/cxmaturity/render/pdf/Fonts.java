package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Face;

/** The fonts of one document: each embedded as the letters it uses, under a name that is always the same. */
final class Fonts {
    private final Typefaces faces;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    Fonts(Typefaces faces) {
        this.faces = faces;
    }

    /** A face, read when it is first used. */
    BaseFont of(Face face) {
        return fonts.computeIfAbsent(face, this::read);
    }

    private BaseFont read(Face face) {
        try {
            byte[] file = faces.of(face).file();
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
