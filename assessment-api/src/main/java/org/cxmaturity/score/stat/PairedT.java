package org.cxmaturity.score.stat;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mean change of the same units between two times (Student 1908; method section 16 b), after minus before.
 *
 * @param n      pairs
 * @param change mean of the differences
 * @param ci     change +- t se; [change, change] when all differences are equal
 * @param t      empty when all differences are equal, like {@code p}
 * @param p      two-sided, n - 1 degrees of freedom
 */
public record PairedT(int n, double change, Interval ci, OptionalDouble t, OptionalDouble p) {
    /** Compares pair by pair; empty under two pairs. */
    public static Optional<PairedT> of(double[] before, double[] after, double level) {
        Check.sameLength(before, after);
        Check.level(level);
        double[] differences = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            differences[i] = after[i] - before[i];
        }
        return Moments.of(differences).filter(m -> m.n() >= 2).map(m -> of(m, level));
    }

    private static PairedT of(Moments m, double level) {
        double se = m.se().orElseThrow();
        double df = m.n() - 1;
        OptionalDouble t = se > 0 ? OptionalDouble.of(m.mean() / se) : OptionalDouble.empty();
        OptionalDouble p = t.isPresent()
                ? OptionalDouble.of(Distributions.tTwoSided(t.getAsDouble(), df))
                : OptionalDouble.empty();
        return new PairedT(m.n(), m.mean(), MeanInterval.of(m.mean(), se, df, level), t, p);
    }
}
