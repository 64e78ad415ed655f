package org.cxmaturity.score.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

class DropTest {
    @Test
    void ofSingleStepsTheSmallestIsTold() {
        Questionnaire two = aQuestionnaire().factor("a", 2).build();
        ResponsesBuilder responses = responsesTo(two);
        for (int i = 0; i < 10; i++) {
            responses.respondent(i < 5 ? 4 : 3, i < 4 ? 4 : 3);
        }
        // 62.5 and 60 make 61.25, a little over 60: the second to 50 loses 5, the first 6.25
        Way way = only(Drop.of(two, Results.of(two, responses.list())).factor("a"));
        assertThat(way.moves()).hasSize(1);
        assertThat(way.moves().get(0).item()).isEqualTo("a-2");
        assertThat(way.moves().get(0).share()).isCloseTo(0.4, within(1e-12));
        assertThat(way.effect().factor("a").orElseThrow().after().level()).isEqualTo(3);
    }

    @Test
    void onTheFloorALevelStillHolds() {
        Questionnaire five = aQuestionnaire().factor("a", 5).build();
        // 75, 75, 75, 50, 50 make 65: one step loses 5 and leaves 60, so it takes two
        Way way = only(Drop.of(five, Results.ofFive(five, 4, 4, 4, 3, 3)).factor("a"));
        assertThat(way.steps()).isEqualTo(2);
        assertThat(way.moves()).extracting(Move::item).containsExactly("a-1");
    }

    @Test
    void aCriticalGateItemIsTheShortestFall() {
        Questionnaire gated = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1").gate(4, false),
                        anItem("a2").gate(4, false),
                        anItem("a3").gate(4, true),
                        anItem("a4").gate(4, false),
                        anItem("a5").gate(4, false))
                .build();
        Way way = only(Drop.of(gated, Results.ofFive(gated, 4, 5, 4, 5, 5)).factor("a"));
        assertThat(way.moves()).extracting(Move::item).containsExactly("a3");
        assertThat(way.effect().factor("a").orElseThrow().after().heldBackBy()).containsExactly("a3");
    }

    @Test
    void theOverallIsLostByOneFactorUnderTheCap() {
        Questionnaire capped = aQuestionnaire()
                .cap(1)
                .factor("a", 3, anItem("a-1"), anItem("a-2"))
                .factor("b", 1, anItem("b-1"), anItem("b-2"))
                .build();
        // 100 and 62.5: 90.6, and b at level 4 allows level 5; a step of a leaves 81.3, one of b 87.5, but b at level 3
        AssessmentScore score = Results.ofFive(capped, 5, 5, 3, 4);
        Way way = only(Drop.of(capped, score).overall());
        assertThat(score.overall().level()).isEqualTo(5);
        assertThat(way.moves()).extracting(Move::item).containsExactly("b-1");
        assertThat(way.effect().overallAfter().level()).isEqualTo(4);
        assertThat(way.effect().overallAfter().levelByScore()).isEqualTo(5);
    }

    @Test
    void belowTheFirstLevelThereIsNone() {
        Questionnaire one = aQuestionnaire().factor("a", 1).build();
        assertThat(Drop.of(one, Results.ofFive(one, 1)).factor("a")).isEqualTo(new Ways.AtTheEnd(1));
        assertThat(Drop.of(one, Results.ofFive(one, 1)).overall()).isEqualTo(new Ways.AtTheEnd(1));
    }

    @Test
    void withoutAScoreThereIsNoFall() {
        Questionnaire two = aQuestionnaire().factor("a", 1).factor("b", 1).build();
        Drop drop = Drop.of(two, Results.ofFive(two, 3, Double.NaN));
        assertThat(drop.factor("b")).isEqualTo(new Ways.NoScore(Status.NOT_ENOUGH_DATA));
        assertThat(drop.overall()).isEqualTo(new Ways.NoScore(Status.NOT_ENOUGH_DATA));
    }

    private static Way only(Ways ways) {
        assertThat(ways).isInstanceOf(Ways.Found.class);
        List<Way> all = ((Ways.Found) ways).ways();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
