package org.cxmaturity.report.kit;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;

/** Scores of a factor or an item with one thing changed. */
final class Copies {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private Copies() {}

    /** This score without an interval, at the level of the score. */
    static FactorScore scored(FactorScore f, double score) {
        int level = level(score);
        return new FactorScore(
                f.id(),
                Status.OK,
                score,
                f.n(),
                f.sd(),
                NO,
                NO,
                null,
                level,
                null,
                level,
                List.of(),
                f.coverage(),
                f.reliability(),
                NO,
                NO,
                null,
                null);
    }

    /** This score and interval, at the level of the score. */
    static FactorScore scored(FactorScore f, double score, double low, double high) {
        return new FactorScore(
                f.id(),
                Status.OK,
                score,
                f.n(),
                f.sd(),
                NO,
                NO,
                new Interval(low, high),
                level(score),
                new LevelRange(level(low), level(high)),
                level(score),
                List.of(),
                f.coverage(),
                f.reliability(),
                NO,
                NO,
                null,
                null);
    }

    /** Another standard deviation. */
    static FactorScore spread(FactorScore f, double sd) {
        return new FactorScore(
                f.id(),
                f.status(),
                f.score(),
                f.n(),
                OptionalDouble.of(sd),
                f.se(),
                f.df(),
                f.ci95(),
                f.level(),
                f.levelRange(),
                f.levelByScore(),
                f.heldBackBy(),
                f.coverage(),
                f.reliability(),
                NO,
                NO,
                null,
                null);
    }

    /** Another alpha, over so many complete respondents. */
    static FactorScore reliable(FactorScore f, double alpha, int n) {
        return new FactorScore(
                f.id(),
                f.status(),
                f.score(),
                f.n(),
                f.sd(),
                f.se(),
                f.df(),
                f.ci95(),
                f.level(),
                f.levelRange(),
                f.levelByScore(),
                f.heldBackBy(),
                f.coverage(),
                new FactorScore.Reliability(alpha, n, null),
                NO,
                NO,
                null,
                null);
    }

    /** Other answers, or none told because all answered alike. */
    static ItemScore answered(ItemScore i, int n, Map<String, Integer> distribution, boolean alike) {
        return new ItemScore(
                i.id(),
                i.factor(),
                Status.OK,
                n,
                i.notAnswered(),
                i.notApplicable(),
                i.dontKnow(),
                0,
                i.score(),
                i.sd(),
                i.ci95(),
                NO,
                null,
                NO,
                NO,
                distribution,
                alike);
    }

    /** So many who are not sure. */
    static ItemScore notSure(ItemScore i, int n) {
        return instead(i, i.notAnswered(), i.notApplicable(), n);
    }

    /** So many who gave no score. */
    static ItemScore instead(ItemScore i, int empty, int notApplicable, int notSure) {
        return new ItemScore(
                i.id(),
                i.factor(),
                Status.OK,
                i.n(),
                empty,
                notApplicable,
                notSure,
                0,
                i.score(),
                i.sd(),
                i.ci95(),
                NO,
                null,
                NO,
                NO,
                i.distribution(),
                false);
    }

    /** The level of a score by five equal steps. */
    static int level(double score) {
        return (int) Math.max(1, Math.min(5, Math.floor(score / 20) + 1));
    }
}
