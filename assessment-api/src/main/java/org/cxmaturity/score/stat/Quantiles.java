package org.cxmaturity.score.stat;

import java.util.Arrays;

/**
 * Sample quantiles of types 6, 7 and 8 (Hyndman and Fan 1996; method section 12). Type 7 is PERCENTILE.INC of
 * spreadsheets, type 6 PERCENTILE.EXC, but clamped to the lowest and highest value where that one fails, as R does.
 */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Sorts a copy of the values. Throws IllegalArgumentException for none. */
    public static Quantiles of(double... x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no values, no quantiles");
        }
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** Number of values. */
    public int n() {
        return sorted.length;
    }

    /** The default, type 7: position (n - 1) p + 1. */
    public double at(double p) {
        return at(p, 7);
    }

    /** The quantile of a type, 6, 7 or 8, for {@code p} from 0 to 1. */
    public double at(double p, int type) {
        double h = position(p, type);
        int low = (int) Math.floor(h);
        double share = h - low;
        return share == 0 ? sorted[low - 1] : sorted[low - 1] + share * (sorted[low] - sorted[low - 1]);
    }

    /** Middle value, or the mean of the two in the middle. */
    public double median() {
        return at(0.5);
    }

    /** The order statistic, counted from 1 (the lowest). */
    public double order(int rank) {
        return sorted[rank - 1];
    }

    /** Position among the sorted values, 1..n; whole when the quantile is one of the values. */
    public double position(double p, int type) {
        return position(sorted.length, p, type);
    }

    /** The same among {@code n} values, 1 and up. */
    public static double position(int n, double p, int type) {
        Check.probability(p);
        double h = switch (type) {
            case 6 -> (n + 1) * p;
            case 7 -> (n - 1) * p + 1;
            case 8 -> (n + 1 / 3.0) * p + 1 / 3.0;
            default -> throw new IllegalArgumentException("quantile type " + type + " is not 6, 7 or 8");
        };
        double whole = Math.rint(h);
        // Rounding of p must not move a quantile off the value it falls on.
        double steady = Math.abs(h - whole) < 1e-9 ? whole : h;
        return Math.max(1, Math.min(n, steady));
    }
}
