package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.Change.Comparison;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final double[] EARLIER = {40, 45, 50, 47, 52, 60, 38, 44, 55};
    private static final double[] LATER = {61, 70, 66, 72, 58, 75};

    private static Questionnaire one(String item) {
        return aQuestionnaire().factor("f", anItem(item).anyDecimal(0, 100)).build();
    }

    private static AssessmentScore wave(Questionnaire q, double... scores) {
        ResponsesBuilder responses = responsesTo(q);
        for (double score : scores) {
            responses.respondent(score);
        }
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(q).score(responses.list(), ScoreOptions.NONE).score());
    }

    /** Expected: t.test(LATER, EARLIER) of R 4.2.2, and (qt(.975, df) + qt(.8, df)) times its standard error. */
    @Test
    void theDifferenceIsWelchs() {
        Questionnaire q = one("i");
        Change change = Change.between(wave(q, EARLIER), wave(q, LATER), Comparability.of(q, q));
        Change.Row row = change.factor("f").orElseThrow();
        assertThat(row.comparison()).isEqualTo(Comparison.SAME);
        assertThat(row.difference()).isCloseTo(19.1111111, within(1e-6));
        assertThat(row.ci95().low()).isCloseTo(11.2766673096, within(1e-8));
        assertThat(row.ci95().high()).isCloseTo(26.9455549126, within(1e-8));
        assertThat(row.p().orElseThrow()).isCloseTo(0.000205370247128, within(1e-12));
        assertThat(row.detectable().orElseThrow()).isCloseTo(10.9612233934, within(1e-8));
        assertThat(row.meaningful()).isTrue();
        assertThat(change.overall().difference()).isCloseTo(row.difference(), within(1e-9));
        assertThat(row.nBefore()).isEqualTo(9);
        assertThat(row.nNow()).isEqualTo(6);
    }

    @Test
    void aSmallDifferenceIsNotMeaningfulHoweverCertain() {
        Questionnaire q = one("i");
        AssessmentScore before = wave(q, 50, 50.1, 49.9, 50, 50.05);
        AssessmentScore now = wave(q, 54, 54.1, 53.9, 54, 54.05);
        Change.Row row =
                Change.between(before, now, Comparability.of(q, q)).factors().get(0);
        assertThat(row.pAdjusted().orElseThrow()).isLessThan(0.001);
        assertThat(row.meaningful()).isFalse();
    }

    @Test
    void otherQuestionsDoNotCompare() {
        Questionnaire before = one("i");
        Questionnaire now = one("j");
        Change change = Change.between(wave(before, EARLIER), wave(now, LATER), Comparability.of(before, now));
        assertThat(change.factors().get(0).comparison()).isEqualTo(Comparison.OTHER_QUESTIONS);
        assertThat(change.overall().meaningful()).isFalse();
    }

    @Test
    void commonItemsCompareWhenBothWavesAreScoredOnThem() {
        Questionnaire before = aQuestionnaire()
                .factor("f", anItem("a"), anItem("b"), anItem("c"))
                .build();
        Questionnaire now = aQuestionnaire()
                .factor("f", anItem("a"), anItem("b"), anItem("c"), anItem("d"))
                .build();
        Comparability common = Comparability.of(before, now);
        Questionnaire cut = CommonItems.of(now, common);
        assertThat(cut.items()).extracting(i -> i.id()).containsExactly("a", "b", "c");
        ResponsesBuilder early = responsesTo(before);
        ResponsesBuilder late = responsesTo(now);
        for (int i = 0; i < 6; i++) {
            early.respondent(1 + i % 2, 2, 2);
            late.respondent(4 + i % 2, 5, 5, 1);
        }
        Release release = Release.of(ReleaseRules.DEFAULT);
        AssessmentScore then = release.apply(
                Scoring.of(cut).score(early.list(), ScoreOptions.NONE).score());
        AssessmentScore since = release.apply(
                Scoring.of(cut).score(late.list(), ScoreOptions.NONE).score());
        assertThat(Change.between(then, since, common).factors().get(0).comparison())
                .isEqualTo(Comparison.OTHER_QUESTIONS);
        Change.Row row = Change.onCommonItems(then, since, common).factors().get(0);
        assertThat(row.comparison()).isEqualTo(Comparison.COMMON_ITEMS);
        assertThat(row.difference()).isCloseTo(75, within(1e-9));
    }

    @Test
    void anotherSetOfRolesDoesNotCompare() {
        Questionnaire q = aQuestionnaire()
                .roleBalanced()
                .factor("f", anItem("i").anyDecimal(0, 100))
                .background("role", "leadership", "frontline", "support")
                .build();
        AssessmentScore two = wave(q, roles(q, "leadership", "frontline"));
        AssessmentScore three = wave(q, roles(q, "leadership", "frontline", "support"));
        assertThat(two.roles()).containsExactly("leadership", "frontline");
        Change change = Change.between(two, three, Comparability.of(q, q));
        assertThat(change.factors().get(0).comparison()).isEqualTo(Comparison.OTHER_AGGREGATION);
        assertThat(Change.between(two, two, Comparability.of(q, q)).overall().comparison())
                .isEqualTo(Comparison.SAME);
    }

    private static AssessmentScore wave(Questionnaire q, ResponsesBuilder responses) {
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(q).score(responses.list(), ScoreOptions.NONE).score());
    }

    private static ResponsesBuilder roles(Questionnaire q, String... roles) {
        ResponsesBuilder responses = responsesTo(q);
        for (String role : List.of(roles)) {
            for (int i = 0; i < 6; i++) {
                responses.respondent(40 + i).is("role", role);
            }
        }
        return responses;
    }

    @Test
    void aSingleAssessorHasADifferenceAndNoChance() {
        Questionnaire q = one("i");
        Release single = Release.of(ReleaseRules.DEFAULT.single(true));
        AssessmentScore before = single.apply(Scoring.of(q)
                .score(responsesTo(q).respondent(30).list(), ScoreOptions.NONE)
                .score());
        AssessmentScore now = single.apply(Scoring.of(q)
                .score(responsesTo(q).respondent(70).list(), ScoreOptions.NONE)
                .score());
        Change.Row row = Change.between(before, now, Comparability.of(q, q)).overall();
        assertThat(row.difference()).isEqualTo(40);
        assertThat(row.ci95()).isNull();
        assertThat(row.meaningful()).isFalse();
    }
}
