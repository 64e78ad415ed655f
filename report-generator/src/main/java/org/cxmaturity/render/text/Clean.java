package org.cxmaturity.render.text;

import org.cxmaturity.report.LanguageMarks;

/** Text for a file's own strings and markup: titles, alternatives, bookmarks, cells. These have one language each. */
public final class Clean {
    private Clean() {}

    /** The text with a space for every character that is none, and without marks of its languages. */
    public static String text(String marked) {
        String text = LanguageMarks.plain(marked);
        if (text.codePoints().allMatch(Clean::allowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : ' '));
        return clean.toString();
    }

    /** Neither a control character, nor half a pair, nor one that will never be a character. */
    public static boolean allowed(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !(c >= 0x7F && c <= 0x9F) && !half && (c & 0xFFFE) != 0xFFFE;
    }
}
