package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the organisation itself follows, as its management reports it; no answer to the questionnaire is in it.
 *
 * @param name      in the language of the report
 * @param kind      whether it moves before or after what customers do
 * @param unit      as printed, such as {@code %} or {@code days}; may be empty
 * @param direction which way is better
 * @param factor    id of the factor, of the core or a module, that management links it to; null for none
 * @param goal      in the unit of the values; null without one
 * @param goalDate  yyyy-MM-dd; null when nobody set one
 * @param values    at least one, in the order of their dates
 * @param source    where the values come from
 */
public record OwnMeasure(
        String name,
        Kind kind,
        String unit,
        Direction direction,
        @Nullable String factor,
        @Nullable Double goal,
        @Nullable String goalDate,
        List<Value> values,
        String source) {
    /** Largest size of a value. */
    public static final double MOST = 1e9;

    public OwnMeasure {
        values = List.copyOf(values);
    }

    /** When a measure tells of what was done. */
    public enum Kind {
        /** Early: it can be moved within weeks. */
        LEADING,
        /** Late: it follows months after, and has many causes. */
        LAGGING
    }

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        UP,
        /** Less is better. */
        DOWN
    }

    /** A value on a day (yyyy-MM-dd). */
    public record Value(String date, double value) {}

    /** The first value, from which the way to the goal is counted. */
    public Value first() {
        return values.get(0);
    }

    /** The latest value. */
    public Value latest() {
        return values.get(values.size() - 1);
    }

    /** Whether the latest value is as good as the goal; false without one. */
    public boolean reached() {
        return goal != null && (direction == Direction.UP ? latest().value() >= goal : latest().value() <= goal);
    }

    /**
     * The part of the way from the first value to the goal that lies behind, in per cent: below 0 when the latest value
     * is further off than the first. Null without a goal or a second value, and where the first value had reached it.
     */
    public @Nullable Double way() {
        if (goal == null || values.size() < 2) {
            return null;
        }
        double whole = goal - first().value();
        boolean ahead = direction == Direction.UP ? whole > 0 : whole < 0;
        return ahead ? 100 * (latest().value() - first().value()) / whole : null;
    }
}
