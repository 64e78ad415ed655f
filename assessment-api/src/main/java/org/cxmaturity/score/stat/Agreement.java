package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Agreement within a group on the raw scale (method section 7). Rows are respondents, columns items, NaN a missing
 * answer; rows with a gap are passed over.
 */
public final class Agreement {
    private Agreement() {}

    /**
     * r_wg of one item against a uniform null (James, Demaree and Wolf 1984): 1 - s^2 / ((options^2 - 1) / 12), at
     * least 0. Empty under two answers or two options.
     */
    public static OptionalDouble rwg(double[] answers, int options) {
        double[] x = Arrays.stream(answers).filter(v -> !Double.isNaN(v)).toArray();
        if (x.length < 2 || options < 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, 1 - Alpha.variance(x) / uniform(options)));
    }

    /** r_wg(j) of several items: J(1-q) / (J(1-q) + q), q the mean variance over the null's; 0 when q is 1 or more. */
    public static OptionalDouble rwgj(double[][] rows, int options) {
        double[][] complete = Alpha.complete(rows);
        int items = Alpha.items(rows);
        if (complete.length < 2 || items < 1 || options < 2) {
            return OptionalDouble.empty();
        }
        double q = IntStream.range(0, items)
                        .mapToDouble(j -> Alpha.variance(Alpha.column(complete, j)))
                        .average()
                        .orElseThrow()
                / uniform(options);
        double agreed = items * (1 - q);
        return OptionalDouble.of(q >= 1 ? 0 : agreed / (agreed + q));
    }

    /** AD_M(j): mean over the items of the mean distance from the item's mean, in raw steps. Empty for no rows. */
    public static OptionalDouble ad(double[][] rows) {
        double[][] complete = Alpha.complete(rows);
        return complete.length == 0
                ? OptionalDouble.empty()
                : IntStream.range(0, Alpha.items(rows))
                        .mapToDouble(j -> distance(Alpha.column(complete, j)))
                        .average();
    }

    private static double distance(double[] x) {
        double mean = Moments.meanOf(x).orElseThrow();
        return Moments.meanOf(Arrays.stream(x).map(v -> Math.abs(v - mean)).toArray())
                .orElseThrow();
    }

    private static double uniform(int options) {
        return (options * (double) options - 1) / 12;
    }
}
