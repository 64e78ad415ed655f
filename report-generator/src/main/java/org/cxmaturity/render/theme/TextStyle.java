package org.cxmaturity.render.theme;

/**
 * How a text is set.
 *
 * @param size    in points, at least 7
 * @param leading from line to line, in points
 * @param slanted leaning letters: for the one word that stands in place of a number
 */
public record TextStyle(Face face, double size, double leading, Tone tone, boolean slanted) {
    public TextStyle {
        if (size < 7 || leading < size) {
            throw new IllegalArgumentException("Too small or too tight to read: " + size + "/" + leading);
        }
    }

    /** Upright text. */
    public static TextStyle of(Face face, double size, double leading, Tone tone) {
        return new TextStyle(face, size, leading, tone, false);
    }

    /** The same in another tone. */
    public TextStyle in(Tone other) {
        return new TextStyle(face, size, leading, other, slanted);
    }

    /** The same in another face. */
    public TextStyle with(Face other) {
        return new TextStyle(other, size, leading, tone, slanted);
    }

    /** The same in another size, the leading in proportion. */
    public TextStyle sized(double points) {
        return new TextStyle(face, points, leading * points / size, tone, slanted);
    }

    /** The same, leaning. */
    public TextStyle leaning() {
        return new TextStyle(face, size, leading, tone, true);
    }

    /** From the top of a line to its baseline, in points. */
    public double baseline() {
        return leading / 2 + size * face.rise();
    }
}
