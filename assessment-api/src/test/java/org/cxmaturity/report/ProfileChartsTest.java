package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.page;

import org.cxmaturity.report.Block.Radar;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.junit.jupiter.api.Test;

class ProfileChartsTest {
    private static String reading(ReportInput input) {
        return block(page(input, "profile"), Radar.class).reading();
    }

    /**
     * By hand: Consistent 35–41 ends under the ring's 45; Empower 60–63 lies in 44–66; Articulate 61–69 crosses 64,
     * Systematise 32–40 crosses 37 and Measure 54–61 crosses 60.
     */
    @Test
    void aFactorIsOffTheRingOnlyWhereItsWholeIntervalIs() {
        assertThat(reading(Samples.full("en")))
                .isEqualTo(
                        "The grey ring holds the middle half of peers. Inside it, so lower than three in four: Consistent. "
                                + "At its edge, as the interval crosses it: Articulate, Systematise and Measure. "
                                + "In the ring, like most peers: Empower.");

        ReportInput higher = Samples.full("en")
                .score(Scores.of(Samples.score())
                        .factor("articulate", 68, 65, 71)
                        .build());
        assertThat(reading(higher))
                .contains("Outside it, so higher than three in four: Articulate.")
                .contains("crosses it: Systematise and Measure.");
    }
}
