package org.cxmaturity.questionnaire.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** Numbers as files write them. */
final class Numbers {
    private Numbers() {}

    /** Without a fraction where there is none: 5, 0.5, 250. */
    static String plain(double number) {
        return decimal(number).toPlainString();
    }

    /**
     * The shortest decimal that reads back as the same double. Not Double.toString, whose digits differ between JDKs:
     * fingerprints rest on these.
     */
    static BigDecimal decimal(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact;
        for (int digits = 17; digits >= 15; digits--) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            shortest = rounded.doubleValue() == number ? rounded : shortest;
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A key such as "5" or "-2" as a number; empty for anything else. */
    static OptionalDouble whole(String key) {
        return key.matches("-?(0|[1-9][0-9]{0,8})") ? OptionalDouble.of(Integer.parseInt(key)) : OptionalDouble.empty();
    }
}
