package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.kit.Hospitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seven releases of the hospital survey as benchmarks, against the figures that R computed. */
class HospitalPackTest {
    static Stream<String> releases() {
        return Hospitals.releases().stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aStatesPercentileAndGapsAreThoseOfR(String release) {
        Pack pack = Hospitals.pack(release, false);
        int checked = 0;
        for (var r : Hospitals.rows("oracle.csv")) {
            String statistic = r.getField("statistic");
            boolean withSelf = statistic.equals("percentile_midrank_incl_self");
            if (!r.getField("scope").equals(release) || !statistic.matches("percentile.*|gap.*")) {
                continue;
            }
            Standing.Member member = member(pack, r.getField("param"), withSelf, r.getField("target"));
            double ours = switch (statistic) {
                case "gap_to_peer_median_type7" -> member.gapToMedian();
                case "gap_to_peer_q75_type7" -> member.gapToP75();
                default -> member.percentileRank();
            };
            assertThat(ours).as(r.toString()).isCloseTo(Double.parseDouble(r.getField("value")), within(1e-8));
            assertThat(member.n()).isEqualTo(pack.organisations().size() - (withSelf ? 0 : 1));
            checked++;
        }
        assertThat(checked).isEqualTo(4 * 6 * 10);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theReleasedFiguresOfAllStatesAreThoseOfRInWholePoints(String release) {
        Pack pack = Hospitals.pack(release, true);
        Pack.Segment whole = pack.segments().get(0);
        assertThat(whole.where()).isEmpty();
        int checked = 0;
        for (var r : Hospitals.rows("oracle.csv")) {
            if (!r.getField("scope").equals(release)) {
                continue;
            }
            Pack.Cell cell = whole.cells().stream()
                    .filter(c -> c.factor().equals(r.getField("target")))
                    .findFirst()
                    .orElseThrow();
            Double ours = switch (r.getField("statistic")) {
                case "quantile_type7" -> cell.knots().get(Double.valueOf(r.getField("param")));
                case "mean_top" -> cell.mean();
                case "sd_top" -> cell.sd();
                case "n_orgs" -> (double) cell.n();
                default -> null;
            };
            if (ours != null) {
                assertThat(ours).isEqualTo(Math.floor(Double.parseDouble(r.getField("value")) + 0.5));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(8 * 10);
    }

    @Test
    void aRegionOfThreeOrFourStatesIsNoSegment() {
        Pack pack = Hospitals.pack("07_2021", true);
        Map<String, Integer> n = new LinkedHashMap<>();
        pack.segments().forEach(s -> n.put(String.join("", s.where().values()), s.n()));
        assertThat(n)
                .doesNotContainKeys("Mid-Atlantic", "East South Central", "West South Central")
                .containsEntry("", 51)
                .containsEntry("South Atlantic", 9)
                .containsEntry("Mountain", 8)
                .containsEntry("other", 11);
        List<Pack.Cell> five = new ArrayList<>();
        pack.segments().stream().filter(s -> s.n() < 8).forEach(s -> five.addAll(s.cells()));
        assertThat(five).isNotEmpty().allSatisfy(c -> {
            assertThat(c.knots().keySet()).containsExactly(0.5);
            assertThat(c.knots().get(0.5) % 5).isZero();
            assertThat(c.mean()).isNull();
            assertThat(c.sd()).isNull();
        });
    }

    private static Standing.Member member(Pack pack, String state, boolean withSelf, String factor) {
        Subject subject = Packs.subject(pack.organisation(state).orElseThrow());
        Subject asked = withSelf ? new Subject(null, subject.dimensions(), subject.members()) : subject;
        return Standings.of(pack, asked, Map.of()).members().stream()
                .filter(m -> m.id().equals(factor))
                .findFirst()
                .orElseThrow();
    }
}
