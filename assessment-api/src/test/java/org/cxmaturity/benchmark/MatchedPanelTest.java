package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.MatchedPanel.Row;
import org.cxmaturity.kit.Hospitals;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;

class MatchedPanelTest {
    private static Subject client(double score) {
        return Subjects.of("client", Map.of(), Map.of("f", score));
    }

    /** Organisations 1 to n with the scores 10, 20, 30 and so on, lifted; the client among them. */
    private static Pack edition(int n, double lift, String... more) {
        Tables tables = Tables.of(List.of(), "f").one("client", Map.of(), Map.of("f", 99.0));
        for (int i = 1; i <= n; i++) {
            tables.one("o" + i, Map.of(), Map.of("f", 3.0 * i + lift));
        }
        for (String name : more) {
            tables.one(name, Map.of(), Map.of("f", 90.0));
        }
        return tables.secret();
    }

    private static Row row(Pack before, double was, Pack now, double is) {
        return MatchedPanel.of(before, client(was), now, client(is), Map.of())
                .rows()
                .get(0);
    }

    /**
     * By hand: the panel is o1 to o9, medians 15 and 19; the client went from 20 to 28. Eight points, four of them with
     * everybody: the distance grew by 4. Three newcomers at 90 would have lifted the median to 20.5.
     */
    @Test
    void whoCameSinceIsNoPeerOfThen() {
        Row row = row(edition(9, 0), 20, edition(9, 4, "new1", "new2", "new3"), 28);
        assertThat(row.n()).isEqualTo(9);
        assertThat(row.change()).isCloseTo(8, within(1e-12));
        assertThat(row.medianChange()).isCloseTo(4, within(1e-12));
        assertThat(row.distanceChange()).isCloseTo(4, within(1e-12));
        assertThat(row.rankBefore()).as("under 20 peers").isEmpty();
    }

    @Test
    void aFewWhoAreNotInThePanelAreToldOf() {
        Subject client = client(50);
        Pack ten = edition(10, 0);
        assertThat(MatchedPanel.of(ten, client, edition(10, 5), client, Map.of())
                        .tellsOfFew())
                .isFalse();
        assertThat(MatchedPanel.of(ten, client, edition(10, 5, "new"), client, Map.of())
                        .tellsOfFew())
                .isTrue();
        assertThat(MatchedPanel.of(ten, client, edition(8, 5), client, Map.of()).tellsOfFew())
                .isTrue();
    }

    /** By hand: of 20 peers at 3, 6 .. 60 one is below 4 and all are below 62. */
    @Test
    void aStartInTheOuterTenthIsMarked() {
        Row low = row(edition(20, 0), 4, edition(20, 0), 31);
        assertThat(low.rankBefore()).hasValue(5);
        assertThat(low.rankNow()).hasValue(50);
        assertThat(low.beganAtTheEdge()).isTrue();
        assertThat(row(edition(20, 0), 31, edition(20, 0), 62).beganAtTheEdge()).isFalse();
    }

    @Test
    void underEightPeersNothingIsTold() {
        Row row = row(edition(7, 0), 20, edition(7, 4), 28);
        assertThat(row.status()).isEqualTo(Status.SUPPRESSED);
        assertThat(row.n()).isZero();
    }

    @Test
    void aPublishedPackHasNoPanel() {
        Pack published = Hospitals.pack("07_2015", true);
        assertThatThrownBy(() -> MatchedPanel.of(published, client(1), published, client(2), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
