package org.cxmaturity.score.stat;

/** Score interval of a proportion (Wilson 1927; method section 9). Valid at none and all. */
public final class Wilson {
    private Wilson() {}

    /** The interval, 0..1, of {@code x} in {@code n}; x from 0 to n and not always whole, n above 0. */
    public static Interval of(double x, double n, double level) {
        if (!(n > 0 && x >= 0 && x <= n)) {
            throw new IllegalArgumentException("no proportion: " + x + " of " + n);
        }
        double z = Distributions.z(level);
        double p = x / n;
        double spread = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double centre = p + z * z / (2 * n);
        double scale = 1 + z * z / n;
        // At the ends the formula gives 0 and 1 exactly; rounding must not put them outside.
        return new Interval(x == 0 ? 0 : (centre - spread) / scale, x == n ? 1 : (centre + spread) / scale);
    }

    /** The same in percent, 0..100. */
    public static Interval percent(double x, double n, double level) {
        Interval share = of(x, n, level);
        return new Interval(100 * share.low(), 100 * share.high());
    }
}
