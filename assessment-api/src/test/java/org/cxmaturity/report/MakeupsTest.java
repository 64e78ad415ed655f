package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Pack.Segment;
import org.cxmaturity.benchmark.Pack.Source;
import org.cxmaturity.report.Peers.Makeup;
import org.cxmaturity.report.Peers.Part;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;

class MakeupsTest {
    private static final Map<String, String> ALL = Map.of();

    private static Segment segment(int n, String... where) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < where.length; i += 2) {
            map.put(where[i], where[i + 1]);
        }
        return new Segment(map, n, List.of());
    }

    private static Pack pack(Segment... segments) {
        List<String> dimensions = List.of("industry", "country");
        return new Pack(
                "p",
                "1",
                "2023 to 2025",
                null,
                "ROLE_BALANCED",
                dimensions,
                List.of("a"),
                new Source("Nordic group", "", "", ""),
                false,
                false,
                0,
                new ArrayList<>(List.of(segments)),
                List.of(),
                "");
    }

    @Test
    void valuesAreCountedLargestFirstAndTheRestTogetherLast() {
        Pack pack = pack(segment(34), segment(12, "industry", "banking"), segment(15, "industry", "insurance"));

        assertThat(Makeups.of(pack, ALL))
                .containsExactly(new Makeup(
                        "industry", List.of(new Part("insurance", 15), new Part("banking", 12), new Part("", 7))));
    }

    @Test
    void aRestOf1To4TakesTheSmallestValueWithIt() {
        Pack pack = pack(segment(34), segment(20, "industry", "insurance"), segment(11, "industry", "banking"));

        assertThat(Makeups.of(pack, ALL))
                .containsExactly(new Makeup("industry", List.of(new Part("insurance", 20), new Part("", 14))));
    }

    @Test
    void nothingIsToldWhenThatLeavesNoValueOrThePackTellsNone() {
        assertThat(Makeups.of(pack(segment(10), segment(7, "industry", "banking")), ALL))
                .isEmpty();
        assertThat(Makeups.of(pack(segment(34)), ALL)).isEmpty();
        assertThat(Makeups.of(pack(segment(7), segment(7, "industry", "banking")), ALL))
                .isEmpty();
        assertThat(Makeups.of(pack(segment(34), segment(12, "industry", "banking")), Map.of("country", "SE")))
                .isEmpty();
    }

    @Test
    void aNarrowerGroupIsToldByTheOtherDimensions() {
        Pack pack = pack(
                segment(34),
                segment(15, "industry", "insurance"),
                segment(9, "industry", "insurance", "country", "NO"),
                segment(20, "country", "NO"));

        assertThat(Makeups.of(pack, Map.of("industry", "insurance")))
                .containsExactly(new Makeup("country", List.of(new Part("NO", 9), new Part("", 6))));
    }

    @Test
    void theReportDrawsItAsBarsInItsOwnWords() {
        Pack pack = pack(
                segment(34),
                segment(15, "industry", "insurance"),
                segment(9, "industry", "insurance", "country", "NO"));
        String text =
                ReportText.of(Reports.of(ReportData.of(Samples.full("da").against(Samples.standing(34), pack)), "0"));

        assertThat(text)
                .contains(
                        "title: Hvordan gruppen er sat sammen",
                        "note: 15 organisationer i pakken",
                        "title: Land",
                        "name: NO",
                        "name: andre")
                .contains("Periode = 2023–2025", "Kilde = Nordic group");
    }
}
