package org.cxmaturity.response.csv;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;

/** Cells as drop-down lists write them: a code, a dash with blanks around it, and words for people. */
final class Labelled {
    private static final Pattern FORM = Pattern.compile("(\\S{1,40})\\s+[–—-]\\s+(\\S.*)", Pattern.DOTALL);

    private Labelled() {}

    /** The code in front of the words; the whole cell when there are none. */
    static String code(String cell) {
        Matcher m = FORM.matcher(cell);
        return m.matches() ? m.group(1) : cell;
    }

    /** Whether the words after the code are those of another step: then nobody knows which of them was meant. */
    static boolean contradicts(String cell, double value, Scale scale) {
        Matcher m = FORM.matcher(cell);
        String words = m.matches() ? fold(m.group(2)) : "";
        return !words.isEmpty()
                && !isLabel(words, scale.labels().get((int) value))
                && scale.labels().values().stream().anyMatch(label -> isLabel(words, label));
    }

    /** Words without the differences that do not matter: case, and how many blanks. */
    static String fold(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isLabel(String words, @org.jspecify.annotations.Nullable Text label) {
        return label != null && label.byLanguage().values().stream().anyMatch(l -> fold(l).equals(words));
    }
}
