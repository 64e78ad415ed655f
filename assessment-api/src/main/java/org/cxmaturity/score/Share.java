package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * A share of respondents with its Wilson interval, both 0..1.
 *
 * @param share empty when there is none
 * @param n     respondents with a value
 */
record Share(OptionalDouble share, @Nullable Interval ci95, int n) {
    static final Share NONE = new Share(OptionalDouble.empty(), null, 0);

    /** The share of ones among ones and zeros, NaN counting for nothing. */
    static Share of(Raters raters, double[] onesAndZeros) {
        int n = Columns.present(onesAndZeros).length;
        double effective = raters.effective(onesAndZeros);
        if (n == 0 || !(effective > 0)) {
            return NONE;
        }
        double share = raters.estimate(onesAndZeros).mean();
        double count = Math.min(effective, share * effective);
        return new Share(OptionalDouble.of(share), Wilson.of(count, effective, 0.95), n);
    }
}
