package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cxmaturity.report.Plot.Tick;

/** An axis of points about zero: round numbers that hold everything, zero among them. */
record Axis(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 5, 10, 20, 50};
    private static final int MOST = 6;

    static Axis of(double... values) {
        double least = Math.min(0, DoubleStream.of(values).min().orElse(0));
        double most = Math.max(0, DoubleStream.of(values).max().orElse(0));
        for (double step : STEPS) {
            double low = Math.floor(least / step) * step;
            double high = Math.ceil(most / step) * step;
            if ((high - low) / step <= MOST) {
                return new Axis(low + 0.0, high > low ? high : low + step, step);
            }
        }
        return new Axis(-200, 200, 100);
    }

    /** Every step. */
    List<Tick> all(Notation notation) {
        List<Tick> ticks = new ArrayList<>();
        for (double at = low; at <= high; at += step) {
            ticks.add(new Tick(at, notation.change(at)));
        }
        return ticks;
    }

    /** Both ends and zero. */
    List<Tick> ends(Notation notation) {
        return DoubleStream.of(low, 0, high)
                .distinct()
                .mapToObj(at -> new Tick(at, notation.change(at)))
                .toList();
    }
}
