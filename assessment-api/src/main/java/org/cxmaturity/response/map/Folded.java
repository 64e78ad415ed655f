package org.cxmaturity.response.map;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words without the differences that survey tools make: case, blanks, kinds of quotes and dashes, the stop at the end. */
final class Folded {
    private static final Pattern NUMBERED =
            Pattern.compile("[Qq]?\\s?\\d{1,3}(?:\\s*[.):]|\\s+[–—-])\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern CODED = Pattern.compile("[A-Za-z]\\w*(?:\\[\\w+\\])?\\.\\s+(\\S.*)", Pattern.DOTALL);

    private Folded() {}

    static String of(String words) {
        return words.replaceAll("<[^<>]{0,200}>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("[‘’´`]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—−]", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.:*…]+$", "");
    }

    /** The words after a number such as {@code 3.} or {@code Q3:}; the words themselves when there is none. */
    static String withoutNumber(String words) {
        Matcher m = NUMBERED.matcher(words.strip());
        return m.matches() ? m.group(1) : words;
    }

    /** The words after a code such as {@code G01Q02[SQ001].}; the words themselves when there is none. */
    static String withoutCode(String words) {
        Matcher m = CODED.matcher(words.strip());
        return m.matches() ? m.group(1) : words;
    }
}
