package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.against;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.page;

import java.util.List;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.junit.jupiter.api.Test;

/** How strengths and gaps are chosen and told. */
class SentencesOfFindingsTest {
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
        assertThat(none.left().whenEmpty()).isEqualTo("No factor stands out as high by more than chance.");
        assertThat(none.left().findings()).isEmpty();
    }

    @Test
    void gapsAreRankedBySizeWithTheWidestDifferenceBetweenLeadersAndFrontlineAmongThem() {
        List<FindingLine> gaps = columns(Samples.full("en")).right().findings();

        assertThat(titles(gaps)).containsExactly("Two views of consistency", "Consistency", "Systematic care");
        assertThat(gaps.get(0).text())
                .isEqualTo(
                        "“Management” answers 22 points higher than “Customer-facing” (95% interval 17–27; n\u00a0=\u00a024 and 168).");
        assertThat(gaps.get(1).text())
                .isEqualTo(
                        "The answers lie 14 points below the peer median (35–41 against 52; n\u00a0=\u00a0285). No certain change since the last wave.");
        assertThat(gaps.get(0).pageRef().section()).isEqualTo("gap");
    }

    @Test
    void aFindingTellsACertainChangeByItsSize() {
        ReportInput input = Samples.full("en")
                .score(Scores.of(Samples.score()).withoutGaps().build());
        assertThat(columns(input).left().findings().get(0).text()).endsWith("Up 10 since the last wave.");
        // measure has a broken trend: nothing is said of it
        assertThat(columns(input).left().findings().get(1).text())
                .isEqualTo("The answers lie 7 points above the peer median (54–61 against 51; n\u00a0=\u00a0285).");
        assertThat(columns(input.language("da")).left().findings().get(0).text())
                .isEqualTo(
                        "Svarene ligger 9 point over sammenligningsgruppens median (61–69 mod 56; n\u00a0=\u00a0285). Steget 10 siden sidste måling.");
    }

    @Test
    void aPointIsNotAPoints() {
        AssessmentScore score = Scores.of(Samples.score())
                .factor("empower", 53.2, 52.6, 53.8)
                .withoutGaps()
                .build();
        List<FindingLine> strengths = columns(alone().score(score)).left().findings();
        assertThat(strengths.get(2).text())
                .isEqualTo("The answers lie 1 point above the overall score (53–54 against 52; n\u00a0=\u00a0280).");
    }
}
