package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Report.Sign.Direction;
import org.cxmaturity.report.ReportData.Said;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

/** Each rule by which a sentence is chosen. */
class SentencesTest {
    private static Page page(ReportInput input, String section) {
        return Reports.of(ReportData.of(input), "0").pages().stream()
                .filter(p -> p.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static String title(ReportInput input, String section) {
        return page(input, section).title();
    }

    private static ReportInput against(Statement statement, String... factors) {
        return Samples.full("en").against(Scores.statements(statement, List.of(factors)), null);
    }

    private static ReportInput alone() {
        return Samples.full("en").against(null, null).change(null);
    }

    private static <B extends Block> B block(Page page, Class<B> type) {
        return page.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<KeyFigure> keys(ReportInput input) {
        return block(page(input, "summary"), Block.KeyFigures.class).cells();
    }

    @Test
    void theSummaryNamesFactorsByTheirPhrasesWhereTwoLinesHoldThem() {
        assertThat(title(against(Statement.ABOVE, "measure"), "summary"))
                .isEqualTo("The answers put the right measures above the peer median, and no factor below it");
        assertThat(title(against(Statement.BELOW, "consistent", "systematise"), "summary"))
                .isEqualTo(
                        "The answers put consistency and systematic care below the peer median, and no factor above it");
    }

    @Test
    void elseByTheirNamesAndElseItCountsThem() {
        assertThat(title(Samples.full("en"), "summary"))
                .isEqualTo(
                        "The answers put Articulate and Measure above the peer median, Consistent and Systematise below it");
        assertThat(title(Samples.full("en").against(Scores.standing(Statement.ABOVE), null), "summary"))
                .isEqualTo("Five of five factors lie above the peer median, none below it");
    }

    @Test
    void betweenNamesAndCountsItNamesTheFurthestOnEachSide() {
        assertThat(title(Samples.full("da"), "summary"))
                .isEqualTo(
                        "Svarene placerer ord på oplevelsen længst over gruppens median, en ens oplevelse længst under");
    }

    @Test
    void whenNoIntervalLeavesTheMedianAsideThatIsTheFinding() {
        ReportInput inLine = against(Statement.ABOVE);
        assertThat(title(inLine, "summary")).isEqualTo("No factor differs from the peer median by more than chance");
        assertThat(title(inLine.language("da"), "summary"))
                .isEqualTo(
                        "Ingen faktor afviger fra sammenligningsgruppens median med mere, end tilfældet kan forklare");
    }

    @Test
    void withoutPeersFactorsAreSetAgainstTheOverallScoreByTheirWholeInterval() {
        // overall 52: articulate 61–69, empower 60–63, measure 54–61 above; consistent 35–41, systematise 32–39.7 below
        assertThat(title(alone(), "summary"))
                .isEqualTo(
                        "The answers put a clear promise furthest above the overall score, systematic care furthest below it");

        AssessmentScore level = Scores.of(Samples.score())
                .factor("articulate", 51, 48, 54)
                .factor("consistent", 50, 47, 53)
                .factor("empower", 49, 46, 52)
                .factor("systematise", 50, 46, 54)
                .factor("measure", 50, 46, 54)
                .overall(50, 48, 52)
                .build();
        assertThat(title(alone().score(level), "summary"))
                .isEqualTo("No factor differs from the overall score by more than chance");
    }

    @Test
    void withPeersTooFewForCertaintyTheFindingRestsOnTheOrganisationAlone() {
        ReportInput few = Samples.full("en").against(Samples.standing(12), null);
        assertThat(title(few, "summary"))
                .isEqualTo(
                        "The answers put a clear promise furthest above the overall score, systematic care furthest below it");
        assertThat(title(few, "benchmark"))
                .isEqualTo("There are peers to compare with, but too few to call a difference certain");
        assertThat(keys(few).get(2).sign()).isNull();
        assertThat(keys(few).get(2).line()).isEqualTo("peer median 51");
    }

    @Test
    void readyScoresAreToldByQuarters() {
        assertThat(title(Samples.hospitals("en"), "summary"))
                .isEqualTo("The scores put Measure 10 furthest above the peer median, Measure 1 furthest below it");
        assertThat(title(Samples.hospitals("da"), "summary"))
                .isEqualTo("Scorerne placerer Measure 10 længst over gruppens median, Measure 1 længst under");
        assertThat(title(Samples.hospitals("en").against(null, null), "summary"))
                .isEqualTo("The overall score is 71, at level 4");
    }

    @Test
    void nothingShownIsSaidAndNothingElse() {
        AssessmentScore none = Samples.score();
        for (String id : List.of("articulate", "consistent", "empower", "systematise", "measure")) {
            none = Samples.without(none, id, Status.SUPPRESSED);
        }
        ReportInput input = alone().score(none);
        assertThat(title(input, "summary")).isEqualTo("Fewer than 5 answers, so nothing is shown");
        assertThat(title(input, "profile")).isEqualTo("Fewer than 5 answers, so nothing is shown");
        assertThat(title(input.language("da"), "summary")).isEqualTo("Der er færre end 5 svar, så intet vises");
        assertThat(page(input, "factors/articulate").title()).isEqualTo("Articulate: not shown, fewer than 5 answers");
    }

    @Test
    void tooFewAnswersForAnyFactorIsSaidDifferently() {
        AssessmentScore none = Samples.score();
        for (String id : List.of("articulate", "consistent", "empower", "systematise", "measure")) {
            none = Samples.without(none, id, Status.NOT_ENOUGH_DATA);
        }
        assertThat(title(alone().score(none), "summary")).isEqualTo("Too few answers for a result");
    }

    @Test
    void aHeadlineThatSomebodyWroteStandsInPlaceOfTheComputedOne() {
        Said said = new Said("Give one executive the mandate", "Decide who answers", null, null, null);
        Page summary = page(Samples.full("en").said(said), "summary");

        assertThat(summary.title()).isEqualTo("Give one executive the mandate");
        assertThat(block(summary, Block.Decision.class).text()).isEqualTo("Decide who answers");
        assertThat(page(Samples.full("en"), "summary").blocks()).noneMatch(Block.Decision.class::isInstance);
    }

    private static FindingColumns columns(ReportInput input) {
        return block(page(input, "summary"), FindingColumns.class);
    }

    private static List<String> titles(List<FindingLine> lines) {
        return lines.stream().map(FindingLine::title).toList();
    }

    @Test
    void aStrengthIsNeverABlindSpotNorTheFactorThatHoldsTheWholeBack() {
        // articulate (+9) has a gap of 17 between leaders and frontline
        assertThat(titles(columns(Samples.full("en")).left().findings())).containsExactly("The right measures");

        ReportInput open = Samples.full("en")
                .score(Scores.of(Samples.score()).withoutGaps().build());
        assertThat(titles(columns(open).left().findings())).containsExactly("A clear promise", "The right measures");

        ReportInput capped =
                open.score(Scores.of(open.score()).capped(2, "measure").build());
        assertThat(titles(columns(capped).left().findings())).containsExactly("A clear promise");
    }

    @Test
    void fewerThanThreeAreShownAsFewerAndNoneSaysSo() {
        assertThat(columns(Samples.full("en")).left().title()).isEqualTo("One strength");
        FindingColumns none = columns(against(Statement.BELOW, "consistent"));
        assertThat(none.left().title()).isEqualTo("Strengths");
        assertThat(none.left().whenEmpty()).isEqualTo("No factor stands out upwards by more than chance.");
        assertThat(none.left().findings()).isEmpty();
    }

    @Test
    void gapsAreRankedBySizeWithTheWidestDifferenceBetweenLeadersAndFrontlineAmongThem() {
        List<FindingLine> gaps = columns(Samples.full("en")).right().findings();

        assertThat(titles(gaps)).containsExactly("Two views of consistency", "Consistency", "Systematic care");
        assertThat(gaps.get(0).text())
                .isEqualTo("“Management” answers 22 points higher than “Customer-facing” (17–27).");
        assertThat(gaps.get(1).text())
                .isEqualTo(
                        "The answers lie 14 points below the peer median (35–41 against 52). No certain change since the last wave.");
        assertThat(gaps.get(0).pageRef().section()).isEqualTo("factors/consistent");
    }

    @Test
    void aFindingTellsACertainChangeByItsSize() {
        ReportInput input = Samples.full("en")
                .score(Scores.of(Samples.score()).withoutGaps().build());
        assertThat(columns(input).left().findings().get(0).text()).endsWith("Up 10 since the last wave.");
        // measure has a broken trend: nothing is said of it
        assertThat(columns(input).left().findings().get(1).text())
                .isEqualTo("The answers lie 7 points above the peer median (54–61 against 51).");
        assertThat(columns(input.language("da")).left().findings().get(0).text())
                .isEqualTo(
                        "Svarene ligger 9 point over sammenligningsgruppens median (61–69 mod 56). Steget 10 siden sidste måling.");
    }

    @Test
    void aPointIsNotAPoints() {
        AssessmentScore score = Scores.of(Samples.score())
                .factor("empower", 53.2, 52.6, 53.8)
                .withoutGaps()
                .build();
        List<FindingLine> strengths = columns(alone().score(score)).left().findings();
        assertThat(strengths.get(2).text())
                .isEqualTo("The answers lie 1 point above the overall score (53–54 against 52).");
    }

    @Test
    void theLevelSaysWhatHoldsItBackElseHowSureItIs() {
        assertThat(keys(Samples.full("en")).get(1).line()).isEqualTo("Three factors stand lower");

        AssessmentScore capped = Scores.of(Samples.score())
                .overall(64, 62, 66)
                .capped(3, "systematise")
                .build();
        assertThat(keys(alone().score(capped)).get(1).line()).isEqualTo("Held back by Systematise");
        assertThat(title(alone().score(capped), "profile")).isEqualTo("Systematise holds the overall level at 3");
        assertThat(page(alone().score(capped), "profile").lead())
                .isEqualTo(
                        "The overall level can be at most one above that of the lowest factor. The overall score alone would give level 4.");

        AssessmentScore unclear =
                Scores.of(Samples.score()).overall(59, 56.6, 61.4).build();
        assertThat(keys(alone().score(unclear)).get(1).figure()).isEqualTo("Level 3–4");
        assertThat(keys(alone().score(unclear)).get(1).line()).isEqualTo("Between 3 Established and 4 Embedded");
    }

    @Test
    void howSureNamesTheCloseCallsAndSaysOnceThatStaffAnswered() {
        String note =
                block(page(Samples.full("en"), "summary"), Paragraph.class).text();
        assertThat(note)
                .isEqualTo(
                        "285 people answered. The overall level is clear. Close calls, where the interval crosses the floor of a level: "
                                + "Consistent (35–41) and Measure (54–61). Synthetic example: client, people and figures are invented. "
                                + "The answers show what staff see, not what customers feel.");

        AssessmentScore unclear =
                Scores.of(Samples.score()).overall(59, 56.6, 61.4).build();
        assertThat(block(page(alone().score(unclear), "summary"), Paragraph.class)
                        .text())
                .contains("The overall level is 3–4: the interval (57–61) crosses the floor of a level.");
    }

    @Test
    void thePeersAreToldWithTheirPlaceInOneSentence() {
        KeyFigure peers = keys(Samples.full("en")).get(2);
        assertThat(peers.label()).isEqualTo("Against 34 peers");
        assertThat(peers.figure()).isEqualTo("Upper middle quarter");
        assertThat(peers.line()).isEqualTo("Above or level with about 53 in 100 (between 37 and 69); peer median 51");
        assertThat(keys(alone()).get(2).line()).isEqualTo("No peers to compare with");
    }

    @Test
    void aCertainChangeHasASignAndAnyOtherHasNone() {
        assertThat(keys(Samples.full("en")).get(3).sign().direction()).isEqualTo(Direction.UP);
        assertThat(keys(Samples.full("en")).get(3).figure()).isEqualTo("+7");

        Since chance = new Since(264, List.of(new Row("overall", 48.0, 50.0, 2.0, -1.0, 5.0, false, Verdict.CHANCE)));
        KeyFigure key = keys(Samples.full("en").change(chance)).get(3);
        assertThat(key.sign()).isNull();
        assertThat(key.line()).isEqualTo("no certain change");

        Since fallen =
                new Since(264, List.of(new Row("overall", 58.0, 50.0, -8.0, -11.0, -5.0, false, Verdict.CERTAIN)));
        assertThat(keys(Samples.full("en").change(fallen)).get(3).sign().direction())
                .isEqualTo(Direction.DOWN);
        assertThat(keys(Samples.full("en").change(fallen)).get(3).figure()).isEqualTo("\u22128");
    }

    @Test
    void thePageOfChangesCountsWhatRoseAndFell() {
        assertThat(title(Samples.full("en"), "change"))
                .isEqualTo("Two factors have risen by more than chance, none has fallen");
        Row chance = new Row("articulate", 48.0, 50.0, 2.0, -1.0, 5.0, false, Verdict.CHANCE);
        Row broken = new Row("measure", null, 50.0, null, null, null, false, Verdict.BROKEN);
        assertThat(title(Samples.full("en").change(new Since(264, List.of(chance, broken))), "change"))
                .isEqualTo("No factor has changed by more than chance");
        assertThat(title(Samples.full("en").change(new Since(264, List.of(broken))), "change"))
                .isEqualTo("The two waves cannot be compared");
        assertThat(title(Samples.hospitals("da"), "change"))
                .isEqualTo("Scorerne har flyttet sig; uden intervaller kan det være tilfældigt");
    }

    @Test
    void theBenchmarkTellsTheWholeAndCountsTheFactors() {
        assertThat(title(Samples.full("en"), "benchmark"))
                .isEqualTo(
                        "The whole is in the middle half of peers; two of five factors lie above the median, two below");
        assertThat(title(Samples.full("da"), "benchmark"))
                .isEqualTo(
                        "Helheden ligger i gruppens midterste halvdel; to af fem faktorer ligger over medianen, to under");
        assertThat(title(Samples.full("en").against(Samples.standing(6), null), "benchmark"))
                .isEqualTo("There are not enough peers yet for a comparison");
    }

    @Test
    void aFactorsPageSaysWhatHoldsItBackElseWhereItStands() {
        assertThat(title(Samples.full("en"), "factors/empower"))
                .isEqualTo("Empower is held at level 2; the score alone would give level 4");
        assertThat(title(Samples.full("en"), "factors/articulate"))
                .isEqualTo("Articulate stands at level 4, above the peer median");
        assertThat(title(Samples.full("en"), "factors/systematise"))
                .isEqualTo("Systematise stands at level 2, below the peer median");
        assertThat(title(alone(), "factors/systematise")).isEqualTo("Systematise stands at level 2");
        assertThat(page(Samples.full("en"), "factors/consistent").eyebrow())
                .isEqualTo("Consistent: level 2–3, score 38 (35–41), 14 below the peer median");
    }

    @Test
    void manyWhoAreNotSureAreAFindingOfTheirOwn() {
        AssessmentScore score = Scores.of(Samples.score())
                .notSure("con-tone", 200)
                .notSure("con-delay", 200)
                .build();
        assertThat(page(Samples.full("en").score(score), "factors/consistent").lead())
                .endsWith("More than 30 in 100 are not sure about two questions.");
    }

    @Test
    void thoseWhoAreNotStaffAreNotCalledStaff() {
        ReportInput guests = ReportInput.of(
                SampleQuestionnaire.of(SampleQuestionnaire.fiveFactors().factors(), false), Samples.score(), "1");
        String note = block(page(guests, "summary"), Paragraph.class).text();
        assertThat(note)
                .endsWith("The answers show what those who answered see, and nothing more.")
                .doesNotContain("staff");
        assertThat(Reports.of(ReportData.of(guests), "0").cover().title()).isEqualTo("Five-factor CX maturity");
    }

    @Test
    void peersByChoiceAndStaffNotCustomersAreSaidOnceEach() {
        String all = org.cxmaturity.report.kit.ReportText.of(Reports.of(ReportData.of(Samples.full("en")), "0"));
        assertThat(all.split("not what customers feel", -1)).hasSize(2);
        assertThat(all.split("took part by choice", -1)).hasSize(2);
    }

    @Test
    void inventedPeersOfARealClientAreCalledSo() {
        Report report = Reports.of(ReportData.of(Samples.full("en").synthetic(false)), "0");
        assertThat(report.meta().synthetic()).isEqualTo("Synthetic example");
        assertThat(report.cover().facts())
                .anyMatch(f -> f.value().equals("Synthetic example: the peers are invented."));

        Report real = Reports.of(ReportData.of(alone().synthetic(false)), "0");
        assertThat(real.meta().synthetic()).isNull();
    }

    @Test
    void aGroupAskedForThatIsTooSmallIsNamedWithTheOneUsed() {
        assertThat(page(Samples.full("en"), "benchmark").lead())
                .isEqualTo(
                        "Compared with 34 organisations (industry: insurance). The group asked for (industry: insurance, country: DK) "
                                + "is too small to be shown: at least 8 peers are needed.");
        assertThat(page(Samples.hospitals("en"), "benchmark").lead()).isEqualTo("Compared with 50 organisations.");
    }

    @Test
    void aLanguageWithoutWordsIsInEnglishAndSaysSo() {
        Report report = Reports.of(ReportData.of(Samples.full("fi")), "0");
        assertThat(report.meta().language()).isEqualTo("en");
        String limits = report.pages().get(report.pages().size() - 1).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(b -> ((Paragraph) b).text())
                .findFirst()
                .orElseThrow();
        assertThat(limits)
                .contains(
                        "The report was asked for in “fi”. There are no words in that language yet, so it is in English.")
                .contains("texts of the questionnaire are not translated");
        assertThat(Map.of("n", ReportData.of(Samples.full("fi")).instrument().untranslated())
                        .get("n"))
                .isPositive();
        assertThat(ReportData.of(Samples.full("da")).instrument().untranslated())
                .isZero();
    }

    @Test
    void theBoardIsGivenQuestionsFromTheLowestScoresAtMostTwoAFactorAndSevenInAll() {
        Page questions = page(Samples.full("en"), "questions");
        List<Report.Fact> points = block(questions, Block.Points.class).points();

        assertThat(questions.title()).isEqualTo("Seven questions to management, drawn from the lowest scores");
        assertThat(points).hasSize(7);
        assertThat(points.get(0).label()).isEqualTo("Who answers for con-foresee?");
        assertThat(points.get(0).value())
                .isEqualTo("Consistent: “We foresee what will go wrong and agree how to handle it” scores 29.");
        assertThat(points).filteredOn(p -> p.value().startsWith("Consistent")).hasSize(2);
        assertThat(Reports.of(ReportData.of(Samples.hospitals("en")), "0").pages())
                .noneMatch(p -> p.section().equals("questions"));
    }

    @Test
    void whenTwoAreEquallyFarNoneIsCalledTheFurthest() {
        AssessmentScore equal = Scores.of(Samples.score())
                .factor("articulate", 65, 61, 69)
                .factor("empower", 65, 61, 69)
                .factor("measure", 65, 61, 69)
                .build();
        assertThat(title(alone().score(equal), "summary"))
                .isEqualTo("Three of five factors lie above the overall score, two below it");
    }
}
