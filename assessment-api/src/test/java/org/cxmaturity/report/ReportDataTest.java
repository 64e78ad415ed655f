package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Bound;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report may show, and what it must not hold. */
class ReportDataTest {
    /** Everything a reader can get at: the attachment and all texts and numbers of the report. */
    private static String everything(ReportData data) {
        return new String(ReportDataJson.write(data), StandardCharsets.UTF_8)
                + ReportText.of(Reports.of(data, "0".repeat(16)));
    }

    @Test
    void figuresThatWereNotReleasedAreRefused() {
        AssessmentScore raw = Scores.of(Samples.score()).released(false).build();

        assertThatThrownBy(() -> ReportData.of(ReportInput.of(SampleQuestionnaire.fiveFactors(), raw, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("release rules");
    }

    @Test
    void aFactorHeldBackIsReadAsNotShownAndItsFiguresOccurNowhere() {
        AssessmentScore score = Samples.without(Samples.score(), "measure", Status.SUPPRESSED);
        ReportData data = ReportData.of(Samples.full("en").score(score).change(null));

        String all = everything(data);

        assertThat(data.factors().get(4).figure()).isNull();
        assertThat(data.peers().place("measure")).isEmpty();
        assertThat(data.peers().place("overall")).isEmpty();
        // 57.6 (54.0 to 61.2) prints as 58 and 54–61, its peers' median 51; its items as 38 each
        assertThat(all)
                .contains("not shown, fewer than 5 answers")
                .doesNotContain("57.6")
                .doesNotContain("54–61");
        assertThat(lines(all, "Measure")).isNotEmpty().noneMatch(l -> l.contains("58") || l.contains("51"));
    }

    private static List<String> lines(String text, String word) {
        return text.lines()
                .filter(l -> l.contains(word + " |") || l.contains(word + ":"))
                .toList();
    }

    @Test
    void withAHigherThresholdThatNumberIsSaid() {
        AssessmentScore score = Samples.without(Samples.score(), "measure", Status.SUPPRESSED);
        ReportData data = ReportData.of(Samples.full("en").score(score).smallestGroup(10));

        assertThat(everything(data))
                .contains("not shown, fewer than 10 answers")
                .doesNotContain("fewer than 5 answers");
    }

    @ParameterizedTest
    @CsvSource({"0, UNDER, 5", "0.4, UNDER, 5", "100, OVER, 95", "99.6, OVER, 95"})
    void aMeanThatPrintsAs0Or100IsOnlyBoundedAsItWouldTellEveryAnswer(double mean, Bound bound, double value) {
        AssessmentScore score =
                Scores.of(Samples.score()).factor("articulate", mean).build();
        ReportData data =
                ReportData.of(Samples.full("en").score(score).against(Scores.standing("articulate", mean), null));

        Shown.Figure figure = data.factors().get(0).figure();
        assertThat(figure).isEqualTo(new Shown.Figure(value, bound, null, null, 285));
        assertThat(data.peers().place("articulate").orElseThrow().difference()).isNull();
        assertThat(data.peers().place("articulate").orElseThrow().percentile()).isNull();
        assertThat(everything(data)).contains(bound == Bound.UNDER ? "Articulate under 5" : "Articulate over 95");
    }

    @Test
    void countsOf1To4AreSaidAsFewerThan5() {
        ReportData data = ReportData.of(Samples.full("en"));

        assertThat(data.answered().speeding()).isEqualTo(Answered.FEW);
    }

    @Test
    void groupsAreLeftOutWhenTheRestWouldTellASmallOne() {
        List<GroupScore> groups = List.of(
                Scores.group("leadership", 24),
                Scores.group("frontline", 260),
                GroupScore.without("support", Status.SUPPRESSED));
        AssessmentScore score =
                Scores.of(Samples.score()).groups(Map.of("role", groups)).build();

        ReportData data = ReportData.of(Samples.full("en").score(score));

        // 287 rows less 24 and 260 leaves 3
        assertThat(data.answered().groups()).isEmpty();
        assertThat(everything(data)).doesNotContain("Who answered").doesNotContain("260");
    }

    @Test
    void aGroupHeldBackAmongOthersIsNamedWithoutItsSize() {
        List<GroupScore> groups = List.of(
                Scores.group("leadership", 24),
                GroupScore.without("frontline", Status.SUPPRESSED),
                GroupScore.without("support", Status.SUPPRESSED));
        AssessmentScore score =
                Scores.of(Samples.score()).groups(Map.of("role", groups)).build();

        assertThat(everything(ReportData.of(Samples.full("en").score(score)))).contains("Customer-facing | ~not shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7})
    void underEightPeersNothingOfThemIsHeldNotEvenAMedianForGuidance(int n) {
        ReportData data = ReportData.of(Samples.full("en").against(Samples.standing(n), null));

        assertThat(data.peers().places()).noneMatch(Peers.Place::compared).allMatch(p -> p.statement() == null);
        assertThat(everything(data))
                .contains("Not enough peers yet (" + n + "; at least 8)")
                .doesNotContain("peer median")
                .doesNotContain("\"median\"");
    }

    @Test
    void underFivePeersNotEvenTheirNumberIsHeld() {
        ReportData data = ReportData.of(Samples.full("en").against(Samples.standing(4), null));

        assertThat(data.peers().n()).isNull();
        assertThat(everything(data))
                .contains("Not enough peers yet (fewer than 5; at least 8)")
                .doesNotContain("(4;");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 19})
    void underTwentyPeersThereAreQuartersButNoPercentileNoRangeAndNoSign(int n) {
        ReportData data = ReportData.of(
                Samples.full("en").against(Samples.standing(n), null).change(null));

        Peers.Place place = data.peers().place("consistent").orElseThrow();
        assertThat(place.quarter()).isEqualTo(1);
        assertThat(place.percentile()).isNull();
        assertThat(place.p10()).isNull();
        assertThat(place.certain()).isFalse();
        assertThat(everything(data))
                .contains("Below the median")
                .doesNotContain("▼")
                .doesNotContain("in 100 (");
    }

    @Test
    void percentilesLieIn1To99AndCarryTheWiderOfTheirIntervals() {
        ReportData data = ReportData.of(Samples.hospitals("en"));
        Peers.Place lowest = data.peers().place("f1").orElseThrow();
        assertThat(List.of(lowest.percentile(), lowest.percentileLow(), lowest.percentileHigh()))
                .containsExactly(1, 1, 9); // by hand: Wilson for half of one of 50 is 0.1 to 8.9

        // as a sample 36.7 to 68.5, at the ends of the own interval 37.7 to 67.5
        Peers.Place whole =
                ReportData.of(Samples.full("en")).peers().place("overall").orElseThrow();
        assertThat(List.of(whole.percentile(), whole.percentileLow(), whole.percentileHigh()))
                .containsExactly(53, 37, 69);
    }

    @Test
    void everyAnswerAlikeShowsNoSpreadAndNoSpreadOfRespondents() {
        AssessmentScore score = Scores.of(Samples.score())
                .agreeing("con-answer")
                .sd("consistent", 0)
                .build();
        ReportData data = ReportData.of(Samples.full("en").score(score));

        Shown.Item item = data.items().stream()
                .filter(i -> i.id().equals("con-answer"))
                .findFirst()
                .orElseThrow();
        assertThat(item.spread()).isEmpty();
        assertThat(item.mostChosen()).isNull();
        assertThat(item.figure().low()).isNull();
        assertThat(data.factors().get(1).sd()).isNull();
        assertThat(everything(data)).contains("high agreement");
    }

    @Test
    void alphaNeedsTenCompleteRespondents() {
        AssessmentScore score = Scores.of(Samples.score())
                .alpha("consistent", 0.88, 9)
                .alpha("measure", -0.12, 10)
                .build();
        ReportData data = ReportData.of(Samples.full("en").score(score));

        assertThat(data.factors().get(1).alpha()).isNull();
        assertThat(data.factors().get(4).alpha()).isEqualTo(-0.12);
        assertThat(everything(data))
                .contains("negative: check reversed questions")
                .doesNotContain("| 0.88");
    }

    @Test
    void aGateItemHeldBackIsNotNamed() {
        AssessmentScore score =
                Scores.of(Samples.score()).item("emp-rules", Status.SUPPRESSED).build();
        ReportData data = ReportData.of(Samples.full("en").score(score));

        assertThat(data.factors().get(2).reached().heldBackBy()).isEmpty();
        assertThat(everything(data))
                .contains("Held back by a practice that is not shown")
                .doesNotContain("Held back by “Rules");
    }

    @Test
    void anOrganisationOfReadyScoresHasNoRespondentsNoIntervalsAndNoFactorPages() {
        ReportData data = ReportData.of(Samples.hospitals("en"));

        assertThat(data.about().kind()).isEqualTo(Kind.READY_SCORES);
        assertThat(data.answered()).isEqualTo(new Answered(null, null, null, null, null, List.of()));
        assertThat(data.factors())
                .allMatch(f -> f.figure().low() == null && f.figure().n() == null);
        assertThat(Reports.of(data, "0").pages()).noneMatch(p -> p.section().startsWith("factors/"));
        assertThat(everything(data)).contains("These are ready scores").doesNotContain("what staff see");
    }

    @Test
    void readyScoresAreCappedAsAnyOthersAreAndAMissingOneLeavesNoOverall() {
        Map<String, Double> uneven =
                Map.of("articulate", 90.0, "consistent", 30.0, "empower", 90.0, "systematise", 90.0, "measure", 90.0);
        AssessmentScore score = ReadyScores.of(SampleQuestionnaire.fiveFactors(), uneven);
        assertThat(score.overall().score()).isEqualTo(78.0);
        assertThat(score.overall().levelByScore()).isEqualTo(4);
        assertThat(score.overall().level()).isEqualTo(3);
        assertThat(score.overall().heldBackBy()).isEqualTo("consistent");

        AssessmentScore one = ReadyScores.of(SampleQuestionnaire.fiveFactors(), Map.of("articulate", 90.0));
        assertThat(one.overall().status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(one.factors().get(1).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void theSpreadIsInWholePerCentAndTheMostChosenStepIsTheLowerOfEquals() {
        AssessmentScore score = Scores.of(Samples.score())
                .spread("con-answer", Map.of("1", 10, "2", 40, "3", 40, "4", 7, "5", 3))
                .build();
        Shown.Item item = ReportData.of(Samples.full("en").score(score)).items().stream()
                .filter(i -> i.id().equals("con-answer"))
                .findFirst()
                .orElseThrow();

        assertThat(item.spread()).containsExactly(10.0, 40.0, 40.0, 7.0, 3.0);
        assertThat(item.mostChosen()).isEqualTo(2);
    }

    @Test
    void aChangeOfReadyScoresIsRoundedAfterTheDifferenceAndNeverCalledCertain() {
        Since since = Samples.hospitals("en").change();

        // f5 went from 68.5 to 70, f10 from 76 to 80
        assertThat(since.row("f10").orElseThrow())
                .isEqualTo(new Since.Row("f10", 76.0, 80.0, 4.0, null, null, false, Verdict.UNKNOWN));
        assertThat(since.row("f5").orElseThrow())
                .isEqualTo(new Since.Row("f5", 69.0, 70.0, 2.0, null, null, false, Verdict.UNKNOWN));
        assertThat(since.n()).isNull();
    }

    private static Change.Row moved(
            String id, Comparison comparison, double before, double now, Interval ci, double p) {
        return new Change.Row(
                id,
                comparison,
                before,
                now,
                264,
                285,
                now - before,
                ci,
                OptionalDouble.of(p),
                OptionalDouble.of(p),
                OptionalDouble.empty());
    }

    @Test
    void aChangeIsCertainFrom5PointsAndBeyondChanceAndBrokenTrendsHaveNoDifference() {
        Change change = new Change(
                moved("overall", Comparison.SAME, 45.2, 51.54, new Interval(0.3, 12.4), 0.04),
                List.of(
                        moved("articulate", Comparison.SAME, 60.5, 64.9, new Interval(1.1, 7.7), 0.001),
                        moved("consistent", Comparison.SAME, 50.1, 37.6, new Interval(-18, -7), 0.0001),
                        moved("empower", Comparison.COMMON_ITEMS, 55, 62, new Interval(2, 12), 0.01),
                        moved("systematise", Comparison.OTHER_QUESTIONS, 55, 62, new Interval(2, 12), 0.01),
                        moved("measure", Comparison.SAME, 100, 62, new Interval(-40, -30), 0.01)));

        Since since =
                ReportData.of(Samples.full("en").since(Samples.score(), change)).change();

        assertThat(since.n()).isEqualTo(285);
        assertThat(since.rows())
                .containsExactly(
                        new Since.Row("articulate", 61.0, 65.0, 4.0, 1.0, 8.0, false, Verdict.CHANCE),
                        new Since.Row("consistent", 50.0, 38.0, -13.0, -18.0, -7.0, false, Verdict.CERTAIN),
                        new Since.Row("empower", 55.0, 62.0, 7.0, 2.0, 12.0, true, Verdict.CERTAIN),
                        new Since.Row("systematise", 36.0, 36.0, null, null, null, false, Verdict.BROKEN),
                        new Since.Row("measure", null, null, null, null, null, false, Verdict.NOT_SHOWN),
                        new Since.Row("overall", 45.0, 52.0, 6.0, 0.3, 12.0, false, Verdict.CERTAIN));
    }

    @Test
    void outcomesAreRoundedAndOneThatWouldTellEveryAnswerIsNot() {
        OptionalDouble no = OptionalDouble.empty();
        List<OutcomeScore> outcomes = List.of(
                new OutcomeScore("nps", "nps", Status.OK, 240, 12.5, new Interval(3.2, 21.6), no, no, no, no, no),
                new OutcomeScore("csat", "csat", Status.OK, 30, 100, new Interval(88, 100), no, no, no, no, no),
                new OutcomeScore("effort", "effort", Status.SUPPRESSED, 0, 0, null, no, no, no, no, no));
        ReportData data = ReportData.of(Samples.full("en")
                .score(Scores.of(Samples.score()).outcomes(outcomes).build()));

        assertThat(data.outcomes())
                .containsExactly(
                        new Shown.Outcome("nps", "nps", "nps", Status.OK, 13.0, 3.0, 22.0, 240),
                        new Shown.Outcome("csat", "csat", "csat", Status.OK, null, null, null, 30),
                        new Shown.Outcome("effort", "effort", "effort", Status.SUPPRESSED, null, null, null, null));
        assertThat(everything(data))
                .contains("recommendation (NPS), \u2212100 to 100 | 13* | 3\u201322 | 240")
                .contains("~high agreement")
                .contains("~not shown, fewer than 5 answers");
    }
}
