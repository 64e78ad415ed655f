package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The figure of an outcome question (method section 10).
 *
 * @param measure    nps, csat, effort or mean, as the questionnaire writes it
 * @param value      nps: -100..100; csat: percent in the two best options; effort and mean: mean on 0..100
 * @param ci95       interval of {@code value} on its own range; null when undefined
 * @param promoters  share 0..1 (nps only), likewise passives and detractors
 * @param share      effort: share 0..1 that found it easy (5 to 7 of 7); empty otherwise
 * @param mean       csat: the mean on 0..100 beside the share; empty otherwise
 */
public record OutcomeScore(
        String id,
        String measure,
        Status status,
        int n,
        double value,
        @Nullable Interval ci95,
        OptionalDouble promoters,
        OptionalDouble passives,
        OptionalDouble detractors,
        OptionalDouble share,
        OptionalDouble mean) {
    /** An outcome without figures. */
    public static OutcomeScore without(String id, String measure, Status status) {
        OptionalDouble no = OptionalDouble.empty();
        return new OutcomeScore(id, measure, status, 0, 0, null, no, no, no, no, no);
    }
}
