package org.cxmaturity.score;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What one assessor sees of their own sheet: scores and levels, no interval, no agreement, no group (section 4). */
final class SingleAssessor {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private SingleAssessor() {}

    static AssessmentScore release(AssessmentScore score) {
        return new AssessmentScore(
                true,
                score.questionnaire(),
                score.aggregation(),
                score.roles(),
                score.respondents(),
                score.overall(),
                score.factors().stream().map(SingleAssessor::factor).toList(),
                score.items().stream().map(SingleAssessor::item).toList(),
                score.outcomes().stream().map(SingleAssessor::outcome).toList(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                score.modules().stream()
                        .map(m -> new ModuleScore(
                                m.questionnaire(),
                                m.overall(),
                                m.factors().stream().map(SingleAssessor::factor).toList(),
                                m.items().stream().map(SingleAssessor::item).toList(),
                                m.outcomes().stream()
                                        .map(SingleAssessor::outcome)
                                        .toList()))
                        .toList(),
                List.of("The judgement of one assessor, without interval and agreement."),
                null);
    }

    private static FactorScore factor(FactorScore f) {
        FactorScore.Backing b = f.backing();
        return new FactorScore(
                f.id(),
                f.status(),
                f.score(),
                f.n(),
                NO,
                NO,
                NO,
                null,
                f.level(),
                null,
                f.levelByScore(),
                f.heldBackBy(),
                f.coverage(),
                null,
                NO,
                NO,
                b == null ? null : FactorScore.Backing.released(b.score(), b.share()),
                null);
    }

    private static ItemScore item(ItemScore i) {
        return new ItemScore(
                i.id(),
                i.factor(),
                i.status(),
                i.n(),
                i.notAnswered(),
                i.notApplicable(),
                i.dontKnow(),
                i.notAsked(),
                i.score(),
                NO,
                null,
                NO,
                null,
                NO,
                NO,
                Map.of(),
                false);
    }

    /** A net promoter score of one is none. */
    private static OutcomeScore outcome(OutcomeScore o) {
        return o.promoters().isPresent()
                ? OutcomeScore.without(o.id(), o.measure(), Status.NOT_ENOUGH_DATA)
                : new OutcomeScore(o.id(), o.measure(), o.status(), o.n(), o.value(), null, NO, NO, NO, NO, o.mean());
    }
}
