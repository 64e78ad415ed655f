package org.cxmaturity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers as they are printed: half-up on the decimal text of the value (method, opening and section 5). What is
 * rounded here is never used again in arithmetic of its own.
 */
final class Rounding {
    private Rounding() {}

    /** Half-up (away from zero) on the shortest decimal text: 0.285 gives 0.29 although its binary value lies below. */
    static double halfUp(double value, int decimals) {
        return to(value, decimals, RoundingMode.HALF_UP);
    }

    /** Whole, half-up; never minus zero. */
    static double whole(double value) {
        return halfUp(value, 0);
    }

    /**
     * A score as printed: whole, unless that would put it on the other side of a cut. Then with one decimal; where
     * that crosses too (79.96 would be 80.0), cut after the first decimal on the value's own side (79.9). Only cuts
     * closer together than a tenth take more decimals. The value is clipped to 0..100 first.
     */
    static double score(double value, List<Double> cuts) {
        double clipped = Math.max(0, Math.min(100, value));
        int side = cutsReached(clipped, cuts);
        for (int decimals = 0; decimals <= 1; decimals++) {
            double rounded = halfUp(clipped, decimals);
            if (cutsReached(rounded, cuts) == side) {
                return rounded;
            }
        }
        for (int decimals = 1; decimals <= 12; decimals++) {
            for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                double cut = to(clipped, decimals, mode);
                if (cutsReached(cut, cuts) == side) {
                    return cut;
                }
            }
        }
        return clipped;
    }

    /** An end of the interval of a difference: whole, with one decimal where it would else become 0 and lose its sign. */
    static double endOfDifference(double value) {
        double rounded = whole(value);
        if (rounded != 0 || value == 0) {
            return rounded;
        }
        return halfUp(value, 1);
    }

    private static int cutsReached(double value, List<Double> cuts) {
        int reached = 0;
        for (double cut : cuts) {
            if (value >= cut) {
                reached++;
            }
        }
        return reached;
    }

    private static double to(double value, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(decimals, mode).doubleValue() + 0.0;
    }
}
