package org.cxmaturity.score.stat;

/** Both ends of a confidence interval, unclipped: an end may lie outside 0..100 and is clipped only in print. */
public record Interval(double low, double high) {
    /** Whether the whole interval lies above the value. */
    public boolean above(double value) {
        return low > value;
    }

    /** Whether the whole interval lies below the value. */
    public boolean below(double value) {
        return high < value;
    }
}
