package org.cxmaturity.score.stat;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The straight line through a series of waves, by least squares (method section 16): what a year brings.
 *
 * @param n    waves
 * @param per  points for one unit of time
 * @param ci   of {@code per}, by t with n - 2 degrees of freedom
 */
public record Slope(int n, double per, Interval ci) {
    /** Fewer waves make no line. */
    public static final int LEAST_WAVES = 4;

    /** The slope of values over times, such as years; empty under four waves, or when all times are equal. */
    public static Optional<Slope> of(double[] times, double[] values, double level) {
        Check.sameLength(times, values);
        Check.level(level);
        if (times.length < LEAST_WAVES || Moments.allEqual(times)) {
            return Optional.empty();
        }
        double[] t = centred(times);
        double[] y = centred(values);
        double spread = Sums.ofSquares(t, 0);
        double per = Sums.ofProducts(t, y) / spread;
        double[] rest = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            rest[i] = y[i] - per * t[i];
        }
        int df = t.length - 2;
        double se = Math.sqrt(Sums.ofSquares(rest, 0) / df / spread);
        return Optional.of(new Slope(t.length, per, MeanInterval.of(per, se, df, level)));
    }

    private static double[] centred(double[] values) {
        double mean = Moments.meanOf(values).orElseThrow();
        return DoubleStream.of(values).map(v -> v - mean).toArray();
    }
}
