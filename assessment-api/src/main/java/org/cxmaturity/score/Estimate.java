package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.MeanInterval;
import org.jspecify.annotations.Nullable;

/**
 * A mean over respondents with how sure it is.
 *
 * @param n        respondents with a value
 * @param sd       of their values
 * @param spread   standard error and degrees of freedom
 * @param pulls    by respondent, how much they move the mean away from its centre; NaN for one without a value
 * @param balanced whether roles count alike in it
 */
record Estimate(int n, double mean, OptionalDouble sd, Raters.Spread spread, double[] pulls, boolean balanced) {
    /** The 95 % interval; null when undefined. Of no width when all values are equal. */
    @Nullable
    Interval ci95() {
        return interval(mean, spread);
    }

    static @Nullable Interval interval(double centre, Raters.Spread spread) {
        if (spread.se().isEmpty()) {
            return null;
        }
        double se = spread.finite() * spread.se().getAsDouble();
        if (se > 0 && spread.df().isEmpty()) {
            return null;
        }
        return MeanInterval.of(centre, se, spread.df().orElse(1), 0.95);
    }
}
