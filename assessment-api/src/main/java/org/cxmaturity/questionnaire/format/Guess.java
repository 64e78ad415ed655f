package org.cxmaturity.questionnaire.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt word was meant to be. */
final class Guess {
    private static final int LONGEST = 60;

    private Guess() {}

    /** The known word nearest to the given one, when few letters differ; the first of equals. */
    static Optional<String> of(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String low = given.toLowerCase(Locale.ROOT);
        String best = null;
        int least = (low.length() < 3 ? 0 : Math.min(3, 1 + low.length() / 5)) + 1;
        for (String word : known) {
            int d = Math.abs(word.length() - low.length()) < least
                    ? distance(low, word.toLowerCase(Locale.ROOT))
                    : least;
            if (d < least) {
                least = d;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters to add, drop, change or swap with a neighbour (Damerau's restricted distance). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
