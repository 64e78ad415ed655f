package org.cxmaturity.score.stat;

import java.util.Optional;

/** Confidence interval of a mean, mean +- t se (Student 1908; method section 9). Not clipped to 0..100. */
public final class MeanInterval {
    private MeanInterval() {}

    /**
     * The interval of the mean of {@code x}; empty under two values. When all are equal it is [mean, mean]: arithmetic,
     * but no news of how sure the mean is, and not to be shown.
     */
    public static Optional<Interval> of(double[] x, double level) {
        return Moments.of(x).filter(m -> m.n() >= 2).map(m -> of(m.mean(), m.se().orElseThrow(), m.n() - 1, level));
    }

    /** centre +- t(level, df) se, {@code se} 0 and up, {@code df} above 0. */
    public static Interval of(double centre, double se, double df, double level) {
        double half = se == 0 ? 0 : Distributions.tOf(level, df) * se;
        return new Interval(centre - half, centre + half);
    }
}
