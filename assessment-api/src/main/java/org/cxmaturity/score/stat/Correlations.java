package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Correlations of predictors among themselves and with an outcome, complete rows alone; the ground of regressions. */
final class Correlations {
    private static final double RIDGE = 1e-8;

    final double[][] among;
    final double[] withOutcome;
    final int n;

    private Correlations(double[][] among, double[] withOutcome, int n) {
        this.among = among;
        this.withOutcome = withOutcome;
        this.n = n;
    }

    /** A constant predictor correlates 0 with everything. */
    static Correlations of(double[][] columns, double[] y) {
        int p = columns.length;
        double[][] among = new double[p][p];
        double[] with = new double[p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < i; j++) {
                among[i][j] = Correlation.pearson(columns[i], columns[j]).orElse(0);
                among[j][i] = among[i][j];
            }
            among[i][i] = 1;
            with[i] = Correlation.pearson(columns[i], y).orElse(0);
        }
        return new Correlations(among, with, y.length);
    }

    /** Rows where neither the outcome nor a predictor is missing (NaN). */
    static int[] completeRows(double[][] columns, double[] y) {
        for (double[] column : columns) {
            Check.sameLength(column, y);
        }
        return IntStream.range(0, y.length)
                .filter(i -> !Double.isNaN(y[i]) && Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[i])))
                .toArray();
    }

    /** The same with 1e-8 added to the diagonal, so that dependent predictors can be solved for. */
    Correlations ridged() {
        double[][] more = Arrays.stream(among).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < more.length; i++) {
            more[i][i] += RIDGE;
        }
        return new Correlations(more, withOutcome, n);
    }

    /** Whether the predictors are independent enough to be solved for. */
    boolean solvable() {
        int p = among.length;
        return Arrays.stream(cholesky(all(p))).allMatch(row -> row[row.length - 1] > 1e-6);
    }

    /** R squared of the outcome on the predictors of {@code subset}; 0 for none. */
    double r2(int[] subset) {
        double[] beta = solve(subset, Correlation.pick(withOutcome, subset));
        return Sums.ofProducts(beta, Correlation.pick(withOutcome, subset));
    }

    /** Solves R b = right for the predictors of {@code subset}. */
    double[] solve(int[] subset, double[] right) {
        double[][] l = cholesky(subset);
        int p = subset.length;
        double[] b = new double[p];
        for (int i = 0; i < p; i++) {
            double rest = right[i];
            for (int k = 0; k < i; k++) {
                rest -= l[i][k] * b[k];
            }
            b[i] = rest / l[i][i];
        }
        for (int i = p - 1; i >= 0; i--) {
            for (int k = i + 1; k < p; k++) {
                b[i] -= l[k][i] * b[k];
            }
            b[i] /= l[i][i];
        }
        return b;
    }

    static int[] all(int p) {
        return IntStream.range(0, p).toArray();
    }

    /** Lower triangle with L L' = R; a pivot that should be 0 comes out as 0, never as NaN. */
    private double[][] cholesky(int[] subset) {
        int p = subset.length;
        double[][] l = new double[p][];
        for (int i = 0; i < p; i++) {
            l[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = among[subset[i]][subset[j]];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(0, rest)) : l[j][j] == 0 ? 0 : rest / l[j][j];
            }
        }
        return l;
    }
}
