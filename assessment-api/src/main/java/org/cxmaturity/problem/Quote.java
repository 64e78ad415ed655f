package org.cxmaturity.problem;

/** Puts what was given into a message: on one line, without control characters, and not too long. */
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** The text in double quotes; control characters as {@code \}{@code u0007}, cut with an ellipsis after 60 characters. */
    public static String of(String given) {
        StringBuilder out = new StringBuilder("\"");
        given.codePoints().limit(LONGEST).forEach(c -> append(out, c));
        if (given.codePointCount(0, given.length()) > LONGEST) {
            out.append('…');
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
        } else {
            out.appendCodePoint(c);
        }
    }
}
