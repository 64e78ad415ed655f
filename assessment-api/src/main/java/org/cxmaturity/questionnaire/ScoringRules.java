package org.cxmaturity.questionnaire;

import java.util.OptionalInt;

/**
 * How a questionnaire is scored.
 *
 * @param coverage    least share of a factor's applicable item weight that a response must answer, in (0, 1]
 * @param overallCap  the overall level is at most the lowest factor level plus this; empty = no cap
 * @param aggregation how respondents become an organisation
 */
public record ScoringRules(double coverage, OptionalInt overallCap, Aggregation aggregation) {
    /** Method section 4: a) the mean of respondents, b) the mean of role means. */
    public enum Aggregation {
        RESPONDENT_MEAN,
        ROLE_BALANCED
    }

    /** Half coverage, no cap, mean of respondents. */
    public static final ScoringRules DEFAULT = new ScoringRules(0.5, OptionalInt.empty(), Aggregation.RESPONDENT_MEAN);
}
