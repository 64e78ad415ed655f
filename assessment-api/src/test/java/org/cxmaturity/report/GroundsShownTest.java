package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;

class GroundsShownTest {
    /** A third each of 50, 50 and 51 is 16.7, 16.7 and 17.0, which is 50.4; a printed 50.0 leaves 0.4 to take back. */
    @Test
    void whatRoundingLeavesGoesWhereItWasMostWrong() {
        double[] exact = {50 / 3.0, 50 / 3.0, 51 / 3.0};

        assertThat(GroundsShown.apportion(exact, 503)).containsExactly(166, 167, 170);
        assertThat(GroundsShown.apportion(exact, 504)).containsExactly(167, 167, 170);
        assertThat(GroundsShown.apportion(exact, 500)).containsExactly(165, 166, 169);
    }

    /** By hand: a fifth each of 64.9, 37.6, 61.5, 36.1 and 57.6 is 51.54, printed 52. */
    @Test
    void theLedgerAddsUpToTheOverallScoreAsPrinted() {
        Grounds grounds = ReportData.of(Samples.full("en")).grounds();

        assertThat(grounds.ledger()).hasSize(5).allMatch(l -> l.share() == 20);
        assertThat(grounds.ledger().stream().mapToDouble(Grounds.Line::points).sum())
                .isCloseTo(52, within(1e-9));
    }

    /** By hand: Systematise (36.1) at half its weight, a tenth: 51.54 + (51.54 - 36.1) / 8 = 53.47; at 30 %: 49.61. */
    @Test
    void otherWeightsMoveTheOverallScoreWithinARange() {
        Grounds.Weights weights = ReportData.of(Samples.full("en")).grounds().weights();

        assertThat(weights).isEqualTo(new Grounds.Weights(50, 53, 3, 3));
    }
}
