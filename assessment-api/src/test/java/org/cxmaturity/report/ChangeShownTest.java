package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.benchmark.MatchedPanel;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.Since.Why;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bridge.Kind;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.Waves;
import org.cxmaturity.score.Waves.Wave;
import org.junit.jupiter.api.Test;

class ChangeShownTest {
    private static final String[] ROLES = {"leadership", "frontline"};

    private static Questionnaire questions(String... items) {
        return aQuestionnaire()
                .background("role", ROLES)
                .factor(
                        "f",
                        List.of(items).stream()
                                .map(id -> anItem(id).anyDecimal(0, 100))
                                .toArray(org.cxmaturity.kit.ItemBuilder[]::new))
                .build();
    }

    private static AssessmentScore score(Questionnaire q, ResponsesBuilder answers) {
        ScoreOptions options = new ScoreOptions(List.of("role"), false, null, 0, 5);
        return Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(q).score(answers.list(), options).score());
    }

    private static Since since(Questionnaire was, ResponsesBuilder before, Questionnaire is, ResponsesBuilder now) {
        Waves waves = Waves.of(new Wave(was, before.list()), new Wave(is, now.list()), ReleaseRules.DEFAULT);
        Earlier earlier = Earlier.of(score(was, before), waves.change())
                .bridge(waves.bridge())
                .dated(LocalDate.of(2024, 9, 27), null);
        return ReportInput.of(is, score(is, now), "0").since(earlier).change();
    }

    /**
     * By hand: leaders 80 and 60, frontline 40 and 20, five of each with each; then 10 of 20 were leaders, now 20 of 30.
     * Leaders moved by 3, frontline by 6. Then (70 + 30)/2 = 50, now (2 x 73 + 36)/3 = 60.67: +10.67, printed +11.
     * Mix: (2/3 - 1/2)(70 + 73)/2 + (1/3 - 1/2)(30 + 36)/2 = 6.42; answers: 7/12 x 3 + 5/12 x 6 = 4.25. Printed 6 and 4
     * lack one of 11: 6.42 was wronged most.
     */
    @Test
    void partsSumToTheChangeAsPrinted() {
        Questionnaire q = questions("i");
        ResponsesBuilder before = responsesTo(q)
                .respondents(5, "role", "leadership", 80)
                .respondents(5, "role", "leadership", 60)
                .respondents(5, "role", "frontline", 40)
                .respondents(5, "role", "frontline", 20);
        ResponsesBuilder now = responsesTo(q)
                .respondents(10, "role", "leadership", 83)
                .respondents(10, "role", "leadership", 63)
                .respondents(5, "role", "frontline", 46)
                .respondents(5, "role", "frontline", 26);

        Since since = since(q, before, q, now);

        Since.Bridge bridge = since.bridge("overall").orElseThrow();
        assertThat(bridge.then()).isEqualTo(50);
        assertThat(bridge.now()).isEqualTo(61);
        assertThat(bridge.change())
                .isEqualTo(11)
                .isEqualTo(since.row("overall").orElseThrow().difference());
        assertThat(bridge.parts()).extracting(Part::kind).containsExactly(Kind.INSTRUMENT, Kind.MIX, Kind.ANSWERS);
        assertThat(bridge.parts()).extracting(Part::points).containsExactly(0.0, 7.0, 4.0);
        assertThat(bridge.part(Kind.ANSWERS).orElseThrow().low()).isNotNull();
        assertThat(bridge.part(Kind.MIX).orElseThrow().low()).isNull();
        assertThat(since.noBridge()).isNull();
        assertThat(since.date()).isEqualTo("2024-09-27");
        assertThat(since.today()).isNull();
    }

    /** By hand: all 60 then 70 on a, b and c; d is new and answered 30: 60 on all four. Common +10, own questions 0. */
    @Test
    void otherQuestionsAreAPartOfTheirOwnBesideTheChangeOnTheCommonOnes() {
        Questionnaire older = questions("a", "b", "c");
        Questionnaire newer = questions("a", "b", "c", "d");
        ResponsesBuilder before = responsesTo(older).respondents(12, "role", "leadership", 60, 60, 60);
        ResponsesBuilder now = responsesTo(newer).respondents(12, "role", "leadership", 70, 70, 70, 30);

        Since since = since(older, before, newer, now);

        assertThat(since.row("f").orElseThrow().commonItems()).isTrue();
        assertThat(since.row("f").orElseThrow().difference()).isEqualTo(10);
        Since.Bridge bridge = since.bridge("f").orElseThrow();
        assertThat(bridge.change()).isZero();
        assertThat(bridge.parts()).extracting(Part::points).containsExactly(-10.0, 0.0, 10.0);
    }

    /** All answered 100 now: a mean of 100 would tell every answer, and so would a change to it. */
    @Test
    void aScoreThatTellsEveryAnswerIsNotTakenApart() {
        Questionnaire q = questions("i");
        Since since = since(
                q,
                responsesTo(q).respondents(12, "role", "leadership", 60),
                q,
                responsesTo(q).respondents(12, "role", "leadership", 100));

        assertThat(since.bridges()).isEmpty();
        assertThat(since.noBridge()).isEqualTo(Why.HELD_BACK);
    }

    /** Nobody of the frontline answered then: they and others could not be told apart without telling of fewer than 5. */
    @Test
    void aRoleUnderFiveLeavesRespondentsAndAnswersTogether() {
        Questionnaire q = questions("i");
        ResponsesBuilder now =
                responsesTo(q).respondents(12, "role", "leadership", 70).respondents(5, "role", "frontline", 50);
        Since since = since(q, responsesTo(q).respondents(12, "role", "leadership", 60), q, now);

        for (String id : List.of("f", "overall")) {
            assertThat(since.bridge(id).orElseThrow().parts())
                    .extracting(Part::kind)
                    .containsExactly(Kind.INSTRUMENT, Kind.MIX_AND_ANSWERS);
            assertThat(since.bridge(id)
                            .orElseThrow()
                            .part(Kind.MIX_AND_ANSWERS)
                            .orElseThrow()
                            .low())
                    .isNull();
        }
    }

    private static Since against(MatchedPanel panel) {
        Questionnaire q = questions("i");
        Map<String, Double> then = new LinkedHashMap<>(Map.of("f", 40.0));
        Map<String, Double> now = new LinkedHashMap<>(Map.of("f", 43.4));
        AssessmentScore was = ReadyScores.of(q, then);
        AssessmentScore is = ReadyScores.of(q, now);
        Change change = Change.between(was, is, Comparability.of(q, q));
        return ReportInput.of(q, is, "0")
                .since(Earlier.of(was, change).panel(panel))
                .change();
    }

    private static MatchedPanel.Row peers(Status status, double medianBefore, double medianNow) {
        OptionalDouble rank = OptionalDouble.of(8);
        return new MatchedPanel.Row("f", status, 21, 40, 43.4, medianBefore, medianNow, rank, rank);
    }

    /** By hand: +3.4 is printed +3, the median moved by 2.6 and the distance by 0.8, printed +1: +3 less +2. */
    @Test
    void theDistanceToThePeersIsTheOwnChangeLessTheirsAsPrinted() {
        Since since = against(new MatchedPanel(List.of(peers(Status.OK, 50, 52.6)), false));

        assertThat(since.distances()).containsExactly(new Since.Distance("f", 21, 3, 2, 1, true));
        assertThat(since.noPanel()).isNull();
        assertThat(since.noBridge()).isEqualTo(Why.SCORES_ALONE);
    }

    @Test
    void fewPeersOrFewWhoCameAndWentAreNotTold() {
        MatchedPanel few = new MatchedPanel(List.of(peers(Status.SUPPRESSED, 0, 0)), false);
        MatchedPanel telling = new MatchedPanel(List.of(peers(Status.OK, 50, 52.6)), true);

        assertThat(against(few).distances()).isEmpty();
        assertThat(against(few).noPanel()).isEqualTo(Why.FEW_PEERS);
        assertThat(against(telling).distances()).isEmpty();
        assertThat(against(telling).noPanel()).isEqualTo(Why.TELLS_OF_FEW);
    }
}
