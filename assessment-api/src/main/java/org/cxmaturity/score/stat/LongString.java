package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Signs of careless answering in one respondent's raw answers, in the order presented (method section 19). */
public final class LongString {
    private static final double TOO_FAR = 75;

    private LongString() {}

    /** Longest run of equal answers; missing ones (NaN) are passed over. 0 without answers. */
    public static int longest(double... answers) {
        int longest = 0;
        int run = 0;
        double before = Double.NaN;
        for (double answer : answers) {
            if (Double.isNaN(answer)) {
                continue;
            }
            run = answer == before ? run + 1 : 1;
            before = answer;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Intra-individual response variability: the standard deviation of the answers (Dunn et al. 2018). */
    public static OptionalDouble irv(double... answers) {
        return Moments.sdOf(Arrays.stream(answers).filter(v -> !Double.isNaN(v)).toArray());
    }

    /** Whether two answers to questions of the same meaning, on 0..100, are too far apart to be both meant. */
    public static boolean inconsistent(double one, double other) {
        return Math.abs(one - other) >= TOO_FAR;
    }

    /**
     * Whether the answers look straight-lined: a run of max(10, half of the items), or at least 10 answers, all equal.
     *
     * @param items items presented, answered or not
     */
    public static boolean straightLining(int items, double... answers) {
        long given = Arrays.stream(answers).filter(v -> !Double.isNaN(v)).count();
        boolean run = longest(answers) >= Math.max(10, (items + 1) / 2);
        return run || given >= 10 && irv(answers).orElse(1) == 0;
    }
}
