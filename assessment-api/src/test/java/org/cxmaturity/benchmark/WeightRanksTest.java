package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxmaturity.score.WeightSensitivity;
import org.cxmaturity.score.WeightSensitivity.Case;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;

class WeightRanksTest {
    private static final WeightSensitivity WEIGHTS = new WeightSensitivity(List.of(
            new Case("a", 0.5, Map.of("a", 0.25, "b", 0.75), 42.5, 3),
            new Case("a", 1.5, Map.of("a", 0.75, "b", 0.25), 67.5, 4)));
    private static final Subject CLIENT = Subjects.of(null, Map.of(), Map.of("a", 80.0, "b", 30.0));

    /** Peer i has a = i and b = 100 - i: with a at a quarter 75 - i/2, at three quarters 25 + i/2. */
    private static Tables peers(int n) {
        Tables tables = Tables.of(List.of(), "a", "b");
        for (int i = 1; i <= n; i++) {
            double a = 4.0 * i;
            tables.one("o" + i, Map.of(), Map.of("a", a, "b", 100 - a));
        }
        return tables;
    }

    /**
     * By hand, a = 4, 8 .. 100: under a quarter for a, 75 - a/2 is below 42.5 for a over 65, so for 9 of 25 (68 .. 100);
     * under three quarters, 25 + a/2 is below 67.5 for a under 85, so for 21 of 25.
     */
    @Test
    void everyPeerIsWeightedAnewAsWell() {
        assertThat(WeightRanks.of(peers(25).secret(), CLIENT, Map.of(), WEIGHTS))
                .hasValue(new Interval(36, 84));
    }

    @Test
    void underTwentyPeersAndFromAPublishedPackThereIsNoRank() {
        assertThat(WeightRanks.of(peers(19).secret(), CLIENT, Map.of(), WEIGHTS))
                .isEmpty();
        assertThat(WeightRanks.of(peers(25).published(), CLIENT, Map.of(), WEIGHTS))
                .isEmpty();
    }
}
