package org.cxmaturity.score.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Difference of two independent means without equal variances (Welch 1947; method section 8), a minus b.
 *
 * @param difference mean of a minus mean of b
 * @param se         its standard error; 0 when both groups are constant
 * @param ci         difference +- t se; [difference, difference] when both groups are constant
 * @param t          empty when both groups are constant, like all that follows
 * @param df         Welch's degrees of freedom, not always whole
 * @param p          two-sided
 * @param cohenD     difference over the pooled standard deviation
 * @param hedgesG    d corrected for small samples, exactly (Hedges 1981)
 */
public record Welch(
        Moments a,
        Moments b,
        double difference,
        double se,
        Interval ci,
        OptionalDouble t,
        OptionalDouble df,
        OptionalDouble p,
        OptionalDouble cohenD,
        OptionalDouble hedgesG) {
    /** Compares two samples; empty when one has under two values. */
    public static Optional<Welch> of(double[] a, double[] b, double level) {
        return Moments.of(a).flatMap(left -> Moments.of(b).flatMap(right -> of(left, right, level)));
    }

    /** Compares two summaries; empty when one has no variance. */
    public static Optional<Welch> of(Moments a, Moments b, double level) {
        Check.level(level);
        if (a.variance().isEmpty() || b.variance().isEmpty()) {
            return Optional.empty();
        }
        double va = a.variance().getAsDouble() / a.n();
        double vb = b.variance().getAsDouble() / b.n();
        return Optional.of(va + vb > 0 ? varied(a, b, va, vb, level) : constant(a, b));
    }

    private static Welch varied(Moments a, Moments b, double va, double vb, double level) {
        double difference = a.mean() - b.mean();
        double se = Math.sqrt(va + vb);
        double df = (va + vb) * (va + vb) / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
        double t = difference / se;
        double d = difference / pooledSd(a, b);
        return new Welch(
                a,
                b,
                difference,
                se,
                MeanInterval.of(difference, se, df, level),
                OptionalDouble.of(t),
                OptionalDouble.of(df),
                OptionalDouble.of(Distributions.tTwoSided(t, df)),
                OptionalDouble.of(d),
                OptionalDouble.of(d * correction(a.n() + b.n() - 2)));
    }

    private static Welch constant(Moments a, Moments b) {
        double difference = a.mean() - b.mean();
        OptionalDouble no = OptionalDouble.empty();
        return new Welch(a, b, difference, 0, new Interval(difference, difference), no, no, no, no, no);
    }

    private static double pooledSd(Moments a, Moments b) {
        double squares = (a.n() - 1) * a.variance().orElseThrow()
                + (b.n() - 1) * b.variance().orElseThrow();
        return Math.sqrt(squares / (a.n() + b.n() - 2));
    }

    /** Hedges' J, exp(lnGamma(df/2) - lnGamma((df-1)/2)) / sqrt(df/2); about 1 - 3/(4 df - 1). */
    private static double correction(int df) {
        double half = df / 2.0;
        return StrictMath.exp(LogGamma.value(half) - LogGamma.value(half - 0.5)) / Math.sqrt(half);
    }
}
