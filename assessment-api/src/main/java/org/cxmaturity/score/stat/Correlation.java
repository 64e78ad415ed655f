package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Correlation of two series of equal length; a pair with a NaN (a missing answer) is passed over. */
public final class Correlation {
    private Correlation() {}

    /** Pearson's r, -1..1; empty under two pairs or when a series is constant. */
    public static OptionalDouble pearson(double[] x, double[] y) {
        int[] pairs = pairs(x, y);
        double[] a = pick(x, pairs);
        double[] b = pick(y, pairs);
        if (pairs.length < 2 || Moments.allEqual(a) || Moments.allEqual(b)) {
            return OptionalDouble.empty();
        }
        double r = covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
        return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
    }

    /** Spearman's rho: Pearson's r of the ranks, ties sharing their mean rank. Empty as {@link #pearson}. */
    public static OptionalDouble spearman(double[] x, double[] y) {
        int[] pairs = pairs(x, y);
        return pearson(ranks(pick(x, pairs)), ranks(pick(y, pairs)));
    }

    /** Sample covariance of two series without gaps, at least two long. */
    static double covariance(double[] a, double[] b) {
        double meanA = Moments.meanOf(a).orElseThrow();
        double meanB = Moments.meanOf(b).orElseThrow();
        double[] left = Arrays.stream(a).map(v -> v - meanA).toArray();
        double[] right = Arrays.stream(b).map(v -> v - meanB).toArray();
        return Sums.ofProducts(left, right) / (a.length - 1);
    }

    /** Indices where neither series is missing. */
    static int[] pairs(double[] x, double[] y) {
        Check.sameLength(x, y);
        return IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                .toArray();
    }

    static double[] pick(double[] x, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> x[i]).toArray();
    }

    private static double[] ranks(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        return Arrays.stream(x).map(v -> meanRank(sorted, v)).toArray();
    }

    private static double meanRank(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int first = at;
        int last = at;
        while (first > 0 && sorted[first - 1] == value) {
            first--;
        }
        while (last < sorted.length - 1 && sorted[last + 1] == value) {
            last++;
        }
        return (first + last) / 2.0 + 1;
    }
}
