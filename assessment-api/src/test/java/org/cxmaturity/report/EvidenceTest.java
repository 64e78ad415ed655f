package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claimed and evidence-backed scores (method section 19), by hand, from the answers to the page. */
class EvidenceTest {
    private static final Questionnaire TWO_FACTORS = aQuestionnaire()
            .factor("a", 4)
            .factor("b", 2)
            .background("role", "leadership", "frontline")
            .build();

    private static ReportInput report(ResponsesBuilder responses, ReleaseRules rules) {
        AssessmentScore score = Scoring.of(TWO_FACTORS)
                .score(responses.list(), ScoreOptions.NONE.by(List.of("role")))
                .score();
        return ReportInput.of(TWO_FACTORS, Release.of(rules).apply(score), "1").edition(Edition.FULL);
    }

    private static String text(ReportInput input) {
        return ReportText.of(Reports.of(ReportData.of(input), "0"));
    }

    /**
     * a: 100, 75, 25 and 0 are 50 claimed; only the first is measured, the second is but said and counts as the second
     * step, 25: (100 + 25 + 25 + 0) / 4 = 37.5, printed 38; one of four has evidence. b: 75 and 75, both with evidence.
     */
    @Test
    void oneAssessorSeesWhatEvidenceLeavesOfTheScores() {
        ResponsesBuilder responses = responsesTo(TWO_FACTORS)
                .respondent(5, 4, 2, 1, 4, 4)
                .evidence("a-1", Evidence.MEASURED)
                .evidence("a-2", Evidence.SAID)
                .evidence("b-1", Evidence.DOCUMENTED)
                .evidence("b-2", Evidence.OBSERVED);
        ReportInput input = report(responses, new ReleaseRules(5, true));

        assertThat(ReportData.of(input).grounds().backed())
                .containsExactly(new Grounds.Backed("a", 50, 38, 25), new Grounds.Backed("b", 75, 75, 100));
        assertThat(text(input))
                .contains("Claimed and evidence-backed scores", "a | 50 | 38* | 25%", "b | 75 | 75* | 100%")
                .contains("Evidence stands behind 25% to 100% of the answers, by factor")
                .doesNotContain("Not shown where fewer than 5 respondents recorded evidence");
    }

    private static ResponsesBuilder survey(int proven, int of) {
        ResponsesBuilder responses = responsesTo(TWO_FACTORS);
        for (int i = 0; i < of; i++) {
            responses.respondent(4, 4, 4, 4, 1 + i % 5, 3).is("role", i % 2 == 0 ? "leadership" : "frontline");
            for (String item : i < proven ? List.of("a-1", "a-2", "a-3", "a-4") : List.<String>of()) {
                responses.evidence(item, Evidence.DOCUMENTED);
            }
        }
        return responses;
    }

    /** All say 75; of twelve, six without evidence count 25: (6 × 75 + 6 × 25) / 12 = 50. */
    @Test
    void manyRespondentsAreToldTheSame() {
        ReportInput input = report(survey(6, 12), ReleaseRules.DEFAULT);

        assertThat(text(input)).contains("a | 75 | 50* | 50%");
    }

    @ParameterizedTest(name = "{0} of {1} with evidence")
    @CsvSource({"1, 12", "4, 12", "8, 12", "11, 12"})
    void fewerThanFiveWithEvidenceOrWithoutAreNotTold(int proven, int of) {
        ReportInput input = report(survey(proven, of), ReleaseRules.DEFAULT);

        assertThat(ReportData.of(input).grounds().backed())
                .extracting(Grounds.Backed::factor)
                .containsExactly("b");
        assertThat(text(input))
                .contains("a | ~not shown | – | –")
                .contains("Not shown where fewer than 5 respondents recorded evidence");
    }

    @ParameterizedTest(name = "{0} of 24 with evidence")
    @ValueSource(ints = {6, 12, 24})
    void groupsHaveNoBackedScoresAsTheirFewWouldFollow(int proven) {
        AssessmentScore score = Scoring.of(TWO_FACTORS)
                .score(survey(proven, 24).list(), ScoreOptions.NONE.by(List.of("role")))
                .score();
        AssessmentScore released = Release.of(ReleaseRules.DEFAULT).apply(score);

        assertThat(released.factors().get(0).backing()).isNotNull();
        assertThat(released.groups().get("role"))
                .hasSize(2)
                .allSatisfy(g ->
                        assertThat(g.factors()).extracting(FactorScore::backing).containsOnlyNulls());
    }
}
