package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.kit.Hospitals;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs made by hand, each breaking one rule. */
class PackChecksTest {
    private static final Map<Double, Double> QUARTILES = Map.of(0.25, 40.0, 0.5, 50.0, 0.75, 60.0);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatTheBuilderMakesKeepsTheRules(boolean published) {
        assertThat(PackChecks.faults(Hospitals.pack("07_2019", published), Place.of("p.json")))
                .isEmpty();
    }

    @Test
    void aCellOfFourIsFound() {
        assertThat(faults(whole(9, new Pack.Cell("a", 4, null, null, Map.of(0.5, 50.0)))))
                .containsExactly("B50 a of all organisations stands for under 5 organisations");
        assertThat(faults(whole(4))).containsExactly("B50 the segment all organisations has under 5 organisations");
    }

    @Test
    void figuresThatNeedMoreOrganisationsAreFound() {
        String fault = "B51 a of all organisations holds figures that need more organisations";
        assertThat(faults(whole(7, new Pack.Cell("a", 7, 50.0, null, Map.of(0.5, 50.0)))))
                .containsExactly(fault);
        assertThat(faults(whole(7, new Pack.Cell("a", 7, null, null, Map.of(0.25, 45.0, 0.5, 50.0)))))
                .containsExactly(fault);
        assertThat(faults(whole(19, new Pack.Cell("a", 19, null, null, Map.of(0.1, 30.0, 0.5, 50.0)))))
                .containsExactly(fault);
        assertThat(faults(whole(8, new Pack.Cell("a", 8, 50.0, 10.0, QUARTILES))))
                .isEmpty();
    }

    @Test
    void figuresThatAreTooFineAreFound() {
        assertThat(faults(whole(8, new Pack.Cell("a", 8, 50.5, null, QUARTILES))))
                .containsExactly("B52 a of all organisations holds figures that are not rounded to whole points");
        assertThat(faults(whole(6, new Pack.Cell("a", 6, null, null, Map.of(0.5, 51.0)))))
                .containsExactly("B52 a of all organisations holds figures that are not rounded to 5 points");
    }

    @Test
    void segmentsThatTellOfAFewByDifferenceAreFound() {
        assertThat(faults(List.of(segment("", 20), segment("DK", 16))))
                .contains("B53 the segment all organisations tells of under 5 organisations by its difference to"
                        + " DK");
        assertThat(faults(List.of(segment("", 20), segment("DK", 8), segment("NO", 9))))
                .containsExactly("B53 the segment all organisations tells of under 5 organisations by its difference"
                        + " to all shown values of country");
        assertThat(faults(List.of(segment("", 20), segment("DK", 8), segment("NO", 7))))
                .isEmpty();
    }

    @Test
    void anOverallThatGivesAwayOneFactorIsFound() {
        assertThat(faults(whole(
                        9,
                        new Pack.Cell("a", 9, null, null, QUARTILES),
                        new Pack.Cell(Pack.OVERALL, 9, null, null, QUARTILES))))
                .containsExactly("B53 in the segment all organisations the overall gives away the one factor that is"
                        + " held back");
    }

    @Test
    void figuresOfOtherOrganisationsAreFound() {
        Pack pack = Hospitals.pack("07_2019", false);
        List<Pack.Organisation> fewer = pack.organisations().subList(0, 40);
        Pack forged = new Pack(
                pack.id(),
                pack.edition(),
                pack.period(),
                null,
                pack.aggregation(),
                pack.dimensions(),
                pack.factors(),
                pack.source(),
                false,
                true,
                0,
                pack.segments(),
                fewer,
                "");
        assertThat(PackChecks.faults(forged, Place.of("p.json")))
                .extracting(Problem::code)
                .contains("B54")
                .containsOnly("B54");
    }

    private static List<Pack.Segment> whole(int n, Pack.Cell... cells) {
        return List.of(new Pack.Segment(Map.of(), n, List.of(cells)));
    }

    private static Pack.Segment segment(String country, int n) {
        Map<String, String> where = new LinkedHashMap<>();
        if (!country.isEmpty()) {
            where.put("country", country);
        }
        return new Pack.Segment(where, n, List.of(new Pack.Cell("a", n, null, null, Map.of(0.5, 50.0))));
    }

    private static List<String> faults(List<Pack.Segment> segments) {
        Pack pack = new Pack(
                "p",
                "1",
                "",
                null,
                "READY_SCORES",
                List.of("country"),
                List.of("a", "b"),
                new Pack.Source("", "", "", ""),
                false,
                false,
                0,
                segments,
                List.of(),
                "");
        return PackChecks.faults(pack, Place.of("p.json")).stream()
                .map(p -> p.code() + " " + p.message())
                .toList();
    }
}
