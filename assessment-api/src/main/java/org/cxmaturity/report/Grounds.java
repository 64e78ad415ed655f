package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the overall score rests on, rounded as printed.
 *
 * @param ledger  what each factor adds to the overall score, summing exactly to it as printed; empty where it is not shown
 * @param weights how far it hangs on the weights; null without an overall score or with one factor
 * @param backed  claimed and evidence-backed scores; empty where no evidence was recorded
 */
public record Grounds(List<Line> ledger, @Nullable Weights weights, List<Backed> backed) {
    /** Nothing that may be told. */
    public static final Grounds NOTHING = new Grounds(List.of(), null, List.of());

    public Grounds {
        ledger = List.copyOf(ledger);
        backed = List.copyOf(backed);
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
}
