package org.cxmaturity.score.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** Figures as people read them: rounded half up on their decimal text, intervals clipped to 0..100. English. */
public final class Printed {
    private Printed() {}

    /** With this many decimals. */
    public static String number(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString().replace('-', '\u2212');
    }

    static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? number(value.getAsDouble(), decimals) : "";
    }

    /**
     * A score as a whole number; with one decimal where rounding would cross the floor of a level. A mean of exactly 0
     * or 100 tells what everyone answered, so it is only bounded.
     */
    static String score(double score, Questionnaire questionnaire) {
        if (score <= 0 || score >= 100) {
            return score <= 0 ? "under 5" : "over 95";
        }
        double whole = new BigDecimal(Double.toString(score))
                .setScale(0, RoundingMode.HALF_UP)
                .doubleValue();
        boolean crosses = questionnaire.levelAt(whole).level()
                != questionnaire.levelAt(score).level();
        return crosses
                ? new BigDecimal(Double.toString(score))
                        .setScale(1, RoundingMode.DOWN)
                        .toPlainString()
                : number(whole, 0);
    }

    /** Both ends, clipped to low and high. */
    public static String interval(@Nullable Interval ci, double low, double high, int decimals) {
        if (ci == null) {
            return "";
        }
        String from = number(Math.max(low, ci.low()), decimals);
        String to = number(Math.min(high, ci.high()), decimals);
        return from + (from.startsWith("\u2212") || to.startsWith("\u2212") ? " to " : "\u2013") + to;
    }

    static String percent(OptionalDouble share) {
        return share.isPresent() ? number(100 * share.getAsDouble(), 0) + "%" : "";
    }

    /** The level, or both where the interval reaches into another one. */
    static String level(int level, @Nullable LevelRange range) {
        return range == null || range.low() == range.high() ? "" + level : range.low() + "\u2013" + range.high();
    }

    static String status(Status status) {
        return switch (status) {
            case OK -> "";
            case SUPPRESSED -> "not shown";
            case NOT_ENOUGH_DATA -> "not enough data";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** A count of people, never one under 5 that is above 0. */
    static String count(int people) {
        return people > 0 && people < 5 ? "fewer than 5" : Integer.toString(people);
    }
}
