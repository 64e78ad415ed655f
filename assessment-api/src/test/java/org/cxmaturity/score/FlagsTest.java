package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final Questionnaire TEN = aQuestionnaire().factor("f", 10).build();
    private static final double[] CAREFUL = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1};
    private static final double[] ALIKE = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5};

    private final ResponsesBuilder responses = responsesTo(TEN);

    private FlagsTest sheets(int n, double[] answers, double seconds) {
        for (int i = 0; i < n; i++) {
            responses.respondent(answers).seconds(seconds);
        }
        return this;
    }

    private AssessmentScore score() {
        return Scoring.of(TEN).score(responses.list(), ScoreOptions.NONE).score();
    }

    @Test
    void underTwoSecondsAnItemIsSpeeding() {
        assertThat(sheets(1, CAREFUL, 19.9).score().respondents().speeding()).isEqualTo(1);
    }

    @Test
    void twoSecondsAnItemAreEnough() {
        assertThat(sheets(1, CAREFUL, 20).score().respondents().speeding()).isZero();
    }

    @Test
    void underAThirdOfTheMedianIsSpeedingFromTwentyTimesOn() {
        sheets(19, CAREFUL, 90);
        sheets(1, CAREFUL, 29);
        assertThat(score().respondents().speeding()).isEqualTo(1);
    }

    @Test
    void ofNineteenTimesThereIsNoMedianToGoBy() {
        sheets(18, CAREFUL, 90);
        sheets(1, CAREFUL, 29);
        assertThat(score().respondents().speeding()).isZero();
    }

    @Test
    void manyFlaggedRowsAreWarnedOfWithTheScoreWithoutThem() {
        // Careful sheets stand at (4 x 0 + 3 x 25 + 3 x 50) / 10 = 22.5, the others at 100.
        sheets(12, CAREFUL, 90).sheets(6, ALIKE, 90);
        assertThat(score().warnings())
                .containsExactly("More than 20 % of the rows look careless (one answer all through, or very fast);"
                        + " they are counted. The overall score is 48 with them and 23 without.");
    }

    @Test
    void aFewFlaggedRowsAreNotSpokenOf() {
        sheets(5, CAREFUL, 90).sheets(4, ALIKE, 90);
        assertThat(score().respondents().straightLining()).isEqualTo(4);
        assertThat(score().warnings()).isEmpty();
    }
}
