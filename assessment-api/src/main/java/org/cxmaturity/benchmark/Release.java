package org.cxmaturity.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.Quantiles;

/** Turns the scores of a segment into the cell that may be released (method section 15, rules 1 and 3). */
final class Release {
    private Release() {}

    /** The cell of a factor; empty under 5 organisations. */
    static Optional<Pack.Cell> cell(String factor, double... scores) {
        int n = scores.length;
        if (n < Disclosure.FLOOR) {
            return Optional.empty();
        }
        Quantiles quantiles = Quantiles.of(scores);
        if (n < Disclosure.QUARTILES) {
            return Optional.of(new Pack.Cell(factor, n, null, null, knots(quantiles, 5)));
        }
        Moments moments = Moments.of(scores).orElseThrow();
        double sd = moments.sd().orElseThrow();
        return Optional.of(
                new Pack.Cell(factor, n, Rounding.whole(moments.mean()), Rounding.whole(sd), knots(quantiles, 1)));
    }

    private static Map<Double, Double> knots(Quantiles quantiles, int step) {
        Map<Double, Double> knots = new LinkedHashMap<>();
        for (double p : Disclosure.knots(quantiles.n())) {
            knots.put(p, Rounding.to(step, quantile(quantiles, p)));
        }
        return knots;
    }

    private static double quantile(Quantiles quantiles, double p) {
        Knot knot = knot(quantiles.n(), p);
        double low = quantiles.order(knot.ranks[0] + 1);
        double high = quantiles.order(knot.ranks[1] + 1);
        return knot.ranks.length == 3
                ? (low + high + quantiles.order(knot.ranks[2] + 1)) / 3
                : low + knot.part * (high - low);
    }

    /**
     * How a released quantile is made of scores in ascending order.
     *
     * @param ranks two, or three whose mean it is, counted from 0
     * @param part  of the way from the first to the second of two
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Knot(int[] ranks, double part) {}

    /** Under 20 organisations no quantile may be one organisation's own score: its neighbours are mixed in. */
    static Knot knot(int n, double p) {
        double position = Quantiles.position(n, p, 7);
        int rank = (int) position;
        boolean alone = position == rank;
        if (alone && n < Disclosure.TAILS) {
            return new Knot(new int[] {rank - 2, rank - 1, rank}, 0);
        }
        return new Knot(new int[] {rank - 1, Math.min(rank, n - 1)}, position - rank);
    }
}
