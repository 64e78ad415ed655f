package org.cxmaturity.report;

import org.cxmaturity.report.Shown.Bound;
import org.cxmaturity.report.Shown.Figure;
import org.jspecify.annotations.Nullable;

/** The values that a printed number may stand for, both ends included. */
record Reach(double low, double high) {
    private static final double SLACK = 1e-9;

    /** A whole number stands for half a point each way; one with a decimal, which may be cut, for a tenth. */
    static Reach of(double printed) {
        double half = printed == Math.rint(printed) ? 0.5 : 0.1;
        return new Reach(printed - half - SLACK, printed + half + SLACK);
    }

    /** A bound stands for what prints as 0 or 100. */
    static Reach of(Figure figure) {
        if (figure.bound() == null) {
            return of(figure.value());
        }
        return figure.bound() == Bound.UNDER ? new Reach(0, 0.5) : new Reach(99.5, 100);
    }

    Reach minus(Reach other) {
        return new Reach(low - other.high, high - other.low);
    }

    boolean meets(Reach other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether some value here may lie above some value there. */
    boolean mayExceed(@Nullable Double printed) {
        return printed == null || high >= of(printed).low;
    }

    /** Whether some value here may lie below some value there. */
    boolean mayFallShortOf(@Nullable Double printed) {
        return printed == null || low <= of(printed).high;
    }
}
