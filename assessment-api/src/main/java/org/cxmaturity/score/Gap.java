package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two groups on a factor or an item (method section 8), a minus b on 0..100.
 *
 * @param by         background id
 * @param a          one group's value, leadership for the role
 * @param b          the other's
 * @param factor     factor id, or null when it is an item's gap
 * @param item       item id, or null when it is a factor's gap
 * @param difference points of 100
 * @param ci95       Welch; null when undefined
 * @param p          two-sided
 * @param pAdjusted  Holm over the factors, Benjamini-Hochberg over the items
 * @param hedgesG    standardised difference
 * @param nA         respondents of a behind the figure
 * @param nB         respondents of b
 */
public record Gap(
        String by,
        String a,
        String b,
        @Nullable String factor,
        @Nullable String item,
        Status status,
        double difference,
        @Nullable Interval ci95,
        OptionalDouble t,
        OptionalDouble df,
        OptionalDouble p,
        OptionalDouble pAdjusted,
        OptionalDouble hedgesG,
        int nA,
        int nB) {
    /** A gap without figures. */
    public static Gap without(
            String by, String a, String b, @Nullable String factor, @Nullable String item, Status status) {
        OptionalDouble no = OptionalDouble.empty();
        return new Gap(by, a, b, factor, item, status, 0, null, no, no, no, no, no, 0, 0);
    }

    /** The same gap with its p adjusted for the others tested with it. */
    public Gap adjusted(double value) {
        return new Gap(
                by, a, b, factor, item, status, difference, ci95, t, df, p, OptionalDouble.of(value), hedgesG, nA, nB);
    }

    /** At least 10 points and certain, with a rosier than b (method section 8). */
    public boolean blindSpot() {
        return status == Status.OK && difference >= 10 && ci95 != null && ci95.above(0);
    }

    /** At least 10 points and certain, with b rosier than a. */
    public boolean hiddenStrength() {
        return status == Status.OK && difference <= -10 && ci95 != null && ci95.below(0);
    }
}
