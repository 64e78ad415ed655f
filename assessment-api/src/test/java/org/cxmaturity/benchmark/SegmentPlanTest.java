package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cxmaturity.kit.Hospitals;
import org.junit.jupiter.api.Test;

class SegmentPlanTest {
    private static Map<String, Integer> segments(Pack pack) {
        Map<String, Integer> n = new LinkedHashMap<>();
        pack.segments().forEach(s -> n.put(Segments.words(s.where()), s.n()));
        return n;
    }

    private static Map<String, String> industry(String name) {
        return Map.of("industry", name);
    }

    private static double spread(int i) {
        return 10 + (i * 37) % 80;
    }

    @Test
    void theListIsThatOfTheMethodAndOtherDimensionsStandAlone() {
        assertThat(Segments.combinations(List.of("industry", "size", "country", "department")))
                .containsExactly(
                        List.of("industry", "size", "country"),
                        List.of("industry", "country"),
                        List.of("industry", "size"),
                        List.of("industry"),
                        List.of("size"),
                        List.of("country"),
                        List.of("department"),
                        List.of());
        assertThat(Segments.combinations(List.of())).containsExactly(List.of());
    }

    @Test
    void aCategoryOfFourBecomesOther() {
        Pack pack = Tables.of(List.of("industry"), "a")
                .add(9, industry("bank"), SegmentPlanTest::spread)
                .add(4, industry("shop"), SegmentPlanTest::spread)
                .add(2, industry("mill"), SegmentPlanTest::spread)
                .published();
        assertThat(segments(pack)).isEqualTo(Map.of("all organisations", 15, "bank", 9, "other", 6));
    }

    @Test
    void anOtherOfThreeTakesTheNextSmallestWithIt() {
        Pack pack = Tables.of(List.of("industry"), "a")
                .add(12, industry("bank"), SegmentPlanTest::spread)
                .add(9, industry("shop"), SegmentPlanTest::spread)
                .add(3, industry("mill"), SegmentPlanTest::spread)
                .published();
        assertThat(segments(pack)).isEqualTo(Map.of("all organisations", 24, "bank", 12));
    }

    @Test
    void anIndustryThatIsNearlyEveryoneIsNoSegment() {
        Pack pack = Tables.of(List.of("industry"), "a")
                .add(20, industry("bank"), SegmentPlanTest::spread)
                .add(3, industry("shop"), SegmentPlanTest::spread)
                .published();
        assertThat(segments(pack)).isEqualTo(Map.of("all organisations", 23));
    }

    @Test
    void oneValueForAllIsASegmentLikeTheWhole() {
        Pack pack = Tables.of(List.of("country"), "a")
                .add(8, Map.of("country", "DK"), SegmentPlanTest::spread)
                .published();
        assertThat(segments(pack)).isEqualTo(Map.of("all organisations", 8, "DK", 8));
    }

    @Test
    void aPartOfASegmentThatLeavesThreeOutIsHidden() {
        Map<String, String> large = Map.of("industry", "bank", "size", "large");
        Map<String, String> small = Map.of("industry", "bank", "size", "small");
        Pack pack = Tables.of(List.of("industry", "size"), "a")
                .add(9, large, SegmentPlanTest::spread)
                .add(3, small, SegmentPlanTest::spread)
                .add(11, Map.of("industry", "shop", "size", "small"), SegmentPlanTest::spread)
                .published();
        assertThat(segments(pack)).doesNotContainKey("bank, large").containsKey("all organisations");
    }

    @Test
    void organisationsWithFourRespondentsAreLeftOutAndCounted() {
        ScoreTable few = Tables.of(List.of(), "a")
                .add(9, Map.of(), SegmentPlanTest::spread)
                .table();
        List<ScoreTable.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ScoreTable.Entry e = few.entries().get(i);
            entries.add(new ScoreTable.Entry(e.name(), e.dimensions(), e.scores(), OptionalInt.of(i < 2 ? 4 : 5)));
        }
        Pack pack = PackBuilder.build(
                Hospitals.header("x"), new ScoreTable(List.of(), List.of("a"), entries), Map.of(), false);
        assertThat(pack.excluded()).isEqualTo(2);
        assertThat(pack.organisations()).hasSize(7);
        assertThat(pack.segments().get(0).n()).isEqualTo(7);
    }

    @Test
    void theOverallIsTheWeightedMeanWhereAllFactorsAreThere() {
        ScoreTable table = Tables.of(List.of(), "a", "b")
                .one("full", Map.of(), Map.of("a", 40.0, "b", 70.0))
                .one("given", Map.of(), Map.of("a", 40.0, "b", 70.0, "overall", 12.0))
                .one("half", Map.of(), Map.of("a", 40.0))
                .table();
        Pack pack = PackBuilder.build(Hospitals.header("x"), table, Map.of("a", 2.0, "b", 1.0), false);
        assertThat(pack.organisation("full").orElseThrow().scores()).containsEntry("overall", 50.0);
        assertThat(pack.organisation("given").orElseThrow().scores()).containsEntry("overall", 12.0);
        assertThat(pack.organisation("half").orElseThrow().scores()).doesNotContainKey("overall");
    }
}
