package org.cxmaturity.score.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares of R squared among predictors, averaged over all orders of entry (Lindeman, Merenda and Gold 1980; method
 * section 18). They sum to R squared. All subsets are tried, so at most 12 predictors.
 *
 * @param n      complete rows
 * @param shares by predictor; 0 for a constant one
 * @param r2     explained share of variance, 0..1
 * @param ridged whether predictors were dependent and 1e-8 was added to solve for them
 */
public record Shapley(int n, List<Double> shares, double r2, boolean ridged) {
    private static final int MOST = 12;

    public Shapley {
        shares = List.copyOf(shares);
    }

    /** Splits R squared; {@code columns} holds one array a predictor, NaN is missing. Empty as {@link Regression#of}. */
    public static Optional<Shapley> of(double[][] columns, double[] y) {
        if (columns.length < 1 || columns.length > MOST) {
            throw new IllegalArgumentException(columns.length + " predictors; 1 to " + MOST + " are possible");
        }
        return Regression.of(columns, y).map(fit -> split(columns, y, fit));
    }

    private static Shapley split(double[][] columns, double[] y, Regression fit) {
        int[] rows = Correlations.completeRows(columns, y);
        double[][] x =
                Arrays.stream(columns).map(c -> Correlation.pick(c, rows)).toArray(double[][]::new);
        Correlations plain = Correlations.of(x, Correlation.pick(y, rows));
        Correlations r = fit.ridged() ? plain.ridged() : plain;
        int p = x.length;
        double[] r2 = IntStream.range(0, 1 << p)
                .mapToDouble(mask -> r.r2(members(mask, p)))
                .toArray();
        List<Double> shares = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            shares.add(share(j, p, r2));
        }
        return new Shapley(rows.length, shares, r2[r2.length - 1], fit.ridged());
    }

    private static double share(int j, int p, double[] r2) {
        double sum = 0;
        for (int mask = 0; mask < r2.length; mask++) {
            if ((mask >> j & 1) == 0) {
                sum += weight(Integer.bitCount(mask), p) * (r2[mask | 1 << j] - r2[mask]);
            }
        }
        return sum;
    }

    /** s! (p - s - 1)! / p!, the share of orders in which these s come before. */
    private static double weight(int s, int p) {
        return factorial(s) * factorial(p - s - 1) / factorial(p);
    }

    private static double factorial(int k) {
        return IntStream.rangeClosed(1, k).asDoubleStream().reduce(1, (a, b) -> a * b);
    }

    private static int[] members(int mask, int p) {
        return IntStream.range(0, p).filter(j -> (mask >> j & 1) == 1).toArray();
    }
}
