package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.Priority.Quadrant;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final Questionnaire QUESTIONNAIRE =
            aQuestionnaire().importance(1).factor("a", 2).factor("b", 2).build();

    /** Factor a stands at 37.5, level 2, so 40 is the cut; factor b at 87.5, the top, whose own floor is 80. */
    private static AssessmentScore score() {
        ResponsesBuilder responses = responsesTo(QUESTIONNAIRE);
        String[] named = {"a-1", "a-1", "a-1", "a-2", "b-1", "b-1", "b-1", "b-2", "", ""};
        for (String item : named) {
            responses.respondent(1, 4, 5, 4);
            if (!item.isEmpty()) {
                responses.names(item);
            }
        }
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(QUESTIONNAIRE)
                        .score(responses.list(), ScoreOptions.NONE)
                        .score());
    }

    @Test
    void importanceIsTheShareOfThoseWhoNamedAny() {
        Importance first = score().importance().get(0);
        assertThat(first.stated().orElseThrow()).isEqualTo(3 / 8.0);
        assertThat(first.statedN()).isEqualTo(8);
    }

    @Test
    void itemsFallIntoFourQuadrants() {
        List<Priority> priorities = Priority.of(score(), QUESTIONNAIRE);
        assertThat(priorities)
                .extracting(Priority::item, Priority::quadrant)
                .containsExactly(
                        tuple("a-1", Quadrant.FIX_FIRST),
                        tuple("b-2", Quadrant.WAIT),
                        tuple("a-2", Quadrant.KEEP),
                        tuple("b-1", Quadrant.PROTECT));
        assertThat(priorities.get(0).importanceCut()).isEqualTo(25);
        assertThat(priorities.get(0).performanceCut()).isEqualTo(40);
        assertThat(priorities.get(0).index()).isCloseTo(0.375 * 40, within(1e-9));
        assertThat(priorities.get(1).index()).isCloseTo(0.125 * 5, within(1e-9));
    }

    @Test
    void withoutTheQuestionThereIsNoMatrix() {
        assertThat(Priority.of(score(), aQuestionnaire().factor("a", 2).build()))
                .isEmpty();
    }
}
