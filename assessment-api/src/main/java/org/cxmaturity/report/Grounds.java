package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the overall score rests on, rounded as printed.
 *
 * @param ledger  what each factor adds to the overall score, summing exactly to it as printed; empty where it is not shown
 * @param weights how far it hangs on the weights; null without an overall score or with one factor
 * @param backed  claimed and evidence-backed scores; empty where no evidence was recorded
 * @param scales  how sure each factor's alpha is; empty where no alpha is shown
 * @param questions how well each item does its work, for items with figures of several respondents
 * @param missing answers that are missing, by kind; null where there are no item figures of several respondents
 */
public record Grounds(
        List<Line> ledger,
        @Nullable Weights weights,
        List<Backed> backed,
        List<Scale> scales,
        List<Question> questions,
        @Nullable Missing missing) {
    /** Nothing that may be told. */
    public static final Grounds NOTHING = new Grounds(List.of(), null, List.of(), List.of(), List.of(), null);

    public Grounds {
        ledger = List.copyOf(ledger);
        backed = List.copyOf(backed);
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
    }

    /**
     * One factor's part.
     *
     * @param share  of the weight, whole per cent
     * @param points it adds, in tenths
     */
    public record Line(String factor, double share, double points) {}

    /** The overall score and its level at the ends, each factor's weight being halved and raised by half in turn. */
    public record Weights(double low, double high, int lowLevel, int highLevel) {}

    /** A factor by what was claimed and by what evidence backs; {@code share} of the weight has evidence, whole per cent. */
    public record Backed(String factor, double claimed, double backed, double share) {}

    /**
     * Alpha of a factor with its interval (Feldt), two decimals.
     *
     * @param n    respondents who answered all items, 10 and up
     * @param low  ends of the 95 % interval; null when undefined
     */
    public record Scale(
            String factor,
            int n,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * How an item does among the others of its factor.
     *
     * @param notAnswered   left empty; null where it is held back, as it or another small count would follow
     * @param notSureLow    ends of the 95 % interval (Wilson) of the share who are not sure, whole per cent; null where
     *                      that share is not shown
     * @param itemRest      correlation with the sum of the factor's other items, two decimals; null when not shown
     * @param alphaIfDropped alpha of the factor without this item, two decimals; null when not shown
     */
    public record Question(
            String item,
            @Nullable Integer notAnswered,
            @Nullable Double notSureLow,
            @Nullable Double notSureHigh,
            @Nullable Double itemRest,
            @Nullable Double alphaIfDropped) {}

    /**
     * What was given in place of answers, in whole per cent of all that could have been answered. A share is null where
     * a count that is held back on one item could be worked out from it.
     *
     * @param notAnswered   left empty
     * @param notSure       don't know
     * @param notApplicable does not apply
     * @param notAsked      passed over by the routing of the questionnaire
     */
    public record Missing(
            @Nullable Double notAnswered,
            @Nullable Double notSure,
            @Nullable Double notApplicable,
            @Nullable Double notAsked) {}
}
