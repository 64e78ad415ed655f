package org.cxmaturity.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Scale;

/** Answers on a scale of steps: boxes and spread (method section 10). */
final class StepScale {
    /** A finer scale has no spread that anyone could read. */
    private static final int MOST_OPTIONS = 101;

    private StepScale() {}

    /** 1 for an answer in the two best options, else 0; NaN stays. The scale has steps. */
    static double[] best(Item item, double[] raw) {
        Scale scale = item.scale();
        return ones(raw, item.reversed() ? v -> v <= scale.from() + reach(scale) : v -> v >= scale.to() - reach(scale));
    }

    /** The same for a scale whose high end is the good one. */
    static double[] best(Scale scale, double[] raw) {
        return ones(raw, v -> v >= scale.to() - reach(scale));
    }

    /** 1 where an answer passes a test, else 0; NaN stays. */
    static double[] ones(double[] raw, DoublePredicate passes) {
        return Arrays.stream(raw)
                .map(v -> Double.isNaN(v) ? v : passes.test(v) ? 1 : 0)
                .toArray();
    }

    private static double reach(Scale scale) {
        return scale.step().orElse(0) * (1 + 1e-9);
    }

    /** How many gave each option, all of them in order; empty under 4 options, or when there are too many to show. */
    static Map<String, Integer> distribution(Scale scale, double[] raw) {
        int options = scale.options();
        if (options < 4 || options > MOST_OPTIONS) {
            return Map.of();
        }
        double step = scale.step().orElseThrow();
        int[] counts = new int[options];
        for (double answer : raw) {
            if (!Double.isNaN(answer)) {
                counts[(int) Math.rint((answer - scale.from()) / step)]++;
            }
        }
        Map<String, Integer> distribution = new LinkedHashMap<>();
        for (int i = 0; i < options; i++) {
            distribution.put(printed(scale.from() + i * step), counts[i]);
        }
        return distribution;
    }

    /** A step as people write it: 3, not 3.0; 0.3, not 0.30000000000000004. */
    private static String printed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
