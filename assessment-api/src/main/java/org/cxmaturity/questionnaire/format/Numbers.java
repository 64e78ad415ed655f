package org.cxmaturity.questionnaire.format;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as files write them. */
final class Numbers {
    private Numbers() {}

    /** Without a fraction where there is none: 5, 0.5, 250. */
    static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** A key such as "5" or "-2" as a number; empty for anything else. */
    static OptionalDouble whole(String key) {
        return key.matches("-?(0|[1-9][0-9]{0,8})") ? OptionalDouble.of(Integer.parseInt(key)) : OptionalDouble.empty();
    }
}
