package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reliability of a set of items (Cronbach 1951; method section 6). Rows are respondents, columns items, on one range;
 * NaN stands for a missing answer. Listwise figures use the rows without a gap.
 *
 * @param alpha k/(k-1) (1 - sum of item variances / variance of the row sum); may be negative
 * @param n     complete rows
 * @param k     items
 */
public record Alpha(double alpha, int n, int k) {
    /** Alpha of the complete rows; empty under two items, under two such rows, or when the row sum is constant. */
    public static Optional<Alpha> listwise(double[][] rows) {
        double[][] complete = complete(rows);
        int k = items(rows);
        if (k < 2 || complete.length < 2 || Moments.allEqual(sums(complete, j -> true))) {
            return Optional.empty();
        }
        double items = IntStream.range(0, k)
                .mapToDouble(j -> variance(column(complete, j)))
                .sum();
        double total = variance(sums(complete, j -> true));
        return Optional.of(new Alpha(k / (k - 1.0) * (1 - items / total), complete.length, k));
    }

    /** Alpha from pairwise covariances, as psych::alpha in R; empty where a covariance or the total is undefined. */
    public static OptionalDouble pairwise(double[][] rows) {
        int k = items(rows);
        double trace = 0;
        double total = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                OptionalDouble c = pairCovariance(column(rows, i), column(rows, j));
                if (c.isEmpty()) {
                    return OptionalDouble.empty();
                }
                total += c.getAsDouble();
                trace += i == j ? c.getAsDouble() : 0;
            }
        }
        return k < 2 || !(total > 0) ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - trace / total));
    }

    /** Pearson's r of an item with the sum of the others, listwise; empty when either is constant or there is no other. */
    public static OptionalDouble itemRest(double[][] rows, int item) {
        double[][] complete = complete(rows);
        if (items(rows) < 2 || complete.length < 2) {
            return OptionalDouble.empty();
        }
        return Correlation.pearson(column(complete, item), sums(complete, j -> j != item));
    }

    /** Alpha of the other items on the rows complete on all of them; empty under three items or where undefined. */
    public static OptionalDouble ifDropped(double[][] rows, int item) {
        if (items(rows) < 3) {
            return OptionalDouble.empty();
        }
        double[][] others =
                Arrays.stream(complete(rows)).map(row -> without(row, item)).toArray(double[][]::new);
        return listwise(others).map(a -> OptionalDouble.of(a.alpha)).orElse(OptionalDouble.empty());
    }

    /**
     * Standardised alpha, k/(k-1) (1 - k / sum of R), R from the pairwise covariances scaled by each item's own
     * variance (as psych::alpha); empty when an item is constant.
     */
    public static OptionalDouble standardised(double[][] rows) {
        int k = items(rows);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                OptionalDouble r = scaledCovariance(column(rows, i), column(rows, j));
                if (r.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += r.getAsDouble();
            }
        }
        return k < 2 || !(sum > 0) ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - k / sum));
    }

    /** Mean of Pearson's r over all pairs of items, pairwise; empty when one is undefined. */
    public static OptionalDouble meanInterItem(double[][] rows) {
        int k = items(rows);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                OptionalDouble r = Correlation.pearson(column(rows, i), column(rows, j));
                if (r.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += r.getAsDouble();
            }
        }
        return k < 2 ? OptionalDouble.empty() : OptionalDouble.of(sum / (k * (k - 1) / 2.0));
    }

    /** Feldt's interval (1965): 1 - (1 - alpha) times quantiles of F with n-1 and (n-1)(k-1) degrees of freedom. */
    public Interval feldt(double level) {
        Check.level(level);
        double tail = (1 - level) / 2;
        double df1 = n - 1.0;
        double df2 = df1 * (k - 1);
        return new Interval(
                1 - (1 - alpha) * Distributions.fQuantile(1 - tail, df1, df2),
                1 - (1 - alpha) * Distributions.fQuantile(tail, df1, df2));
    }

    /** The rows without a missing answer. */
    static double[][] complete(double[][] rows) {
        return Arrays.stream(rows).filter(Alpha::isComplete).toArray(double[][]::new);
    }

    // Plain loops from here on: these run over every row of large surveys, and several times.

    private static boolean isComplete(double[] row) {
        for (double value : row) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    static double[] column(double[][] rows, int j) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][j];
        }
        return column;
    }

    static int items(double[][] rows) {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    static double variance(double[] x) {
        return Moments.of(x).orElseThrow().variance().orElseThrow();
    }

    private static double[] sums(double[][] rows, IntPredicate takes) {
        double[] sums = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                sums[i] += takes.test(j) ? rows[i][j] : 0;
            }
        }
        return sums;
    }

    private static double[] without(double[] row, int item) {
        double[] rest = new double[row.length - 1];
        for (int j = 0; j < rest.length; j++) {
            rest[j] = row[j < item ? j : j + 1];
        }
        return rest;
    }

    private static OptionalDouble pairCovariance(double[] x, double[] y) {
        int[] pairs = Correlation.pairs(x, y);
        return pairs.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Correlation.covariance(Correlation.pick(x, pairs), Correlation.pick(y, pairs)));
    }

    private static OptionalDouble scaledCovariance(double[] x, double[] y) {
        OptionalDouble c = pairCovariance(x, y);
        OptionalDouble vx = pairCovariance(x, x);
        OptionalDouble vy = pairCovariance(y, y);
        boolean defined = c.isPresent() && vx.orElse(0) > 0 && vy.orElse(0) > 0;
        return defined
                ? OptionalDouble.of(c.getAsDouble() / Math.sqrt(vx.getAsDouble() * vy.getAsDouble()))
                : OptionalDouble.empty();
    }
}
