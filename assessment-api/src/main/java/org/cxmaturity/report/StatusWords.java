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

    /** Why a change is not taken apart, or not set against peers. */
    public static String of(Since.Why why) {
        return switch (why) {
            case SCORES_ALONE -> "the answers of one of the waves are not at hand";
            case NOT_COMPARABLE -> "the waves are not comparable";
            case HELD_BACK -> "it would tell of too few respondents";
            case NO_EARLIER_PEERS -> "the peers are known from one time alone";
            case PUBLISHED -> "a published pack does not tell who is in it";
            case OTHER_QUESTIONS -> "the change is on common questions alone";
            case FEW_PEERS -> "too few organisations are in both editions";
            case TELLS_OF_FEW -> "it would tell of one to four organisations";
        };
    }
}
