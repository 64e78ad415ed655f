package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Shown.Factor;

/**
 * Whether the curves on the cover can be sums of normal curves at least {@link Density#NARROWEST} wide whose highest
 * point is 1: such a sum bends down no faster than its own height over the square of that width, and bends up no faster
 * than the bend of one curve.
 */
final class CurveChecks {
    /** Two neighbours and twice the middle, three decimals each. */
    private static final double ROUNDED = 4 * 0.0005 + 1e-9;

    /** The most that a normal curve of height 1 and width 1 bends up: 2 exp(-1.5). */
    private static final double BEND = 2 * StrictMath.exp(-1.5);

    /**
     * Half of the mass of each curve lies on the scale, so that the peak of the mean of curves of height 1 is at least
     * this, by which heights are divided.
     */
    private static final double LEAST_PEAK = Density.NARROWEST * StrictMath.sqrt(2 * Math.PI) / 2 / 100;

    private CurveChecks() {}

    static Check of(ReportData data) {
        List<String> faults = new ArrayList<>();
        for (Factor factor : data.factors()) {
            List<Double> heights = factor.density();
            if (!heights.isEmpty()) {
                if (heights.stream().mapToDouble(h -> h).max().orElse(0) != 1) {
                    faults.add(factor.id() + ": the curve has no peak of 1");
                }
                bends(factor.id(), heights, faults);
                Integer n = factor.figure() == null ? null : factor.figure().n();
                if (n != null && n < Density.AT_LEAST) {
                    faults.add(factor.id() + ": a curve of " + n + " respondents");
                }
            }
        }
        return Check.of("curves", "the curves on the cover are as smooth as they are drawn", faults);
    }

    private static void bends(String id, List<Double> heights, List<String> faults) {
        double square = Density.NARROWEST * Density.NARROWEST;
        for (int x = 1; x + 1 < heights.size(); x++) {
            double bend = heights.get(x - 1) + heights.get(x + 1) - 2 * heights.get(x);
            // Over one step the height nearby is at most that of both sides together.
            double near = Math.max(heights.get(x), Math.max(heights.get(x - 1), heights.get(x + 1)));
            if (bend < -near / square - ROUNDED || bend > BEND / square / LEAST_PEAK + ROUNDED) {
                faults.add(id + ": the curve bends at " + x + " as no such curve can");
                return;
            }
        }
    }
}
