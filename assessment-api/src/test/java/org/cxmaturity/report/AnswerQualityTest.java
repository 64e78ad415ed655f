package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.report.Grounds.Missing;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Grounds.Scale;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.junit.jupiter.api.Test;

class AnswerQualityTest {
    private static AnswerQuality of(AssessmentScore score) {
        return new AnswerQuality(score, Kind.SURVEY);
    }

    /** 7 of the 281 asked: R's prop.test without correction gives 1.2 to 5.1 per cent. */
    @Test
    void theShareWhoAreNotSureHasItsInterval() {
        Question question = of(Samples.score()).questions().get(0);

        assertThat(question.notSureLow()).isEqualTo(1);
        assertThat(question.notSureHigh()).isEqualTo(5);
        assertThat(question.itemRest()).isNull();
    }

    /** 3 of every item do not apply: no single one can be worked out, as there are many of them. */
    @Test
    void aKindOfMissingAnswersIsToldWhenNoSmallCountFollowsFromIt() {
        Missing missing = of(Samples.score()).missing();

        assertThat(missing).isNotNull();
        assertThat(missing.notApplicable()).isEqualTo(1);
        assertThat(missing.notSure()).isEqualTo(2);
        assertThat(missing.notAsked()).isZero();
    }

    @Test
    void aKindThatWouldTellOfOneItemsFewIsLeftOut() {
        AssessmentScore score = Scores.of(Samples.score())
                .instead(0, 0, 6)
                .instead("con-answer", 0, 17, 2)
                .build();

        assertThat(of(score).missing().notSure()).isNull();
        assertThat(of(score).missing().notApplicable()).isNull();
        assertThat(of(score).questions().stream()
                        .filter(q -> q.item().equals("con-answer"))
                        .findFirst()
                        .orElseThrow()
                        .notSureLow())
                .isNull();
        AssessmentScore two = Scores.of(score).instead("con-foresee", 0, 17, 3).build();
        assertThat(of(two).missing().notSure()).isEqualTo(2);
    }

    @Test
    void aSmallCountOfEmptyAnswersIsHeldBack() {
        assertThat(of(Samples.score()).questions())
                .allMatch(q -> q.notAnswered() == null || q.notAnswered() == 0 || q.notAnswered() >= 5);
    }

    @Test
    void alphaIsToldWithItsRespondentsFromTenOn() {
        assertThat(of(Scores.of(Samples.score()).alpha("consistent", 0.88, 9).build())
                        .scales())
                .extracting(Scale::factor)
                .containsExactly("articulate", "empower", "systematise", "measure");
    }

    @Test
    void nothingIsToldOfOneAssessor() {
        AnswerQuality single = new AnswerQuality(Samples.score(), Kind.SINGLE);

        assertThat(single.scales()).isEmpty();
        assertThat(single.questions()).isEmpty();
        assertThat(single.missing()).isNull();
    }
}
