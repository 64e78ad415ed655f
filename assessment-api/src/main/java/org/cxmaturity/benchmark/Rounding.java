package org.cxmaturity.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds what is released: half-up on the decimal text of the value. */
final class Rounding {
    private Rounding() {}

    /** To whole points. */
    static double whole(double value) {
        return to(1, value);
    }

    /** To multiples of {@code step}. */
    static double to(int step, double value) {
        BigDecimal steps =
                new BigDecimal(Double.toString(value)).divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_UP);
        return steps.multiply(BigDecimal.valueOf(step)).doubleValue();
    }
}
