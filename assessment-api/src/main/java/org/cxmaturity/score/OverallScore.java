package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Sums;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole organisation, or of one group of it. Fields after {@code n} mean something only when the
 * status is OK.
 *
 * @param score        weighted mean of the factor scores, 0..100, unrounded
 * @param n            respondents with an overall score
 * @param sd           standard deviation of respondents' overall scores; empty under two
 * @param se           standard error of {@code score} (method section 9, or 4 b); empty when undefined
 * @param df           its degrees of freedom
 * @param ci95         95 % interval; null when undefined
 * @param level        the published level; 0 when there is none
 * @param levelRange   the level at both ends of the interval; null when there is no interval
 * @param levelByScore by the cut points alone
 * @param heldBackBy   id of the lowest factor when the cap holds the level back; null when it does not
 */
public record OverallScore(
        Status status,
        double score,
        int n,
        OptionalDouble sd,
        OptionalDouble se,
        OptionalDouble df,
        @Nullable Interval ci95,
        int level,
        @Nullable LevelRange levelRange,
        int levelByScore,
        @Nullable String heldBackBy) {
    /** The weighted mean of factor scores (method section 3); the weights, one for each score, are not all 0. */
    public static double mean(double[] scores, double[] weights) {
        return Sums.ofProducts(weights, scores) / Sums.of(weights);
    }

    /** An overall without figures. */
    public static OverallScore without(Status status) {
        return new OverallScore(
                status,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                null,
                0,
                null,
                0,
                null);
    }
}
