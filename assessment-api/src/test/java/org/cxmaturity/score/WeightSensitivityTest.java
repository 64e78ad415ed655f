package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.Arrays;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.Reference;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.WeightSensitivity.Case;
import org.junit.jupiter.api.Test;

class WeightSensitivityTest {
    private static final double[] SCORES = {72, 38.5, 61.25, 55};

    private static Questionnaire questionnaire(double... weights) {
        QuestionnaireBuilder q = aQuestionnaire();
        for (int f = 0; f < weights.length; f++) {
            String id = String.valueOf("abcd".charAt(f));
            q.factor(id, weights[f], anItem(id + "-1").anyDecimal(0, 100));
        }
        return q.build();
    }

    private static AssessmentScore score(Questionnaire q, int respondents) {
        Scored scored = Scoring.of(q)
                .score(
                        responsesTo(q)
                                .respondents(
                                        respondents,
                                        "x",
                                        "",
                                        Arrays.copyOf(SCORES, q.items().size()))
                                .list(),
                        ScoreOptions.NONE);
        return Release.of(ReleaseRules.DEFAULT).apply(scored.score());
    }

    private static WeightSensitivity of(Questionnaire q) {
        return WeightSensitivity.of(q, score(q, 6)).orElseThrow();
    }

    @Test
    void everyWeightIsHalvedAndRaisedByHalfInTurn() {
        WeightSensitivity moved = of(questionnaire(3, 1, 2, 2));
        assertThat(moved.cases()).hasSize(8);
        for (Case c : moved.cases()) {
            Reference.agrees(c.overall(), "weights", c.factor(), "times_" + c.times());
            assertThat(c.shares().values().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12));
        }
        Reference.agrees(moved.min(), "weights", "overall", "min");
        Reference.agrees(moved.max(), "weights", "overall", "max");
    }

    /** The overall is 60.9; from 57.5 to 64.2 it is on both sides of 60, the floor of level 4. */
    @Test
    void theLevelMayHangOnTheWeights() {
        assertThat(of(questionnaire(3, 1, 2, 2)).levels()).isEqualTo(new LevelRange(3, 4));
        assertThat(of(questionnaire(0, 1, 2, 2)).levels()).isEqualTo(new LevelRange(3, 3));
    }

    /** By hand: shares 3/4 and 1/4; one and a half times 3/4 is more than all, so the score is that of the factor. */
    @Test
    void aFactorThatOutgrowsTheWholeIsTheWhole() {
        assertThat(of(questionnaire(3, 1)).max()).isCloseTo(72, within(1e-9));
    }

    @Test
    void thereIsNothingToMoveWithoutAnOverallOrWithOneFactor() {
        Questionnaire one = questionnaire(1);
        Questionnaire two = questionnaire(1, 1);
        assertThat(WeightSensitivity.of(one, score(one, 6))).isEmpty();
        assertThat(WeightSensitivity.of(two, score(two, 4))).isEmpty();
        AssessmentScore raw = Scoring.of(two)
                .score(
                        responsesTo(two)
                                .respondents(6, "x", "", SCORES[0], SCORES[1])
                                .list(),
                        ScoreOptions.NONE)
                .score();
        assertThatThrownBy(() -> WeightSensitivity.of(two, raw)).isInstanceOf(IllegalArgumentException.class);
    }
}
