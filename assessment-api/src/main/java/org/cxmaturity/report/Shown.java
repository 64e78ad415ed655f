package org.cxmaturity.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** The figures a report shows, rounded as printed. */
public final class Shown {
    private Shown() {}

    /**
     * A score with its 95 % interval, 0..100, clipped and rounded as printed.
     *
     * @param value as printed; with a bound, the bound
     * @param bound what is said in place of a mean of 0 or 100, which would tell every answer; null for a plain score
     * @param low   lower end; null without an interval, like {@code high}
     * @param n     how many respondents; null for ready scores
     */
    public record Figure(
            double value,
            @Nullable Bound bound,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer n) {}

    /** Method section 15.8. */
    public enum Bound {
        UNDER,
        OVER
    }

    /**
     * The level reached.
     *
     * @param level      published
     * @param low        at the lower end of the interval; equal to {@code high} when certain or without an interval
     * @param high       at the upper end
     * @param byScore    by the cut points alone
     * @param heldBackBy ids of the gate items (for the whole: the factor) that hold it back and may be named
     */
    public record Reached(int level, int low, int high, int byScore, List<String> heldBackBy) {
        public Reached {
            heldBackBy = List.copyOf(heldBackBy);
        }

        /** Whether the interval lies within one level. */
        public boolean certain() {
            return low == high;
        }
    }

    /** The whole. Figure and level are there exactly when the status is OK. */
    public record Whole(
            Status status,
            @Nullable Figure figure,
            @Nullable Reached reached) {}

    /**
     * A factor. Figure and level are there exactly when the status is OK.
     *
     * @param sd       spread of respondents, whole points; null when undefined or nobody differs
     * @param coverage share of the applicable items answered, whole per cent
     * @param alpha    two decimals; null when undefined or not shown
     * @param density  101 heights 0..1 (three decimals) of the spread of respondents; empty when under 20
     */
    public record Factor(
            String id,
            Status status,
            @Nullable Figure figure,
            @Nullable Reached reached,
            @Nullable Double sd,
            @Nullable Double coverage,
            @Nullable Double alpha,
            List<Double> density) {
        public Factor {
            density = List.copyOf(density);
        }
    }

    /**
     * An item.
     *
     * @param notSure       don't know, and not applicable, apart; null where there is no figure, or where the count is held
     *     back: it, or another of the question, would tell of 1 to 4 respondents
     * @param notSureShare  whole per cent of those asked to whom it applies; null where that would tell a count held back
     * @param spread        whole per cent of answers by step, first step first; empty when not shown
     * @param mostChosen    the step with most answers, the lower of equals; null when not shown
     * @param highAgreement all answers are alike, so their spread is not shown
     */
    public record Item(
            String id,
            String factor,
            Status status,
            @Nullable Figure figure,
            @Nullable Integer notSure,
            @Nullable Integer notApplicable,
            @Nullable Double notSureShare,
            List<Double> spread,
            @Nullable Integer mostChosen,
            boolean highAgreement) {
        public Item {
            spread = List.copyOf(spread);
        }
    }

    /**
     * A difference between two groups on a factor, {@code a} minus {@code b}.
     *
     * @param a         name of the one group, likewise {@code b}
     * @param scoreA    whole points; null when it may not be shown, likewise {@code scoreB}
     * @param low       ends of the 95 % interval; null when undefined
     * @param certain   method 8 with Holm over the factors, and the interval does not include 0
     * @param blindSpot at least 10 points, certain, and {@code a} the higher
     * @param agreementA how far the members of {@code a} agree; null when undefined or not shown, likewise for {@code b}
     */
    public record Gap(
            String factor,
            String a,
            String b,
            @Nullable Double scoreA,
            @Nullable Double scoreB,
            double difference,
            @Nullable Double low,
            @Nullable Double high,
            boolean certain,
            boolean blindSpot,
            @Nullable Agreement agreementA,
            @Nullable Agreement agreementB) {}

    /** How far the members of a group agree on a factor, rwg(j) in words: the figure itself may tell all answers. */
    public enum Agreement {
        /** From 0.70. */
        HIGH,
        /** From 0.50. */
        MEDIUM,
        /** Less. */
        LOW;

        static Agreement of(double rwgj) {
            return rwgj >= 0.70 ? HIGH : rwgj >= 0.50 ? MEDIUM : LOW;
        }
    }

    /**
     * A question beside the factors; figures are there exactly when the status is OK.
     *
     * @param text    the question
     * @param measure nps, csat, effort or mean
     * @param value   whole: nps -100 to 100, csat per cent, else 0 to 100; null where it would tell every answer
     * @param low     ends of the 95 % interval; null when undefined
     */
    public record Outcome(
            String id,
            String text,
            String measure,
            Status status,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer n) {}

    /** The scores of groups by one background question; {@code text} is the question. */
    public record Heat(String by, String text, List<HeatRow> rows) {
        public Heat {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One group; a factor that is missing is not shown.
     *
     * @param scores factor to its score, rounded
     * @param few    factors that are not shown for their few answers, as far as that may be told; the others are held back
     */
    public record HeatRow(String value, String name, Map<String, Double> scores, List<String> few) {
        public HeatRow {
            few = List.copyOf(few);
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }
    }
}
