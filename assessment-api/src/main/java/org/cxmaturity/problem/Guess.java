package org.cxmaturity.problem;

import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
public final class Guess {
    private static final int LONGEST = 60;

    private Guess() {}

    /**
     * The known word nearest to the given one, the first of equals, upper and lower case being the same; empty text when
     * none is near: one change in three letters, one at least, is as far as a guess goes.
     */
    public static String nearest(String given, Iterable<String> known) {
        String best = "";
        int least = Math.max(1, given.length() / 3) + 1;
        if (given.isEmpty() || given.length() > LONGEST) {
            return best;
        }
        for (String word : known) {
            boolean near = word.length() <= LONGEST && Math.abs(word.length() - given.length()) < least;
            int distance = near ? distance(fold(given), fold(word)) : least;
            if (distance < least && distance < word.length()) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    /** The known word nearest to the given one; empty when none is near. */
    public static Optional<String> of(String given, Iterable<String> known) {
        return Optional.of(nearest(given, known)).filter(near -> !near.isEmpty());
    }

    /** {@code Did you mean "x"? } with a blank after it, or no words when no known word is near. */
    public static Wording meant(String given, Iterable<String> known) {
        String guess = nearest(given, known);
        return guess.isEmpty() ? Wording.nothing() : Wording.say("Did you mean \"{0}\"? ", guess);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Letters to insert, delete or replace, and neighbours to swap (optimal string alignment); 0 for equal words. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
