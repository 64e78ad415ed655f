package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.page;
import static org.cxmaturity.report.SamplePages.title;

import java.util.List;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.junit.jupiter.api.Test;

/** How the pages after the summary are titled and led. */
class SentencesOfPagesTest {
    @Test
    void thePageOfChangesCountsWhatRoseAndFell() {
        assertThat(title(Samples.full("en"), "change"))
                .isEqualTo("Two factors have risen by more than chance; none has fallen by more than chance");
        Row chance = new Row("articulate", 48.0, 50.0, 2.0, -1.0, 5.0, false, Verdict.CHANCE);
        Row broken = new Row("measure", null, 50.0, null, null, null, false, Verdict.BROKEN);
        assertThat(title(Samples.full("en").change(new Since(264, List.of(chance, broken))), "change"))
                .isEqualTo("No factor has changed by more than chance");
        assertThat(title(Samples.full("en").change(new Since(264, List.of(broken))), "change"))
                .isEqualTo("The two waves cannot be compared");
        assertThat(title(Samples.hospitals("da"), "change"))
                .isEqualTo("Uden intervaller kan ingen ændring skelnes fra tilfældigheder");
    }

    @Test
    void theBenchmarkTellsTheWholeAndCountsTheFactors() {
        assertThat(title(Samples.full("en"), "benchmark"))
                .isEqualTo("Overall in the middle half of peers; two of five factors lie above the median, two below");
        assertThat(title(Samples.full("da"), "benchmark"))
                .isEqualTo("Samlet i gruppens midterste halvdel; to af fem faktorer ligger over medianen, to under");
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
    void aGroupAskedForThatIsTooSmallIsNamedWithTheOneUsed() {
        assertThat(page(Samples.full("en"), "benchmark").lead())
                .isEqualTo(
                        "Compared with 34 organisations (industry: insurance). The group asked for (industry: insurance, country: DK) "
                                + "is too small to be shown: at least 8 peers are needed.");
        assertThat(page(Samples.hospitals("en"), "benchmark").lead()).isEqualTo("Compared with 50 organisations.");
    }

    @Test
    void theBoardIsGivenQuestionsFromTheLowestScoresAtMostTwoAFactorAndSevenInAll() {
        Page questions = page(Samples.full("en"), "questions");
        List<Report.Fact> points = block(questions, Block.Points.class).points();

        assertThat(questions.title()).isEqualTo("Seven questions for management, drawn from the lowest scores");
        assertThat(points).hasSize(7);
        assertThat(points.get(0).label()).isEqualTo("Who answers for con-foresee?");
        assertThat(points.get(0).value())
                .isEqualTo("Consistent: “We foresee what will go wrong and agree how to handle it” scores 29.");
        assertThat(points).filteredOn(p -> p.value().startsWith("Consistent")).hasSize(2);
        assertThat(Reports.of(ReportData.of(Samples.hospitals("en")), "0").pages())
                .noneMatch(p -> p.section().equals("questions"));
    }
}
