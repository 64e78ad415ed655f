package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.kit.Reference;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;

/** Twelve of a known number of invited have answered. */
class InvitedTest {
    private static final double[] SAMPLE = {55, 62, 48, 71, 66, 59, 80, 45, 52, 68, 73, 60};
    private static final Questionnaire Q =
            aQuestionnaire().factor("f", anItem("i").anyDecimal(0, 100)).build();

    private static AssessmentScore score(ScoreOptions options) {
        ResponsesBuilder responses = responsesTo(Q);
        for (double y : SAMPLE) {
            responses.respondent(y);
        }
        List<Response> rows = responses.list();
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(Q).score(rows, options).score());
    }

    private static void has(AssessmentScore score, String expected) {
        for (Interval ci : List.of(
                Objects.requireNonNull(score.overall().ci95()),
                Objects.requireNonNull(score.factors().get(0).ci95()))) {
            Reference.agrees(ci.low(), expected, "mean", "ci_lo");
            Reference.agrees(ci.high(), expected, "mean", "ci_hi");
        }
    }

    @Test
    void theIntervalIsNarrowerWhenManyOfTheInvitedAnswered() {
        has(score(ScoreOptions.NONE), "finite_unknown");
        has(score(ScoreOptions.NONE.invited(40)), "finite");
    }

    @Test
    void aTwentiethOrLessChangesNothingAndNeitherDoFewerInvitedThanCame() {
        has(score(ScoreOptions.NONE.invited(240)), "finite_unknown");
        has(score(ScoreOptions.NONE.invited(11)), "finite_unknown");
    }

    @Test
    void wavesAndPeersAreComparedAsIfNobodyHadCounted() {
        AssessmentScore plain = score(ScoreOptions.NONE);
        AssessmentScore counted = score(ScoreOptions.NONE.invited(40));
        AssessmentScore everyone = score(ScoreOptions.NONE.invited(12));
        Comparability same = Comparability.of(Q, Q);
        assertThat(Packs.subject(counted)).isEqualTo(Packs.subject(plain));
        assertThat(Packs.subject(everyone)).isEqualTo(Packs.subject(plain));
        assertThat(Change.between(counted, counted, same)).isEqualTo(Change.between(plain, plain, same));
        assertThat(everyone.overall().ci95()).as("no width").isNull();
    }
}
