package org.cxmaturity.score.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.way.Effect.Stand;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final double EXACT = 1e-8;

    private final Questionnaire two = aQuestionnaire()
            .cap(1)
            .factor("a", 1, anItem("a1"), anItem("a2").weight(3), anItem("a3").reversed())
            .factor("b", 2, anItem("b1"), anItem("b2").gate(3, true))
            .build();

    @Test
    void nothingMovedLeavesEverythingAsItWas() {
        AssessmentScore score = Results.ofFive(two, 4, 3, 2, 5, 2);
        Effect effect = WhatIf.of(two, score).effect();

        assertThat(effect.items()).isEmpty();
        assertThat(effect.factors())
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.after()).isEqualTo(f.before()));
        assertThat(effect.overallAfter()).isEqualTo(effect.overall().before());
        assertThat(effect.overallAfter().score()).isEqualTo(score.overall().score());
        assertThat(effect.basis()).isEqualTo(Basis.EXACT);
    }

    @Test
    void anItemMovesItsFactorByItsShareOfTheWeight() {
        // a1 75, a2 50, a3 (2, reversed) 75: (75 + 150 + 75) / 5 = 60
        Effect effect = WhatIf.of(two, Results.ofFive(two, 4, 3, 2, 5, 5))
                .item("a2", 75)
                .effect();

        assertThat(effect.factor("a").orElseThrow().before().score()).isEqualTo(60);
        assertThat(effect.factor("a").orElseThrow().after().score()).isEqualTo(75);
        assertThat(effect.factor("b").orElseThrow().after().score()).isEqualTo(100);
        assertThat(effect.overallAfter().score()).isCloseTo((75 + 2 * 100) / 3.0, within(EXACT));
        assertThat(effect.items()).containsExactly(new Effect.ItemMove("a2", "a", 50, 75));
    }

    @Test
    void openingAGateLetsTheFactorAndTheCappedOverallRise() {
        // b: 100 and 25 make 62.5, level 4, but b2 stands at level 2
        AssessmentScore score = Results.ofFive(two, 5, 5, 1, 5, 2);
        Effect effect = WhatIf.of(two, score).item("b2", 50).effect();

        Stand before = effect.factor("b").orElseThrow().before();
        assertThat(before).isEqualTo(new Stand(62.5, 2, 4, List.of("b2")));
        assertThat(effect.factor("b").orElseThrow().after()).isEqualTo(new Stand(75, 4, 4, List.of()));
        assertThat(effect.overall().before().level()).isEqualTo(3);
        assertThat(effect.overall().before().heldBackBy()).containsExactly("b");
        // (100 + 2 * 75) / 3 = 83.3 is level 5, and the lowest factor at 4 allows it
        assertThat(effect.overallAfter().level()).isEqualTo(5);
        assertThat(effect.overallAfter().heldBackBy()).isEmpty();
    }

    @Test
    void aFactorSetToAScoreHasItAndItsItemsFollowAlike() {
        // a1 100, a2 50, a3 0: (100 + 150 + 0) / 5 = 50; 20 points up, a1 being full: 3 d / 5 + d / 5 = 20, d = 25
        Effect effect = WhatIf.of(two, Results.ofFive(two, 5, 3, 5, 3, 3))
                .factor("a", 70)
                .effect();

        assertThat(effect.factor("a").orElseThrow().after().score()).isEqualTo(70);
        assertThat(effect.items())
                .containsExactly(new Effect.ItemMove("a2", "a", 50, 75), new Effect.ItemMove("a3", "a", 0, 25));
    }

    @Test
    void anItemMovedByNameStaysWhenItsFactorIsSet() {
        Effect effect = WhatIf.of(two, Results.ofFive(two, 3, 3, 3, 3, 3))
                .item("a2", 40)
                .factor("a", 60)
                .effect();
        // 50 - 3/5 * 10 = 44, and the other two bring 16 with 2/5 of the weight: 40 points each
        assertThat(effect.item("a2").orElseThrow().after()).isEqualTo(40);
        assertThat(effect.item("a1").orElseThrow().after()).isCloseTo(90, within(EXACT));
        assertThat(effect.factor("a").orElseThrow().after().score()).isEqualTo(60);
    }

    @Test
    void aFallIsCountedLikeARise() {
        Effect effect = WhatIf.of(two, Results.ofFive(two, 3, 3, 3, 4, 3))
                .factor("b", 10)
                .effect();
        assertThat(effect.factor("b").orElseThrow().after().level()).isEqualTo(1);
        assertThat(effect.item("b1").orElseThrow().after()).isLessThan(75);
    }

    @Test
    void changedAnswersScoredAnewGiveTheSame() {
        double[][] before = {{2, 3, 4, 3, 2}, {3, 3, 2, 4, 2}, {4, 1, 5, 2, 3}, {1, 2, 3, 4, 4}, {3, 4, 2, 1, 2}};
        double[][] after = {{2, 4, 4, 3, 3}, {3, 4, 2, 4, 3}, {4, 2, 5, 2, 4}, {1, 3, 3, 4, 5}, {3, 5, 2, 1, 3}};
        AssessmentScore first = Results.of(two, sheets(two, before));
        AssessmentScore second = Results.of(two, sheets(two, after));

        Effect effect = WhatIf.of(two, first)
                .item("a2", second.item("a2").orElseThrow().score())
                .item("b2", second.item("b2").orElseThrow().score())
                .effect();

        assertThat(effect.basis()).isEqualTo(Basis.EXACT);
        assertSame(effect, second);
    }

    @Test
    void whereRolesCountAlikeItIsExactForEqualMoves() {
        Questionnaire balanced = aQuestionnaire()
                .roleBalanced()
                .background("role", "leadership", "frontline")
                .factor("a", anItem("a1"), anItem("a2").weight(2))
                .build();
        ResponsesBuilder first = responsesTo(balanced);
        ResponsesBuilder second = responsesTo(balanced);
        for (int i = 0; i < 12; i++) {
            String role = i < 5 ? "leadership" : "frontline";
            first.respondent(1 + i % 4, 1 + i % 3).is("role", role);
            second.respondent(2 + i % 4, 1 + i % 3).is("role", role);
        }
        AssessmentScore before = Results.of(balanced, first.list());
        AssessmentScore after = Results.of(balanced, second.list());

        Effect effect = WhatIf.of(balanced, before)
                .item("a1", after.item("a1").orElseThrow().score())
                .effect();
        assertThat(before.aggregation()).isEqualTo("ROLE_BALANCED");
        assertThat(effect.basis()).isEqualTo(Basis.EXACT_IF_ROLES_MOVE_ALIKE);
        assertSame(effect, after);
    }

    @Test
    void anItemAskedOfFewMovesItsFactorLittle() {
        Questionnaire routed =
                aQuestionnaire().factor("a", anItem("a1"), anItem("a2")).build();
        ResponsesBuilder first = responsesTo(routed);
        for (int i = 0; i < 20; i++) {
            first.respondent(3);
            if (i < 5) {
                first.answer("a2", 3);
            } else {
                first.absent("a2", Answer.Missing.NOT_APPLICABLE);
            }
        }
        Effect effect = WhatIf.of(routed, Results.of(routed, first.list()))
                .item("a2", 100)
                .effect();
        // 5 of 25 answers: 50 * 0.2; scored anew 5 of 20 rise by 25: 6.25
        assertThat(effect.factor("a").orElseThrow().after().score()).isEqualTo(60);
        assertThat(effect.basis()).isEqualTo(Basis.APPROXIMATE);
    }

    @Test
    void aSumThatIsWholeOnPaperReachesItsFloor() {
        assertThat(24.7 / 3 + 31.3 / 3 + 4.0 / 3).isLessThan(20);
        Questionnaire thirds = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1").scale(1, 4),
                        anItem("a2").scale(1, 4),
                        anItem("a3").scale(1, 4))
                .build();
        AssessmentScore score = Results.ofFive(thirds, 1, 1, 1);
        Effect effect = WhatIf.of(thirds, score)
                .item("a1", 24.7)
                .item("a2", 31.3)
                .item("a3", 4)
                .effect();
        assertThat(effect.factor("a").orElseThrow().after()).isEqualTo(new Stand(20, 2, 2, List.of()));
    }

    @Test
    void aHiddenItemCannotBeMovedAndIsNotNamed() {
        Questionnaire gated = aQuestionnaire()
                .factor("a", anItem("a1"), anItem("a2"), anItem("a3").gate(3, true))
                .build();
        ResponsesBuilder responses = responsesTo(gated);
        for (int i = 0; i < 8; i++) {
            responses.respondent(5, 5, i < 3 ? 1 : Double.NaN);
        }
        AssessmentScore score = Results.of(gated, responses.list());
        WhatIf whatIf = WhatIf.of(gated, score);
        Effect effect = whatIf.effect();

        assertThat(whatIf.items()).containsExactly("a2");
        assertThatIllegalArgumentException().isThrownBy(() -> whatIf.item("a3", 50));
        assertThat(effect.unknownGates()).containsExactly("a3");
        assertThat(effect.factor("a").orElseThrow().after().level()).isEqualTo(2);
        assertThat(effect.factor("a").orElseThrow().after().heldBackBy()).isEmpty();
    }

    @Test
    void aModuleIsMovedByItself() {
        Questionnaire core = aQuestionnaire().factor("c", 2).build();
        Questionnaire module =
                aQuestionnaire().id("test-module").module().factor("m", 2).build();
        ResponsesBuilder responses = responsesTo(core, module);
        for (int i = 0; i < 5; i++) {
            responses.respondent(3, 3).answer("m-1", 2).answer("m-2", 4);
        }
        AssessmentScore score = Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(core, List.of(module))
                        .score(responses.list(), ScoreOptions.NONE)
                        .score());
        Effect effect = WhatIf.of(module, score).item("m-1", 75).effect();
        assertThat(effect.overallAfter().score()).isEqualTo(75);
    }

    @Test
    void whatIsNotReleasedOrNotOfThisQuestionnaireIsRefused() {
        AssessmentScore raw = Scoring.of(two)
                .score(responsesTo(two).respondent(3, 3, 3, 3, 3).list(), ScoreOptions.NONE)
                .score();
        Questionnaire other = aQuestionnaire().id("other-core").factor("a", 1).build();
        AssessmentScore released = Results.ofFive(two, 3, 3, 3, 3, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> WhatIf.of(two, raw));
        assertThatIllegalArgumentException().isThrownBy(() -> WhatIf.of(other, released));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(two, released).item("a1", 100.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(two, released).item("a1", Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(two, released).factor("nope", 50));
    }

    private static List<Response> sheets(Questionnaire questionnaire, double[][] rows) {
        ResponsesBuilder responses = responsesTo(questionnaire);
        for (double[] row : rows) {
            responses.respondent(row);
        }
        return responses.list();
    }

    private static void assertSame(Effect effect, AssessmentScore anew) {
        for (Effect.FactorMove move : effect.factors()) {
            var factor = anew.factor(move.id()).orElseThrow();
            assertThat(move.after().score()).isCloseTo(factor.score(), within(EXACT));
            assertThat(move.after().level()).isEqualTo(factor.level());
            assertThat(move.after().heldBackBy()).isEqualTo(factor.heldBackBy());
        }
        assertThat(effect.overallAfter().score()).isCloseTo(anew.overall().score(), within(EXACT));
        assertThat(effect.overallAfter().level()).isEqualTo(anew.overall().level());
    }
}
