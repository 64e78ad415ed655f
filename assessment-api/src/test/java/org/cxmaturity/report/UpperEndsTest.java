package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.report.Shown.Whole;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

/** Levels have floors at 0, 20, 40, 60 and 80; in the sample Empower has one gate, of level 3, whose score is 38. */
class UpperEndsTest {
    private static String words(double high, Reached empower, Reached whole) {
        ReportData d = ReportData.of(Samples.full("en"));
        List<Factor> factors = d.factors().stream()
                .map(f -> f.id().equals("empower") ? with(f, new Figure(38, null, 35.0, high, 280), empower) : f)
                .toList();
        ReportData changed = new ReportData(
                d.about(),
                d.instrument(),
                d.answered(),
                new Whole(Status.OK, new Figure(58, null, 55.0, 61.0, 285), whole),
                factors,
                d.items(),
                d.gaps(),
                d.heat(),
                d.outcomes(),
                d.modules(),
                d.peers(),
                d.change(),
                d.plan(),
                d.grounds(),
                d.measures(),
                d.comments(),
                d.said(),
                d.looks());
        return new UpperEnds(changed, Voice.of(changed)).words();
    }

    private static Factor with(Factor f, Figure figure, Reached reached) {
        return new Factor(f.id(), f.status(), figure, reached, f.sd(), f.coverage(), f.alpha(), f.density());
    }

    private static Reached level(int level, int low, int high) {
        return new Reached(level, low, high, level, List.of());
    }

    @Test
    void aFactorThatAGateHoldsAtTheUpperEndSaysSoWithTheGate() {
        assertThat(words(41, level(2, 2, 2), level(3, 3, 4)))
                .isEqualTo("By score alone, the upper end of the interval of Empower (41) reaches level 3; "
                        + "there too the factor is held at level 2 by “Rules help rather than bind”.");
    }

    @Test
    void nothingIsSaidWhereNoFloorIsCrossedOrBothLevelsArePrinted() {
        assertThat(words(39, level(2, 2, 2), level(3, 3, 4))).isEmpty();
        assertThat(words(41, level(2, 2, 3), level(3, 3, 4))).isEmpty();
    }

    @Test
    void theWholeIsHeldAtTheUpperEndByItsLowestFactor() {
        assertThat(words(39, level(2, 2, 2), level(3, 3, 3)))
                .isEqualTo("By score alone, the upper end of the overall interval (61) reaches level 4; "
                        + "there too the lowest factor holds the level at 3.");
    }
}
