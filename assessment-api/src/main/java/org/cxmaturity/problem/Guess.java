package org.cxmaturity.problem;

import java.util.Locale;

/** Guesses which known word a misspelt one was meant to be. */
public final class Guess {
    private static final int LONGEST = 60;

    private Guess() {}

    /**
     * The known word nearest to the given one, the first of equals, upper and lower case being the same; empty text when
     * none is near: one change in three letters, two at least, is as far as a guess goes.
     */
    public static String nearest(String given, Iterable<String> known) {
        String best = "";
        int least = Math.max(2, given.length() / 3) + 1;
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

    /** {@code Did you mean "x"? } with a blank after it, or empty text when no known word is near. */
    public static String didYouMean(String given, Iterable<String> known) {
        String guess = nearest(given, known);
        return guess.isEmpty() ? "" : "Did you mean \"" + guess + "\"? ";
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Letters to insert, delete or replace (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
