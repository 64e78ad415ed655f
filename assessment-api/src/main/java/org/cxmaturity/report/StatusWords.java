package org.cxmaturity.report;

import org.cxmaturity.score.Status;

/** Why a figure is shown or not, in plain English words: for tables that machines and people read. */
public final class StatusWords {
    private StatusWords() {}

    /** "yes" for a figure that is shown, else why it is not; {@code smallest} is the fewest answers for any figure. */
    public static String of(Status status, int smallest) {
        return switch (status) {
            case OK -> "yes";
            case SUPPRESSED -> "not shown, fewer than " + smallest + " answers";
            case NOT_ENOUGH_DATA -> "not enough data";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** What may be said of a change. */
    public static String of(Since.Verdict verdict) {
        return switch (verdict) {
            case CERTAIN -> "certain";
            case CHANCE -> "could be chance";
            case UNKNOWN -> "no interval";
            case BROKEN -> "not comparable";
            case NOT_SHOWN -> "not shown";
        };
    }
}
