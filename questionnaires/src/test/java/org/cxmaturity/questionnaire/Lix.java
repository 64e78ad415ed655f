package org.cxmaturity.questionnaire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Björnsson's readability index: words per sentence plus the percentage of words of more than six letters. Made for
 * Swedish, and used for Danish, Norwegian and English too. C. H. Björnsson, Läsbarhet, 1968; the same, Readability of
 * newspapers in 11 languages, Reading Research Quarterly 18(4), 1983.
 */
final class Lix {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern STOP = Pattern.compile("[.!?:](?=\\s|$)");

    private Lix() {}

    /** Of texts read one after the other; a text without a full stop is one sentence. At least one word is needed. */
    static double of(List<String> texts) {
        List<String> words = texts.stream().flatMap(t -> words(t).stream()).toList();
        long sentences = texts.stream()
                .mapToLong(t -> Math.max(1, STOP.matcher(t).results().count()))
                .sum();
        long longer =
                words.stream().filter(w -> w.codePointCount(0, w.length()) > 6).count();
        return (double) words.size() / sentences + 100.0 * longer / words.size();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).toList();
    }
}
