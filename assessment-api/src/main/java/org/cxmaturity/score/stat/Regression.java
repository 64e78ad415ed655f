package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Least squares of an outcome on several predictors (method section 18). Words for it: "associated with", never cause.
 *
 * @param n         complete rows
 * @param intercept in the outcome's unit
 * @param b         by predictor, outcome units for one unit of it; 0 for a constant one
 * @param se        standard errors of {@code b}
 * @param beta      standardised b
 * @param r2        explained share of variance, 0..1
 * @param ridged    whether predictors were dependent and 1e-8 was added to solve for them
 */
public record Regression(
        int n, double intercept, List<Double> b, List<Double> se, List<Double> beta, double r2, boolean ridged) {
    public Regression {
        b = List.copyOf(b);
        se = List.copyOf(se);
        beta = List.copyOf(beta);
    }

    /**
     * Fits on the rows without a missing value (NaN); {@code columns} holds one array a predictor. Empty when there are
     * not at least two rows more than predictors, or when the outcome is constant.
     */
    public static Optional<Regression> of(double[][] columns, double[] y) {
        int[] rows = Correlations.completeRows(columns, y);
        double[] outcome = Correlation.pick(y, rows);
        if (rows.length < columns.length + 2 || Moments.allEqual(outcome)) {
            return Optional.empty();
        }
        double[][] x =
                Arrays.stream(columns).map(c -> Correlation.pick(c, rows)).toArray(double[][]::new);
        return Optional.of(fit(x, outcome));
    }

    private static Regression fit(double[][] x, double[] y) {
        Correlations plain = Correlations.of(x, y);
        boolean ridged = !plain.solvable();
        Correlations r = ridged ? plain.ridged() : plain;
        int p = x.length;
        int[] all = Correlations.all(p);
        double[] beta = r.solve(all, r.withOutcome);
        double r2 = Math.max(0, Math.min(1, Sums.ofProducts(beta, r.withOutcome)));
        double sdY = Moments.sdOf(y).orElseThrow();
        double[] unit = Arrays.stream(x).mapToDouble(c -> perSd(sdY, c)).toArray();
        double[] b = IntStream.range(0, p).mapToDouble(j -> beta[j] * unit[j]).toArray();
        double[] means = Arrays.stream(x)
                .mapToDouble(c -> Moments.meanOf(c).orElseThrow())
                .toArray();
        double residual = (1 - r2) / (y.length - p - 1);
        double[] se = IntStream.range(0, p)
                .mapToDouble(j -> unit[j] * Math.sqrt(residual * inverse(r, j, p)))
                .toArray();
        double intercept = Moments.meanOf(y).orElseThrow() - Sums.ofProducts(b, means);
        return new Regression(y.length, intercept, list(b), list(se), list(beta), r2, ridged);
    }

    private static double perSd(double sdY, double[] column) {
        return Moments.allEqual(column) ? 0 : sdY / Moments.sdOf(column).orElseThrow();
    }

    private static double inverse(Correlations r, int j, int p) {
        double[] one = new double[p];
        one[j] = 1;
        return r.solve(Correlations.all(p), one)[j];
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
