package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The range of answers to an item.
 *
 * @param id     unique among scales
 * @param from   lowest answer, below {@code to}
 * @param to     highest answer
 * @param step   distance between two answers; empty when any decimal will do
 * @param unit   unit of the answers, empty when there is none
 * @param labels words for some or all steps
 */
public record Scale(String id, double from, double to, OptionalDouble step, String unit, Map<Integer, Text> labels) {
    public Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("scale " + id + ": from " + from + " is not below to " + to);
        }
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** An answer as percent of the range: {@code from} gives 0, {@code to} gives 100. Method section 1 (POMP). */
    public double percentOf(double answer) {
        return 100 * (answer - from) / (to - from);
    }

    /** The answer that lies at a percentage of the range, 0..100; not rounded to a step. */
    public double answerAt(double percent) {
        return from + (to - from) * percent / 100;
    }

    /** Whether an answer lies in the range and, where there are steps, on one. */
    public boolean accepts(double answer) {
        if (!(answer >= from && answer <= to)) {
            return false;
        }
        if (step.isEmpty()) {
            return true;
        }
        double steps = (answer - from) / step.getAsDouble();
        return Math.abs(steps - Math.rint(steps)) < 1e-9;
    }

    /** Number of answers to choose from; 0 when any decimal will do. */
    public int options() {
        return step.isEmpty() ? 0 : (int) Math.floor((to - from) / step.getAsDouble() + 1e-9) + 1;
    }
}
