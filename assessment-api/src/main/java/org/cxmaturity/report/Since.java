package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What moved since the last wave, rounded as printed.
 *
 * @param n    respondents then; null when not known
 * @param rows factors in order, and the whole under its own id
 */
public record Since(@Nullable Integer n, List<Row> rows) {
    public Since {
        rows = List.copyOf(rows);
    }

    /**
     * One factor then and now.
     *
     * @param then       score of the last wave, likewise {@code now}; on the common items where {@code commonItems}
     * @param difference now less then, taken before rounding; null for a broken trend
     * @param low        ends of the 95 % interval of the difference; null when undefined
     * @param verdict    what may be said
     */
    public record Row(
            String id,
            @Nullable Double then,
            @Nullable Double now,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            boolean commonItems,
            Verdict verdict) {
        /** Certain and upwards. */
        public boolean rose() {
            return verdict == Verdict.CERTAIN && difference != null && difference > 0;
        }

        /** Certain and downwards. */
        public boolean fell() {
            return verdict == Verdict.CERTAIN && difference != null && difference < 0;
        }
    }

    /** What may be said of a change. */
    public enum Verdict {
        /** At least 5 points and beyond chance. */
        CERTAIN,
        /** Could be chance. */
        CHANCE,
        /** There is no interval, so nothing can be said of chance. */
        UNKNOWN,
        /** The questions or the way of counting differ: not comparable. */
        BROKEN,
        /** Not shown in one of the waves. */
        NOT_SHOWN
    }

    /** The row of a factor, if there is one. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
