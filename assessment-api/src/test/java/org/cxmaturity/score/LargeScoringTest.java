package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand respondents; the time allowed is far above what is usual, to hold on a busy machine. */
@Tag("long")
class LargeScoringTest {
    private static final int ROWS = 100_000;

    @Test
    void aHundredThousandRowsTakeSeconds() {
        Questionnaire q = aQuestionnaire()
                .roleBalanced()
                .factor("a", 6)
                .factor("b", 6)
                .factor("c", 6)
                .factor("d", 6)
                .factor("e", 6)
                .background("role", "leadership", "frontline", "support")
                .build();
        List<Response> responses = responses(q);
        AssessmentScore score = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> Release.of(ReleaseRules.DEFAULT)
                        .apply(Scoring.of(q)
                                .score(responses, ScoreOptions.NONE.by(List.of("role")))
                                .score()));
        assertThat(score.respondents().scored()).isEqualTo(ROWS);
        assertThat(score.overall().score()).isBetween(49.0, 51.0);
    }

    private static List<Response> responses(Questionnaire q) {
        Random random = new Random(1);
        ResponsesBuilder responses = responsesTo(q);
        String[] roles = {"leadership", "frontline", "support"};
        for (int i = 0; i < ROWS; i++) {
            double[] answers = random.ints(30, 1, 6).asDoubleStream().toArray();
            responses.respondent(answers).is("role", roles[i % 3]);
        }
        return responses.list();
    }
}
