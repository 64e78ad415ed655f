package org.cxmaturity.score;

import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The score of one factor. Fields after {@code status} mean something only when the status is OK.
 *
 * @param score         aggregated respondent scores, 0..100, unrounded
 * @param n             respondents scored on the factor
 * @param sd            standard deviation of respondent scores
 * @param se            standard error of {@code score}; empty when undefined
 * @param df            its degrees of freedom
 * @param ci95          95 % interval; null when undefined
 * @param level         the published level
 * @param levelRange    the level at both ends of the interval; null when there is no interval
 * @param levelByScore  by the cut points alone
 * @param heldBackBy    ids of the gate items that hold the level back; empty when none does
 * @param coverage      mean share of applicable item weight answered, 0..1, over respondents to whom the factor applies
 * @param reliability   how well the items go together; null when undefined
 * @param rwgj          within-group agreement, 0..1
 * @param ad            average deviation on the raw scale
 * @param backing       what evidence stands behind; null where none was recorded, or where it is not shown
 * @param clustering    how alike the members of a group are; null without exactly one grouping
 */
public record FactorScore(
        String id,
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
        List<String> heldBackBy,
        OptionalDouble coverage,
        @Nullable Reliability reliability,
        OptionalDouble rwgj,
        OptionalDouble ad,
        @Nullable Backing backing,
        @Nullable Clustering clustering) {
    /**
     * Cronbach's alpha, listwise (method section 6).
     *
     * @param alpha may be negative
     * @param n     complete respondents
     * @param ci95  Feldt interval; null when undefined
     */
    public record Reliability(double alpha, int n, @Nullable Interval ci95) {}

    /** Intraclass correlations of respondents in groups (method section 7; Bliese 2000); may be negative. */
    public record Clustering(double icc1, double icc2) {}

    /**
     * The score with answers that no evidence backs held to the second step of their scale (method section 19).
     *
     * @param score    evidence-backed score, 0..100
     * @param share    share of the answered weight with evidence, 0..1
     * @param proven   respondents with evidence for at least one answer; 0 once released
     * @param unproven respondents with at least one answer without evidence; 0 once released
     */
    public record Backing(double score, double share, int proven, int unproven) {
        /** As files hold it, without the counts. */
        public static Backing released(double score, double share) {
            return new Backing(score, share, 0, 0);
        }
    }

    public FactorScore {
        heldBackBy = List.copyOf(heldBackBy);
    }

    /** The evidence-backed score, 0..100, where there is one. */
    public OptionalDouble backed() {
        return backing == null ? OptionalDouble.empty() : OptionalDouble.of(backing.score());
    }

    /** The share of the answered weight with evidence, 0..1, where there is one. */
    public OptionalDouble evidenceShare() {
        return backing == null ? OptionalDouble.empty() : OptionalDouble.of(backing.share());
    }

    /** The same figures with this evidence behind them. */
    FactorScore backedBy(@Nullable Backing by) {
        return with(by, clustering);
    }

    /** The same figures with these intraclass correlations. */
    FactorScore clustered(@Nullable Clustering icc) {
        return with(backing, icc);
    }

    private FactorScore with(@Nullable Backing by, @Nullable Clustering icc) {
        return new FactorScore(
                id,
                status,
                score,
                n,
                sd,
                se,
                df,
                ci95,
                level,
                levelRange,
                levelByScore,
                heldBackBy,
                coverage,
                reliability,
                rwgj,
                ad,
                by,
                icc);
    }

    /** A factor without figures. */
    public static FactorScore without(String id, Status status) {
        OptionalDouble no = OptionalDouble.empty();
        return new FactorScore(id, status, 0, 0, no, no, no, null, 0, null, 0, List.of(), no, null, no, no, null, null);
    }
}
