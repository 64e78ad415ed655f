package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Since.Bridge;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.score.Bridge.Kind;
import org.junit.jupiter.api.Test;

class BridgeBlocksTest {
    private static List<Block> blocks(double mix) {
        ReportData data = ReportData.of(Samples.full("en"));
        Since since = Samples.since();
        List<Bridge> bridges = List.of(bridge("consistent", 0), bridge("articulate", mix), bridge("overall", 0));
        Since with =
                new Since(since.n(), since.date(), since.today(), since.rows(), bridges, null, since.distances(), null);
        return new BridgeBlocks(data, Voice.of(data)).own(with, true);
    }

    private static Bridge bridge(String id, double mix) {
        return new Bridge(
                id,
                45,
                52,
                7,
                List.of(
                        new Part(Kind.INSTRUMENT, 0, null, null),
                        new Part(Kind.MIX, mix, null, null),
                        new Part(Kind.ANSWERS, 7 - mix, 3.0, 10.0)));
    }

    @Test
    void aTableOfPartsThatAreAllZeroButTheAnswersIsLeftOutForASentence() {
        assertThat(blocks(0)).noneMatch(Table.class::isInstance);
        assertThat(blocks(0))
                .filteredOn(Paragraph.class::isInstance)
                .extracting(b -> ((Paragraph) b).text())
                .containsExactly("Of every factor too, the whole change lies in the answers.");
    }

    @Test
    void oneOtherPartOfOneFactorBringsTheTable() {
        assertThat(blocks(1)).anyMatch(Table.class::isInstance);
    }
}
