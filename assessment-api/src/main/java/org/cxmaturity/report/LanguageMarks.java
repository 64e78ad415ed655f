package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Text;

/**
 * Marks in a text of content that say in which language a piece of it is, where that is not the language of the
 * document: a name that nobody translated, within a sentence of ours. The marks are the language tag characters of
 * Unicode (U+E0001, a tag, the text, U+E0001 U+E007F): they take no room and mean nothing else, so that a text with them
 * goes through patterns, lists and lines as any other. Whoever writes a file turns them into the marking that its format
 * has ({@link #stretches}), or takes them out ({@link #plain}) where it has none.
 */
public final class LanguageMarks {
    private static final char PLANE = '\uDB40';
    private static final String BEGIN = "\uDB40\uDC01";
    private static final String END = BEGIN + "\uDB40\uDC7F";
    private static final char FIRST = '\uDC20';
    private static final char LAST = '\uDC7F';
    private static final char ASCII = '\uDC00';
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}");

    private LanguageMarks() {}

    /**
     * A piece of a text in one language.
     *
     * @param text     without marks, never empty
     * @param language BCP 47; empty for the language of the document
     */
    public record Stretch(String text, String language) {}

    /** The text that stands in a report asked for in a language: marked where it is not in that of the report's words. */
    static String shown(Text text, String asked) {
        return shown(text, asked, Reports.language(asked));
    }

    /** The text that is shown where one in {@code asked} is wanted, marked where it is not in the document's language. */
    public static String shown(Text text, String asked, String document) {
        return shown(text.in(asked), text.has(asked) ? asked : text.language(), document);
    }

    /** A text in a language, marked unless it is the document's; regions and scripts are read aloud alike. */
    public static String shown(String text, String language, String document) {
        boolean same =
                language.equals(document) || ReportTheme.primary(language).equals(ReportTheme.primary(document));
        return same ? text : mark(text, language);
    }

    /** The text as one in this language; one without letters, and one in what is no language tag, stays unmarked. */
    public static String mark(String text, String language) {
        String plain = plain(text);
        if (plain.codePoints().noneMatch(Character::isLetter) || !isLanguage(language)) {
            return plain;
        }
        int end = plain.stripTrailing().length(); // so that lines can be stripped of their last space
        return begin(language) + plain.substring(0, end) + END + plain.substring(end);
    }

    /** Whether this can be marked as a language. */
    public static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    /** Whether there is any mark in the text. */
    public static boolean in(String text) {
        return text.indexOf(PLANE) >= 0 && text.contains(BEGIN);
    }

    /** The text without marks. */
    public static String plain(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        stretches(text).forEach(stretch -> plain.append(stretch.text()));
        return plain.toString();
    }

    /** How long the text is without marks, in chars. */
    public static int length(String text) {
        return plain(text).length();
    }

    /** The language of a text that is in another one than the document as a whole; else empty. */
    public static String whole(String text) {
        List<Stretch> stretches = in(text) ? stretches(text) : List.of();
        return stretches.size() == 1 ? stretches.get(0).language() : "";
    }

    /** The pieces of a text by language, in order; none for no text. Space alone belongs to what stands before it. */
    public static List<Stretch> stretches(String text) {
        if (!in(text)) {
            return text.isEmpty() ? List.of() : List.of(new Stretch(text, ""));
        }
        return new Reading(text).stretches;
    }

    /** What a change makes of the letters; a text that is in another language as a whole stays marked so. */
    static String changed(String text, UnaryOperator<String> change) {
        String language = whole(text);
        return language.isEmpty() ? change.apply(text) : mark(change.apply(plain(text)), language);
    }

    /** With a capital first letter. */
    static String capital(String text) {
        int at = 0;
        while (at + 1 < text.length() && text.charAt(at) == PLANE) {
            at += 2;
        }
        if (at >= text.length()) {
            return text;
        }
        int next = text.offsetByCodePoints(at, 1);
        return text.substring(0, at) + text.substring(at, next).toUpperCase(Locale.ROOT) + text.substring(next);
    }

    /** The text without its last {@code letters} chars. */
    public static String shorter(String text, int letters) {
        if (!in(text)) {
            return text.substring(0, Math.max(0, text.length() - letters));
        }
        int left = Math.max(0, length(text) - letters);
        StringBuilder kept = new StringBuilder(text.length());
        for (Stretch stretch : stretches(text)) {
            String part =
                    stretch.text().substring(0, Math.min(left, stretch.text().length()));
            kept.append(mark(part, stretch.language()));
            left -= part.length();
        }
        return kept.toString();
    }

    /** Pieces that a text was cut into, in order, so that each has the marks that hold for it. */
    public static List<String> apart(List<String> pieces) {
        List<String> all = new ArrayList<>(pieces.size());
        String open = "";
        for (String piece : pieces) {
            Reading reading = new Reading(open.isEmpty() ? piece : begin(open) + piece);
            open = reading.language;
            StringBuilder whole = new StringBuilder();
            reading.stretches.forEach(s -> whole.append(mark(s.text(), s.language())));
            all.add(whole.toString());
        }
        return all;
    }

    private static String begin(String language) {
        StringBuilder tag = new StringBuilder(BEGIN);
        language.chars().forEach(c -> tag.append(PLANE).append((char) (ASCII + c)));
        return tag.toString();
    }

    /** Reads a text from end to end; what is no language tag ends a stretch as the mark for it does. */
    private static final class Reading {
        private final List<Stretch> stretches = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private String language = "";

        Reading(String text) {
            int at = 0;
            while (at < text.length()) {
                if (text.startsWith(BEGIN, at)) {
                    at = tag(text, at + 2);
                } else {
                    letters.append(text.charAt(at++));
                }
            }
            close();
        }

        private int tag(String text, int from) {
            StringBuilder tag = new StringBuilder();
            int at = from;
            while (at + 1 < text.length()
                    && text.charAt(at) == PLANE
                    && text.charAt(at + 1) >= FIRST
                    && text.charAt(at + 1) <= LAST) {
                tag.append((char) (text.charAt(at + 1) - ASCII));
                at += 2;
            }
            String next = isLanguage(tag.toString()) ? tag.toString() : "";
            if (!next.equals(language)) {
                close();
                language = next;
            }
            return at;
        }

        private void close() {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            String text = letters.toString();
            letters.setLength(0);
            if (last != null && (text.isBlank() || last.language().equals(language))) {
                stretches.set(stretches.size() - 1, new Stretch(last.text() + text, last.language()));
            } else if (!text.isEmpty()) {
                stretches.add(new Stretch(text, language));
            }
        }
    }
}
