package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.stat.Bca;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] SCORES = {12, 25, 31, 31, 40, 44, 47, 55, 58, 60, 71, 88};

    private static QuestionnaireBuilder one() {
        return aQuestionnaire()
                .factor("f", anItem("i").anyDecimal(0, 100))
                .background("role", "leadership", "frontline");
    }

    private static AssessmentScore released(Questionnaire q, ResponsesBuilder responses, long seed) {
        AssessmentScore score = Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE.bootstrap(seed))
                .score();
        return Release.of(ReleaseRules.DEFAULT).apply(score);
    }

    private static ResponsesBuilder all(Questionnaire q, double inFrontline) {
        ResponsesBuilder responses = responsesTo(q);
        for (double score : SCORES) {
            responses.respondent(score).is("role", "leadership");
            responses.respondent(inFrontline * score).is("role", "frontline");
        }
        return responses;
    }

    @Test
    void ofAMeanItIsTheIntervalOfTheMean() {
        Questionnaire q = one().build();
        ResponsesBuilder responses = responsesTo(q);
        for (double score : SCORES) {
            responses.respondent(score);
        }
        Bca expected = Bca.ofMean(SCORES, Bootstrap.REPLICATES, 7, 0.95).orElseThrow();
        Bootstrap bootstrap = released(q, responses, 7).bootstrap();
        assertThat(bootstrap.seed()).isEqualTo(7);
        for (String id : new String[] {"f", Change.OVERALL}) {
            assertThat(bootstrap.bcaCi95().get(id).low()).isCloseTo(expected.low(), within(1e-9));
            assertThat(bootstrap.bcaCi95().get(id).high()).isCloseTo(expected.high(), within(1e-9));
        }
    }

    @Test
    void underRoleBalanceEachRoleIsDrawnByItself() {
        Questionnaire q = one().roleBalanced().build();
        AssessmentScore score = released(q, all(q, 0.5), 3);
        Interval bca = score.bootstrap().bcaCi95().get("f");
        Interval t = score.factors().get(0).ci95();
        // The two kinds of interval are near each other for such data; drawn over both roles, this one would be wider.
        assertThat(bca.high() - bca.low()).isBetween(0.8 * (t.high() - t.low()), 1.05 * (t.high() - t.low()));
    }

    @Test
    void aSeedGivesTheSameIntervalsAndAnotherOneOthers() {
        Questionnaire q = one().build();
        assertThat(released(q, all(q, 1), 1).bootstrap())
                .isEqualTo(released(q, all(q, 1), 1).bootstrap());
        assertThat(released(q, all(q, 1), 1).bootstrap().bcaCi95())
                .isNotEqualTo(released(q, all(q, 1), 2).bootstrap().bcaCi95());
    }

    @Test
    void whatHasNoIntervalHasNoneByResamplingEither() {
        Questionnaire q = one().build();
        ResponsesBuilder responses = responsesTo(q);
        for (int i = 0; i < 8; i++) {
            responses.respondent(50);
        }
        assertThat(released(q, responses, 1).bootstrap().bcaCi95()).isEmpty();
    }
}
