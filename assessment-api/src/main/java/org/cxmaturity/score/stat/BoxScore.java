package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many gave one of the best (or worst) answers (method section 10).
 *
 * @param count answers in the box
 * @param n     valid answers, 1 and up
 */
public record BoxScore(int count, int n) {
    /**
     * The best {@code boxes} options of a stepped scale among valid answers; empty when there are none.
     *
     * @param answers  raw answers, NaN = missing
     * @param from     lowest answer of the scale
     * @param to       highest answer
     * @param step     distance between two answers, above 0
     * @param reversed whether a low answer is the good one
     * @param boxes    options that count, 1 and up
     */
    public static Optional<BoxScore> best(
            double[] answers, double from, double to, double step, boolean reversed, int boxes) {
        double[] x = Arrays.stream(answers).filter(v -> !Double.isNaN(v)).toArray();
        double reach = (boxes - 1 + 1e-9) * step;
        long count = Arrays.stream(x)
                .filter(v -> reversed ? v <= from + reach : v >= to - reach)
                .count();
        return x.length == 0 ? Optional.empty() : Optional.of(new BoxScore((int) count, x.length));
    }

    /** The worst options, likewise. */
    public static Optional<BoxScore> worst(
            double[] answers, double from, double to, double step, boolean reversed, int boxes) {
        return best(answers, from, to, step, !reversed, boxes);
    }

    /** Share of the valid answers, 0..1. */
    public double share() {
        return (double) count / n;
    }

    /** Wilson interval of the share, 0..1. */
    public Interval wilson(double level) {
        return Wilson.of(count, n, level);
    }
}
