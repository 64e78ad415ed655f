package org.cxmaturity.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers on an axis. */
final class Ticks {
    private Ticks() {}

    /** A whole number, or one decimal where the floor of a level has one. */
    static String print(double value) {
        BigDecimal one = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return one.stripTrailingZeros().scale() <= 0 ? Long.toString(one.longValue()) : one.toPlainString();
    }
}
