package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import java.util.Map;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Outcome.Measure;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer.Missing;
import org.cxmaturity.response.Evidence;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final double NONE = Double.NaN;

    private static AssessmentScore score(Questionnaire q, ResponsesBuilder responses, String... by) {
        return Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE.by(List.of(by)))
                .score();
    }

    @Test
    void theFourAbsencesAreCountedApart() {
        Questionnaire q = aQuestionnaire()
                .factor("f", anItem("a"), anItem("b").roles("leadership"))
                .background("role", "leadership", "frontline")
                .build();
        ResponsesBuilder responses = responsesTo(q)
                .respondent(3, 4)
                .is("role", "leadership")
                .respondent()
                .is("role", "leadership")
                .absent("b", Missing.DONT_KNOW)
                .respondent()
                .is("role", "leadership")
                .absent("b", Missing.NOT_APPLICABLE)
                .respondent(2)
                .is("role", "frontline")
                .respondent(2);
        ItemScore b = score(q, responses).item("b").orElseThrow();
        assertThat(List.of(b.n(), b.notAnswered(), b.notApplicable(), b.dontKnow(), b.notAsked()))
                .containsExactly(1, 0, 1, 1, 2);
        assertThat(score(q, responses).respondents().scored()).isEqualTo(3);
    }

    @Test
    void notApplicableLeavesTheBaseAndDontKnowStaysInIt() {
        Questionnaire q = aQuestionnaire().coverage(0.6).factor("f", 4).build();
        ResponsesBuilder na = responsesTo(q)
                .respondent(5, 5)
                .absent("f-3", Missing.NOT_APPLICABLE)
                .absent("f-4", Missing.NOT_APPLICABLE);
        ResponsesBuilder dk =
                responsesTo(q).respondent(5, 5).absent("f-3", Missing.DONT_KNOW).absent("f-4", Missing.DONT_KNOW);
        assertThat(score(q, na).factors().get(0).score()).isEqualTo(100);
        assertThat(score(q, na).factors().get(0).coverage()).hasValue(1);
        assertThat(score(q, dk).factors().get(0).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void anItemIsNotAskedWhenTheOneItRestsOnWasNot() {
        Questionnaire q = aQuestionnaire()
                .factor(
                        "f",
                        anItem("a"),
                        anItem("b").when("a", Condition.Test.AT_LEAST, 4),
                        anItem("c").when("b", Condition.Test.ANSWERED, 0))
                .build();
        ResponsesBuilder careless = responsesTo(q).respondent(2, 5, 5);
        AssessmentScore score = score(q, careless);
        assertThat(score.factors().get(0).score()).isEqualTo(25);
        assertThat(score.items())
                .extracting(ItemScore::status)
                .containsExactly(Status.OK, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
    }

    @Test
    void aFactorThatAppliesToNobodyLeavesTheOverall() {
        Questionnaire q = aQuestionnaire()
                .factor("a", 1, anItem("a-1"))
                .factor("b", 4, anItem("b-1"))
                .build();
        ResponsesBuilder responses = responsesTo(q).respondent(NONE, 4).absent("a-1", Missing.NOT_APPLICABLE);
        AssessmentScore score = score(q, responses);
        assertThat(score.factors().get(0).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(score.overall().score()).isEqualTo(75);
        assertThat(score.overall().n()).isEqualTo(1);
    }

    @Test
    void lessThanFourFifthsOfTheWeightIsNoOverall() {
        Questionnaire q = aQuestionnaire()
                .factor("a", 1.1, anItem("a-1"))
                .factor("b", 4, anItem("b-1"))
                .build();
        ResponsesBuilder responses = responsesTo(q).respondent(NONE, 4).absent("a-1", Missing.NOT_APPLICABLE);
        assertThat(score(q, responses).overall().status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void aFactorThatNobodyAnsweredLeavesNoOverall() {
        Questionnaire q = aQuestionnaire()
                .factor("a", 1, anItem("a-1"))
                .factor("b", 9, anItem("b-1"))
                .build();
        assertThat(score(q, responsesTo(q).respondent(NONE, 4)).overall().status())
                .isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void theCapNamesTheLowestFactor() {
        Questionnaire q =
                aQuestionnaire().cap(1).factor("low", 1).factor("high", 1).build();
        ResponsesBuilder responses = responsesTo(q);
        for (int i = 0; i < 10; i++) {
            responses.respondent(1 + i % 2, 5);
        }
        OverallScore overall = score(q, responses).overall();
        assertThat(overall.score()).isEqualTo(56.25);
        assertThat(overall.levelByScore()).isEqualTo(3);
        assertThat(overall.level()).isEqualTo(2);
        assertThat(overall.heldBackBy()).isEqualTo("low");
        // The low factor lies between 3 and 22, so its level may be 2 and the overall's 3.
        assertThat(overall.levelRange()).isEqualTo(new LevelRange(2, 3));
    }

    @Test
    void withoutACapNothingHoldsTheOverallBack() {
        Questionnaire q = aQuestionnaire().factor("low", 1).factor("high", 1).build();
        OverallScore overall = score(q, responsesTo(q).respondent(1, 5)).overall();
        assertThat(overall.level()).isEqualTo(3);
        assertThat(overall.heldBackBy()).isNull();
    }

    @Test
    void aGateThatNobodyAnsweredIsNotMetAndOneThatDoesNotApplyIsNotThere() {
        Questionnaire q = aQuestionnaire()
                .factor("f", anItem("a"), anItem("gate").weight(0).gate(3, true))
                .build();
        FactorScore empty = score(q, responsesTo(q).respondent(5)).factors().get(0);
        FactorScore away = score(q, responsesTo(q).respondent(5).absent("gate", Missing.NOT_APPLICABLE))
                .factors()
                .get(0);
        assertThat(empty.level()).isEqualTo(2);
        assertThat(empty.heldBackBy()).containsExactly("gate");
        assertThat(away.level()).isEqualTo(5);
    }

    @Test
    void itemsOfWeightZeroAreReportedAndEnterNoFactorFigure() {
        Questionnaire q = aQuestionnaire()
                .factor("f", anItem("a"), anItem("beside").weight(0))
                .build();
        AssessmentScore score = score(q, responsesTo(q).respondent(5, 1));
        assertThat(score.factors().get(0).score()).isEqualTo(100);
        assertThat(score.item("beside").orElseThrow().score()).isZero();
    }

    @Test
    void unprovenAnswersCountAtMostTheSecondStep() {
        Questionnaire q = aQuestionnaire()
                .factor("f", anItem("a"), anItem("b"), anItem("c").reversed(), anItem("d"))
                .build();
        ResponsesBuilder responses = responsesTo(q)
                .respondent(5, 5, 1, 1)
                .evidence("a", Evidence.OBSERVED)
                .evidence("b", Evidence.SAID);
        FactorScore factor = score(q, responses).factors().get(0);
        assertThat(factor.score()).isEqualTo(75);
        assertThat(factor.backed()).hasValue((100 + 25 + 25 + 0) / 4.0);
        assertThat(factor.evidenceShare()).hasValue(0.25);
    }

    @Test
    void withoutEvidenceThereIsNoBackedScore() {
        Questionnaire q = aQuestionnaire().factor("f", 2).build();
        FactorScore factor = score(q, responsesTo(q).respondent(5, 5)).factors().get(0);
        assertThat(factor.backed()).isEmpty();
        assertThat(factor.evidenceShare()).isEmpty();
    }

    @Test
    void tooFewRolesMakeAPlainMeanAndSaySo() {
        Questionnaire q = aQuestionnaire()
                .roleBalanced()
                .factor("f", 1)
                .background("role", "leadership", "frontline")
                .build();
        ResponsesBuilder responses = responsesTo(q);
        responses.respondents(4, "role", "leadership", 5).respondents(8, "role", "frontline", 1);
        AssessmentScore score = score(q, responses);
        assertThat(score.aggregation()).isEqualTo("RESPONDENT_MEAN");
        assertThat(score.overall().score()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(score.warnings()).anyMatch(w -> w.startsWith("Fewer than two roles"));
    }

    @Test
    void thoseWithoutARoleAreOneRole() {
        Questionnaire q = aQuestionnaire()
                .roleBalanced()
                .factor("f", 1)
                .background("role", "leadership", "frontline")
                .build();
        ResponsesBuilder responses = responsesTo(q);
        responses.respondents(5, "role", "", 5).respondents(15, "role", "frontline", 1);
        AssessmentScore score = score(q, responses);
        assertThat(score.overall().score()).isEqualTo(50);
        assertThat(score.roles()).containsExactly("frontline", "not stated");
    }

    @Test
    void outcomesHaveTheirOwnFigures() {
        Questionnaire q = aQuestionnaire()
                .factor("f", 1)
                .outcome("nps", Measure.NPS, 0, 10)
                .outcome("csat", Measure.CSAT, 1, 5)
                .outcome("ces", Measure.EFFORT, 1, 7)
                .build();
        ResponsesBuilder responses = responsesTo(q);
        for (int i = 0; i < 10; i++) {
            responses
                    .respondent(3)
                    .answer("nps", i + 1)
                    .answer("csat", 1 + i % 5)
                    .answer("ces", 1 + i % 7);
        }
        List<OutcomeScore> outcomes = score(q, responses).outcomes();
        assertThat(outcomes.get(0).value()).isEqualTo(-40);
        assertThat(outcomes.get(0).passives()).hasValue(0.2);
        assertThat(outcomes.get(1).value()).isEqualTo(40);
        assertThat(outcomes.get(1).mean()).hasValue(50);
        assertThat(outcomes.get(2).share()).hasValue(0.3);
    }

    @Test
    void modulesStandBesideTheCoreAndNeverChangeIt() {
        Questionnaire core = aQuestionnaire().factor("f", 2).build();
        Questionnaire module =
                aQuestionnaire().id("add-on").module().factor("m", 2).build();
        ResponsesBuilder both = responsesTo(core, module);
        ResponsesBuilder alone = responsesTo(core);
        for (int i = 0; i < 6; i++) {
            both.respondent(1 + i % 5, 3).answer("m-1", 5).answer("m-2", 4);
            alone.respondent(1 + i % 5, 3);
        }
        AssessmentScore score = Scoring.of(core, List.of(module))
                .score(both.list(), ScoreOptions.NONE)
                .score();
        assertThat(score.overall()).isEqualTo(score(core, alone).overall());
        assertThat(score.factors()).isEqualTo(score(core, alone).factors());
        assertThat(score.modules().get(0).overall().score()).isEqualTo(87.5);
        assertThat(score.modules().get(0).questionnaire().id()).isEqualTo("add-on");
    }

    @Test
    void groupsFollowTheOptionsAndOtherwiseTheirValues() {
        Questionnaire q = aQuestionnaire()
                .factor("f", 1)
                .background("role", "leadership", "frontline", "support")
                .background("site")
                .build();
        ResponsesBuilder responses = responsesTo(q);
        for (String site : new String[] {"10", "9", "", "north"}) {
            responses.respondent(3).is("role", "support").is("site", site);
            responses.respondent(3).is("role", "leadership").is("site", site);
        }
        AssessmentScore score = score(q, responses, "role", "site");
        assertThat(score.groups().get("role")).extracting(GroupScore::value).containsExactly("leadership", "support");
        assertThat(score.groups().get("site"))
                .extracting(GroupScore::value)
                .containsExactly("9", "10", "north", "not stated");
    }

    @Test
    void gapsAreOfLeadersAgainstTheFrontlineAndOfEachOtherPairInOrder() {
        Questionnaire q = aQuestionnaire()
                .factor("f", 1)
                .background("role", "frontline", "support", "leadership")
                .background("site")
                .build();
        ResponsesBuilder responses = responsesTo(q);
        for (int i = 0; i < 60; i++) {
            responses
                    .respondent(1 + i % 5)
                    .is("role", List.of("leadership", "frontline", "support").get(i % 3))
                    .is("site", "s" + i / 20);
        }
        List<Gap> gaps = score(q, responses, "role", "site").gaps();
        assertThat(gaps.stream().filter(g -> g.factor() != null).map(g -> g.by() + " " + g.a() + " " + g.b()))
                .containsExactly("role leadership frontline", "site s0 s1", "site s0 s2", "site s1 s2");
        assertThat(gaps.stream().filter(g -> g.item() != null)).hasSize(4);
    }

    @Test
    void moreThanSixGroupsMakeNoPairs() {
        Questionnaire q = aQuestionnaire().factor("f", 1).background("site").build();
        ResponsesBuilder responses = responsesTo(q);
        for (int i = 0; i < 42; i++) {
            responses.respondent(1 + i % 5).is("site", "s" + i % 7);
        }
        assertThat(score(q, responses, "site").gaps()).isEmpty();
    }

    @Test
    void noRowsAreNoFault() {
        Questionnaire q = aQuestionnaire()
                .factor("f", 2)
                .outcome("nps", Measure.NPS, 0, 10)
                .build();
        AssessmentScore score = Release.of(ReleaseRules.DEFAULT).apply(score(q, responsesTo(q), "role"));
        assertThat(score.overall().status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(score.items()).allMatch(i -> i.status() == Status.NOT_ENOUGH_DATA);
    }

    @Test
    void theSpreadIsOnTheScaleAsItIsPrinted() {
        Questionnaire q = aQuestionnaire()
                .factor(
                        "f",
                        anItem("five").scale(1, 5),
                        anItem("three").scale(1, 3),
                        anItem("any").anyDecimal(0, 1))
                .build();
        AssessmentScore score = score(q, responsesTo(q).respondent(2, 2, 0.5).respondent(4, 3, 0.25));
        assertThat(score.item("five").orElseThrow().distribution())
                .containsExactly(
                        Map.entry("1", 0), Map.entry("2", 1), Map.entry("3", 0), Map.entry("4", 1), Map.entry("5", 0));
        assertThat(score.item("three").orElseThrow().distribution()).isEmpty();
        assertThat(score.item("three").orElseThrow().topTwoBox()).isEmpty();
        assertThat(score.item("any").orElseThrow().topTwoBox()).isEmpty();
    }
}
