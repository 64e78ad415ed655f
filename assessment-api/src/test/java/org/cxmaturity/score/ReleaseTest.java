package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import java.util.Map;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
    private static final Questionnaire TWO_FACTORS = aQuestionnaire()
            .factor("a", 3)
            .factor("b", 3)
            .outcome("nps", Outcome.Measure.NPS, 0, 10)
            .background("role", "leadership", "frontline", "support")
            .build();

    private static AssessmentScore released(ResponsesBuilder responses, ReleaseRules rules, String... by) {
        Scored scored = Scoring.of(TWO_FACTORS).score(responses.list(), ScoreOptions.NONE.by(List.of(by)));
        return Release.of(rules).apply(scored.score());
    }

    private static ResponsesBuilder people(int n) {
        ResponsesBuilder responses = responsesTo(TWO_FACTORS);
        for (int i = 0; i < n; i++) {
            responses.respondent(1 + i % 5, 3, 4, 2, 1 + (i + 2) % 5, 5).answer("nps", i % 11);
        }
        return responses;
    }

    private static List<Status> groupStatuses(AssessmentScore score) {
        return score.groups().get("role").stream().map(GroupScore::status).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWholeOfOneToFourIsHiddenAltogether(int n) {
        AssessmentScore score = released(people(n), ReleaseRules.DEFAULT, "role");
        assertThat(score.overall().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(score.factors()).allMatch(f -> f.status() == Status.SUPPRESSED && f.n() == 0);
        assertThat(score.items()).allMatch(i -> i.status() == Status.SUPPRESSED && i.n() == 0);
        assertThat(score.outcomes()).allMatch(o -> o.status() == Status.SUPPRESSED && o.n() == 0);
        assertThat(score.groups()).isEmpty();
        assertThat(score.importance()).isEmpty();
    }

    @Test
    void fiveAreShown() {
        AssessmentScore score = released(people(5), ReleaseRules.DEFAULT);
        assertThat(score.overall().status()).isEqualTo(Status.OK);
        assertThat(score.items().get(0).status()).isEqualTo(Status.OK);
        assertThat(score.items().get(0).distribution()).isEmpty();
        assertThat(score.factors().get(0).reliability()).isNull();
        assertThat(score.items().get(0).itemRest()).isEmpty();
        assertThat(score.outcomes().get(0).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void tenShowSpreadReliabilityAndNetPromoterScore() {
        AssessmentScore score = released(people(10), ReleaseRules.DEFAULT);
        assertThat(score.items().get(0).distribution())
                .containsExactlyInAnyOrderEntriesOf(Map.of("1", 2, "2", 2, "3", 2, "4", 2, "5", 2));
        assertThat(score.factors().get(0).reliability()).isNotNull();
        assertThat(score.outcomes().get(0).status()).isEqualTo(Status.OK);
    }

    @Test
    void equalAnswersShowNoSpreadAndNoInterval() {
        AssessmentScore score = released(people(12), ReleaseRules.DEFAULT);
        ItemScore unanimous = score.item("a-2").orElseThrow();
        assertThat(unanimous.highAgreement()).isTrue();
        assertThat(unanimous.distribution()).isEmpty();
        assertThat(unanimous.ci95()).isNull();
        assertThat(unanimous.score()).isEqualTo(50);
    }

    @Test
    void oneAssessorSeesScoresAndLevelsAlone() {
        AssessmentScore score = released(people(1), ReleaseRules.DEFAULT.single(true), "role");
        assertThat(score.overall().status()).isEqualTo(Status.OK);
        assertThat(score.overall().ci95()).isNull();
        assertThat(score.overall().level()).isPositive();
        assertThat(score.factors()).allMatch(f -> f.rwgj().isEmpty() && f.ci95() == null && f.sd().isEmpty());
        assertThat(score.groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void singleModeIsForExactlyOneRow(int n) {
        AssessmentScore score = released(people(n), ReleaseRules.DEFAULT.single(true));
        assertThat(score.overall().status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void theGroupsOfTheReferenceCasesAreHiddenAsTheySay() {
        assertThat(hidden(12, 3, 9)).containsExactly(false, true, true);
        assertThat(hidden(12, 3, 2)).containsExactly(false, true, true);
        assertThat(hidden(12, 2, 2)).containsExactly(true, true, true);
        assertThat(hidden(10, 8, 12)).containsExactly(false, false, false);
        assertThat(hidden(8, 0, 12)).containsExactly(false, false, false);
    }

    private static boolean[] hidden(int... n) {
        boolean[] hidden = new boolean[n.length];
        Disclosure.complete(List.of("x", "y", "z"), n, hidden, 5);
        return hidden;
    }

    @Test
    void thoseWhoDidNotSayTheirRoleAreAGroupToProtect() {
        ResponsesBuilder responses = people(2);
        responses.respondents(8, "role", "leadership", 1, 2, 3, 4, 5, 1);
        responses.respondents(20, "role", "frontline", 5, 2, 3, 4, 5, 2);
        AssessmentScore score = released(responses, ReleaseRules.DEFAULT, "role");
        assertThat(score.groups().get("role").stream().map(GroupScore::value))
                .containsExactly("leadership", "frontline", "not stated");
        assertThat(groupStatuses(score)).containsExactly(Status.SUPPRESSED, Status.OK, Status.SUPPRESSED);
    }

    @Test
    void aHiddenGroupHasNoSizeAndNoGap() {
        ResponsesBuilder responses = responsesTo(TWO_FACTORS);
        responses.respondents(4, "role", "leadership", 1, 2, 3, 4, 5, 1);
        responses.respondents(20, "role", "frontline", 5, 2, 3, 4, 5, 2);
        responses.respondents(9, "role", "support", 5, 2, 3, 4, 5, 2);
        AssessmentScore score = released(responses, ReleaseRules.DEFAULT, "role");
        assertThat(score.groups().get("role").get(0).n()).isZero();
        assertThat(score.groups().get("role").get(0).factors()).isEmpty();
        assertThat(score.gaps()).isEmpty();
    }

    @Test
    void aFactorOfFewTakesTheOverallWithIt() {
        ResponsesBuilder responses = people(3);
        for (int i = 0; i < 20; i++) {
            responses.respondent(Double.NaN, Double.NaN, Double.NaN, 1 + i % 5, 2, 3);
        }
        AssessmentScore score = released(responses, ReleaseRules.DEFAULT);
        assertThat(score.factor("a").orElseThrow().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(score.factor("b").orElseThrow().status()).isEqualTo(Status.OK);
        assertThat(score.overall().status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void aHiddenItemTakesASecondOneWithIt() {
        ResponsesBuilder responses = people(3);
        for (int i = 0; i < 20; i++) {
            responses.respondent(Double.NaN, 2, i == 0 ? Double.NaN : 3, 1 + i % 5, 2, 3);
        }
        AssessmentScore score = released(responses, ReleaseRules.DEFAULT);
        assertThat(score.items().stream().limit(3).map(ItemScore::status))
                .containsExactly(Status.SUPPRESSED, Status.OK, Status.SUPPRESSED);
        assertThat(score.items().stream().skip(3)).allMatch(i -> i.status() == Status.OK);
    }

    @Test
    void releasingTwiceChangesNothing() {
        AssessmentScore once = released(people(30), ReleaseRules.DEFAULT, "role");
        assertThat(Release.of(ReleaseRules.DEFAULT).apply(once)).isSameAs(once);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "15, 15", "' 7 ', 7", "4, 15", "0, 15", "16, 15", "-1, 15", "three, 15", "'', 15", "5.0, 15"})
    void aThresholdThatCannotBeReadIsTheStrictest(String setting, int threshold) {
        assertThat(ReleaseRules.smallestGroup(setting)).isEqualTo(threshold);
    }
}
