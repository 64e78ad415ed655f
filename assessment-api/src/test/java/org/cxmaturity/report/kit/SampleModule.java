package org.cxmaturity.report.kit;

import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.ModuleScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Status;

/** An invented module that was asked beside the core. */
public final class SampleModule {
    private SampleModule() {}

    /** The only factor of the module. */
    public static final Factor SPEED = new Factor(
            "speed",
            SampleQuestionnaire.text("Speed", "Fart"),
            null,
            null,
            SampleQuestionnaire.text("", ""),
            1,
            List.of(
                    SampleQuestionnaire.item("spd-one", "We answer at once.", "Vi svarer straks.", null),
                    SampleQuestionnaire.item("spd-two", "We tell of delays.", "Vi melder forsinkelser.", null)));

    /** A module of one factor with two items. */
    public static Questionnaire module() {
        Questionnaire q = SampleQuestionnaire.of(List.of(SPEED), true);
        return new Questionnaire(
                "speed-module",
                q.version(),
                q.draft(),
                q.language(),
                q.languages(),
                SampleQuestionnaire.text("Speed of answers", "Svartid"),
                q.purpose(),
                Questionnaire.Kind.MODULE,
                q.minutes(),
                q.scoring(),
                q.levels(),
                q.importance(),
                q.scales(),
                q.factors(),
                q.outcomes(),
                q.background(),
                q.comments(),
                q.sources(),
                q.sha256());
    }

    /** The same figures with those of the module beside them: as those of the factor consistent. */
    public static AssessmentScore beside(AssessmentScore score) {
        FactorScore f = score.factor("consistent").orElseThrow();
        FactorScore speed = new FactorScore(
                "speed",
                Status.OK,
                f.score(),
                f.n(),
                f.sd(),
                f.se(),
                f.df(),
                f.ci95(),
                f.level(),
                f.levelRange(),
                f.levelByScore(),
                List.of(),
                f.coverage(),
                f.reliability(),
                f.rwgj(),
                f.ad(),
                f.backing(),
                null);
        OverallScore whole = new OverallScore(
                Status.OK, f.score(), f.n(), f.sd(), f.se(), f.df(), f.ci95(), 2, f.levelRange(), 2, null);
        ItemScore item = score.items().get(0);
        List<ItemScore> items = List.of(item(item, "spd-one", 40), item(item, "spd-two", 35));
        ModuleScore module = new ModuleScore(
                new QuestionnaireRef("speed-module", "1.2.0", "aa"), whole, List.of(speed), items, List.of());
        return new AssessmentScore(
                true,
                score.questionnaire(),
                score.aggregation(),
                score.roles(),
                score.respondents(),
                score.overall(),
                score.factors(),
                score.items(),
                score.outcomes(),
                score.groups(),
                score.gaps(),
                score.importance(),
                score.drivers(),
                List.of(module),
                score.warnings(),
                null);
    }

    private static ItemScore item(ItemScore like, String id, double score) {
        return new ItemScore(
                id,
                "speed",
                Status.OK,
                like.n(),
                like.notAnswered(),
                like.notApplicable(),
                like.dontKnow(),
                like.notAsked(),
                score,
                like.sd(),
                null,
                like.topTwoBox(),
                null,
                like.itemRest(),
                like.alphaIfDropped(),
                Map.of(),
                false);
    }
}
