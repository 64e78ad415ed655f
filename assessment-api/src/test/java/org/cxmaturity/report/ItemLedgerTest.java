package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

class ItemLedgerTest {
    private static ReportData data() {
        return ReportData.of(Samples.full("en"));
    }

    private static ItemLedger consistent(ReportData data) {
        return ItemLedger.of(data, data.factors().get(1)).orElseThrow();
    }

    /**
     * By hand: a sixth each of 31, 29, 35, 40, 41 and 52 is 5.2, 4.8, 5.8, 6.7, 6.8 and 8.7 in tenths, 38.0 together;
     * the factor is printed 38.
     */
    @Test
    void theLinesOfAFactorAndTheirRestSumExactlyToItsPrintedScore() {
        ItemLedger ledger = consistent(data());

        assertThat(ledger.lines()).extracting(ItemLedger.Line::tenths).containsExactly(52L, 48L, 58L, 67L, 68L, 87L);
        assertThat(ledger.rest()).isZero();
        assertThat(ledger.sum()).isEqualTo(380);
    }

    /** Articulate is printed 65, its two items 38 each: 27 points stem from roles that count alike. */
    @Test
    void whatTheMeanOfTheItemsLeavesOutHasALineOfItsOwn() {
        ReportData data = data();
        ItemLedger ledger = ItemLedger.of(data, data.factors().get(0)).orElseThrow();

        assertThat(ledger.lines()).extracting(ItemLedger.Line::tenths).containsExactly(190L, 190L);
        assertThat(ledger.rest()).isEqualTo(270);
        assertThat(ledger.sum()).isEqualTo(650);
    }

    @Test
    void everyFactorOfThePrintedTableAddsUp() {
        Table table = (Table) new LedgerTables(data(), Voice.of(data())).items().get(0);
        double sum = 0;
        int factors = 0;
        for (Row row : table.rows()) {
            double points = Double.parseDouble(
                    row.cells().get(3).text().replace("+", "").replace('−', '-'));
            if (row.total()) {
                assertThat(sum).isCloseTo(points, within(1e-9));
                assertThat(points)
                        .isEqualTo(Double.parseDouble(row.cells().get(1).text()));
                sum = 0;
                factors++;
            } else {
                sum += points;
            }
        }
        assertThat(factors).isEqualTo(5);
    }

    @Test
    void aFactorWithAQuestionThatIsNotShownIsNotSplitUp() {
        ReportData data = ReportData.of(Samples.full("en")
                .score(Scores.of(Samples.score())
                        .item("con-answer", Status.SUPPRESSED)
                        .item("con-foresee", Status.SUPPRESSED)
                        .build()));

        assertThat(ItemLedger.of(data, data.factors().get(1))).isEmpty();
        Table table = (Table) new LedgerTables(data, Voice.of(data)).items().get(0);
        assertThat(table.note()).isEqualTo("Not split up, as a question is not shown: Consistent.");
    }

    /** R: the largest falls and rises are 1.4, when the weight of the item at 52 is halved and raised by half. */
    @Test
    void otherWeightsOfTheQuestionsMoveAFactorWithinARange() {
        double[] reach = consistent(data()).reach();

        assertThat(reach[0]).isCloseTo(-1.4, within(1e-9));
        assertThat(reach[1]).isCloseTo(1.4, within(1e-9));
    }

    /** Consistent (38) lies between 36.6 and 39.4, Systematise (36) at 36 whatever the weights of its equal items. */
    @Test
    void factorsWhoseRangesDoNotMeetKeepTheirOrder() {
        ReportData data = data();
        List<OtherWeights> ranges = data.factors().stream()
                .flatMap(f -> OtherWeights.of(data, f).stream())
                .toList();

        assertThat(OtherWeights.changingPlaces(ranges)).isEmpty();

        ReportData close = ReportData.of(Samples.full("en")
                .score(Scores.of(Samples.score())
                        .factor("systematise", 37, 32.2, 39.7)
                        .build()));
        List<OtherWeights> near = close.factors().stream()
                .flatMap(f -> OtherWeights.of(close, f).stream())
                .toList();
        assertThat(OtherWeights.changingPlaces(near)).containsExactly(List.of("consistent", "systematise"));
    }
}
