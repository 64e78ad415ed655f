package org.cxmaturity.score.way;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;

/** Released results for the tests. */
final class Results {
    private Results() {}

    static AssessmentScore of(Questionnaire questionnaire, List<Response> responses) {
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(questionnaire)
                        .score(responses, ScoreOptions.NONE)
                        .score());
    }

    /** Five respondents with the same answers, so that the means are those answers. */
    static AssessmentScore ofFive(Questionnaire questionnaire, double... raw) {
        ResponsesBuilder responses = ResponsesBuilder.responsesTo(questionnaire);
        for (int i = 0; i < 5; i++) {
            responses.respondent(raw);
        }
        return of(questionnaire, responses.list());
    }
}
