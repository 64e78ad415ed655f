package org.cxmaturity.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;

/** The bundled fonts, read once a process. */
public final class Typefaces implements Ruler {
    private static final Typefaces BUNDLED = new Typefaces();

    private final Map<Face, Typeface> byFace = new EnumMap<>(Face.class);

    private Typefaces() {
        for (Face face : Face.values()) {
            byFace.put(face, read(face.file()));
        }
    }

    /** The fonts that come with the program. */
    public static Typefaces bundled() {
        return BUNDLED;
    }

    private static Typeface read(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            return Typeface.of(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled font " + name, e);
        }
    }

    /** One font. */
    public Typeface of(Face face) {
        return Objects.requireNonNull(byFace.get(face));
    }

    /** The text in letters that the face has. */
    public List<Run> spell(String text, Face face) {
        return Spelling.of(of(face), text);
    }

    /** Whether the letter cannot be drawn in this face, so that a question mark stands for it. */
    public boolean missing(int codePoint, Face face) {
        return Spelling.missing(of(face), codePoint);
    }

    @Override
    public double width(String text, TextStyle style) {
        Typeface face = of(style.face());
        long thousandths = 0;
        for (Run run : Spelling.of(face, text)) {
            thousandths += width(face, run.drawn());
        }
        return thousandths * style.size() / 1000;
    }

    private static long width(Typeface face, String drawn) {
        long sum = 0;
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            sum += face.advance(c) + (i == 0 ? 0 : face.kern(drawn.charAt(i - 1), c));
        }
        return sum;
    }
}
