package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.Optional;

/**
 * Net promoter score of answers on 0..10 (Reichheld 2003; method section 10).
 *
 * @param promoters  answers of 9 and 10
 * @param detractors answers of 0 to 6
 * @param n          valid answers, 1 and up
 */
public record Nps(int promoters, int detractors, int n) {
    /** Counts answers; NaN is a missing one. Empty when none is valid. */
    public static Optional<Nps> of(double... answers) {
        double[] x = Arrays.stream(answers).filter(v -> !Double.isNaN(v)).toArray();
        int promoters = (int) Arrays.stream(x).filter(v -> v >= 9).count();
        int detractors = (int) Arrays.stream(x).filter(v -> v <= 6).count();
        return x.length == 0 ? Optional.empty() : Optional.of(new Nps(promoters, detractors, x.length));
    }

    /** Share of promoters, 0..1. */
    public double promoterShare() {
        return (double) promoters / n;
    }

    /** Share of detractors, 0..1. */
    public double detractorShare() {
        return (double) detractors / n;
    }

    /** Share of passives, 0..1. */
    public double passiveShare() {
        return (double) (n - promoters - detractors) / n;
    }

    /** The score, -100..100. */
    public double value() {
        return 100.0 * (promoters - detractors) / n;
    }

    /** Standard error of {@link #value}, 100 sqrt(v / n) with v = p + d - (p - d)^2. */
    public double se() {
        return 100 * Math.sqrt(variance(promoterShare(), detractorShare()) / n);
    }

    /** The same with divisor n - 1; infinite for one answer. */
    public double seSample() {
        return 100 * Math.sqrt(variance(promoterShare(), detractorShare()) / (n - 1));
    }

    /**
     * Adjusted Wald interval (Rocks 2016): 3/4 added to promoters and to detractors and 3 to n. Unclipped, so an end
     * may lie beyond +-100.
     */
    public Interval adjustedWald(double level) {
        double m = n + 3.0;
        double p = (promoters + 0.75) / m;
        double d = (detractors + 0.75) / m;
        double half = Distributions.z(level) * Math.sqrt(variance(p, d) / m);
        return new Interval(100 * (p - d - half), 100 * (p - d + half));
    }

    /** This score minus another one, tested by z = difference / sqrt(se^2 + se^2); empty when both se are 0. */
    public Optional<Difference> minus(Nps other) {
        double se = StrictMath.hypot(se(), other.se());
        double difference = value() - other.value();
        return se > 0
                ? Optional.of(
                        new Difference(difference, difference / se, Distributions.normalTwoSided(difference / se)))
                : Optional.empty();
    }

    /** Difference of two scores with its z and two-sided p. */
    public record Difference(double value, double z, double p) {}

    private static double variance(double p, double d) {
        return Math.max(0, p + d - (p - d) * (p - d));
    }
}
