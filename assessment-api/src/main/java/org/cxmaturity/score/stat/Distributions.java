package org.cxmaturity.score.stat;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Normal, t, F and beta distribution. Quantiles get one Newton step on the distribution's own function, as the
 * library finds some of them by a coarse search. Upper tails come from survival functions, so a tiny p stays above 0.
 */
public final class Distributions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** P(Z at most z). */
    public static double normalCdf(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** The z with P(Z at most z) = p; infinite for 0 and 1. */
    public static double normalQuantile(double p) {
        Check.probability(p);
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** Two-sided p of a z: P(|Z| at least |z|). */
    public static double normalTwoSided(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /** The z whose middle holds {@code level} of a normal distribution: 1.96 for 0.95. */
    public static double z(double level) {
        Check.level(level);
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /** P(T at most t), {@code df} above 0 and not always whole. */
    public static double tCdf(double t, double df) {
        return TDistribution.of(df).cumulativeProbability(t);
    }

    /** The t with P(T at most t) = p. */
    public static double tQuantile(double p, double df) {
        return quantile(TDistribution.of(df), p);
    }

    /** The t whose middle holds {@code level} of the distribution. */
    public static double tOf(double level, double df) {
        Check.level(level);
        return -tQuantile((1 - level) / 2, df);
    }

    /** Two-sided p of a t: P(|T| at least |t|). */
    public static double tTwoSided(double t, double df) {
        return Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    }

    /** P(F at most f). */
    public static double fCdf(double f, double df1, double df2) {
        return FDistribution.of(df1, df2).cumulativeProbability(f);
    }

    /** The f with P(F at most f) = p. */
    public static double fQuantile(double p, double df1, double df2) {
        return quantile(FDistribution.of(df1, df2), p);
    }

    /** P(B at most x), the regularised incomplete beta function. */
    public static double betaCdf(double x, double a, double b) {
        return BetaDistribution.of(a, b).cumulativeProbability(x);
    }

    /** The x with P(B at most x) = p. */
    public static double betaQuantile(double p, double a, double b) {
        return quantile(BetaDistribution.of(a, b), p);
    }

    private static double quantile(ContinuousDistribution distribution, double p) {
        Check.probability(p);
        double x = distribution.inverseCumulativeProbability(p);
        for (int step = 0; step < 2; step++) {
            x = newton(distribution, p, x);
        }
        return x;
    }

    private static double newton(ContinuousDistribution distribution, double p, double x) {
        double density = distribution.density(x);
        double excess =
                p > 0.5 ? (1 - p) - distribution.survivalProbability(x) : distribution.cumulativeProbability(x) - p;
        double next = x - excess / density;
        boolean inside = next > distribution.getSupportLowerBound() && next < distribution.getSupportUpperBound();
        return density > 0 && Double.isFinite(next) && inside ? next : x;
    }
}
