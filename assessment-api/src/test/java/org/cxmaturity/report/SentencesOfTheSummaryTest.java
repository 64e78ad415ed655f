package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.against;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.keys;
import static org.cxmaturity.report.SamplePages.page;
import static org.cxmaturity.report.SamplePages.title;

import java.util.List;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

/** How the title of the summary is chosen. */
class SentencesOfTheSummaryTest {
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
                .isEqualTo(
                        "The answers put a clear promise and four more above the peer median, and no factor below it");
    }

    @Test
    void betweenNamesAndCountsItNamesTheFirstOnEachSide() {
        // articulate 61–69 may lie 5 to 13 above its peers, measure 54–61 3 to 10: which is further is not certain
        assertThat(title(Samples.full("da"), "summary"))
                .isEqualTo(
                        "Svarene placerer Sætte ord på og én mere over gruppens median, men Ens overalt og én mere under");
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
                        "The answers put Articulate and two more above the overall score, Systematise and one more below it");

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
                        "The answers put Articulate and two more above the overall score, Systematise and one more below it");
        assertThat(title(few, "benchmark"))
                .isEqualTo("There are peers to compare with, but too few to call a difference certain");
        assertThat(keys(few).get(2).sign()).isNull();
        assertThat(keys(few).get(2).line()).isEqualTo("peer median 51");
    }

    @Test
    void theFurthestIsNamedOnlyWhereTheIntervalsSaySo() {
        AssessmentScore apart = Scores.of(Samples.score())
                .factor("articulate", 85, 83, 87)
                .factor("systematise", 16, 14, 18)
                .build();
        // above 52 by 31 to 35 against at most 11; below by 34 to 38 against at most 17
        assertThat(title(alone().score(apart), "summary"))
                .isEqualTo(
                        "The answers put a clear promise furthest above the overall score, systematic care furthest below it");

        AssessmentScore equal = Scores.of(Samples.score())
                .factor("articulate", 65, 61, 69)
                .factor("empower", 65, 61, 69)
                .factor("measure", 65, 61, 69)
                .build();
        assertThat(title(alone().score(equal), "summary"))
                .isEqualTo(
                        "The answers put Articulate and two more above the overall score, Systematise and one more below it");
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
}
