package org.cxmaturity.report;

import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;
import org.jspecify.annotations.Nullable;

/** Whether a percentile can be that of a score among peers with these quantiles (method sections 11 and 12). */
final class PercentileCheck {
    private static final double SLACK = 1 + 1e-9;

    private final Place place;
    private final int n;

    private PercentileCheck(Place place, int n) {
        this.place = place;
        this.n = n;
    }

    static boolean follows(Place place, int percentile, int low, int high, Figure figure) {
        Integer n = place.n();
        if (n == null || n < 1 || figure.bound() != null) {
            return true;
        }
        PercentileCheck check = new PercentileCheck(place, n);
        return check.lies(percentile, figure.value()) && check.interval(percentile, low, high, figure);
    }

    /** The wider of two: as if the peers were a sample, or where both ends of the score's own interval lie. */
    private boolean interval(int percentile, int low, int high, Figure figure) {
        double least = Math.max(0, Math.min(n, (percentile - 0.5) / 100 * n));
        double most = Math.max(0, Math.min(n, (percentile + 0.5) / 100 * n));
        Interval lower = Wilson.percent(least, n, 0.95);
        Interval upper = Wilson.percent(most, n, 0.95);
        boolean sample = low >= lower.low() - SLACK
                && low <= upper.low() + SLACK
                && high >= lower.high() - SLACK
                && high <= upper.high() + SLACK;
        Double from = figure.low();
        Double to = figure.high();
        boolean wider = high - low >= Math.min(lower.high() - lower.low(), upper.high() - upper.low()) - 2 * SLACK;
        return sample || from != null && to != null && wider && lies(low, from) && lies(high, to);
    }

    /** Whether so many of 100 can lie below a score, by each quantile that it lies clearly above or below. */
    private boolean lies(int percentile, double score) {
        return lies(percentile, score, 0.10, place.p10())
                && lies(percentile, score, 0.25, place.p25())
                && lies(percentile, score, 0.50, place.median())
                && lies(percentile, score, 0.75, place.p75())
                && lies(percentile, score, 0.90, place.p90());
    }

    /** Type 7: the quantile lies between the peers of rank floor(h) and of the next, h = (n - 1) p + 1. */
    private boolean lies(int percentile, double score, double p, @Nullable Double quantile) {
        if (quantile == null) {
            return true;
        }
        double h = (n - 1) * p + 1;
        Reach own = Reach.of(score);
        Reach theirs = Reach.of(quantile);
        if (own.low() > theirs.high()) {
            return percentile >= 100 * Math.floor(h) / n - SLACK;
        }
        return !(own.high() < theirs.low()) || percentile <= 100 * (Math.ceil(h) - 1) / n + SLACK;
    }
}
