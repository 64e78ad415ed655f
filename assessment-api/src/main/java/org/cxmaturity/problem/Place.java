package org.cxmaturity.problem;

import java.util.OptionalInt;

/**
 * Where in an input something stands: a line of a text file, a JSON pointer, or the source as a whole.
 *
 * @param source the file as the user named it, or a short word for a request body
 * @param line   1 and up, the header of a CSV being line 1; 0 when no line is meant
 * @param pointer a JSON pointer such as {@code /factors/0}, empty when none is meant
 */
public record Place(String source, int line, String pointer) {
    private static final String IN_LINE = "in line {0}";

    /** The whole source. */
    public static Place of(String source) {
        return new Place(source, 0, "");
    }

    /** A line of the source, counted from 1. */
    public static Place line(String source, int line) {
        return new Place(source, line, "");
    }

    /** A value inside a JSON document, by its pointer. */
    public static Place pointer(String source, String pointer) {
        return new Place(source, 0, pointer);
    }

    /** {@code in line N}: where something stood before. */
    public static Wording inLine(int line) {
        return Wording.say(IN_LINE, line);
    }

    /** The line that a wording of {@link #inLine} names; empty for any other wording. */
    public static OptionalInt lineOf(Wording wording) {
        return wording.pattern().equals(IN_LINE)
                ? OptionalInt.of((Integer) wording.values().get(0))
                : OptionalInt.empty();
    }

    /** {@code FILE:LINE}, {@code FILE#/pointer} or {@code FILE}. */
    @Override
    public String toString() {
        if (line > 0) {
            return source + ":" + line;
        }
        return pointer.isEmpty() ? source : source + "#" + pointer;
    }
}
