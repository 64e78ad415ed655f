package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.benchmark.format.StandingJson;
import org.cxmaturity.kit.Reference;
import org.junit.jupiter.api.Test;

/** The segments of docs/reference/arithmetic/make.py. */
class SmoothingTest {
    private static final List<String> REGIONS = List.of("north", "south", "east", "west");
    private static final double[][] SCORES = {
        {52, 58, 61, 49, 55, 60, 57, 63, 50},
        {66, 71, 64, 69, 73, 68, 70, 62, 75, 67},
        {45, 59, 51, 48, 62, 40, 55, 58},
        {60, 57, 64}
    };

    private static Tables tables(int regions) {
        Tables tables = Tables.of(List.of("region"), "f");
        for (int r = 0; r < regions; r++) {
            for (int i = 0; i < SCORES[r].length; i++) {
                tables.one(REGIONS.get(r) + i, Map.of("region", REGIONS.get(r)), Map.of("f", SCORES[r][i]));
            }
        }
        return tables;
    }

    private static Standing standing(Pack pack, Map<String, String> where) {
        return Standings.of(pack, Subjects.of(null, Map.of(), Map.of("f", 61.0)), where);
    }

    @Test
    void theMeanOfASmallSegmentIsDrawnTowardsTheOthers() {
        for (String region : List.of("north", "south", "east")) {
            Standing standing = standing(tables(4).secret(), Map.of("region", region));
            Reference.agrees(Objects.requireNonNull(standing.smoothedMeans().get("f")), "smoothed", region, "mean");
            assertThat(StandingJson.write(standing)).contains("\"smoothedMean\"");
        }
    }

    @Test
    void thereIsNoneForAllForAPublishedPackOrWithTwoSegments() {
        Map<String, String> north = Map.of("region", "north");
        assertThat(standing(tables(4).secret(), Map.of()).smoothedMeans()).isEmpty();
        assertThat(standing(tables(4).published(), north).smoothedMeans()).isEmpty();
        assertThat(standing(tables(2).secret(), north).smoothedMeans()).isEmpty();
    }

    @Test
    void realPeersStayWhatTheyAre() {
        Standing.Member member = standing(tables(4).secret(), Map.of("region", "north"))
                .members()
                .get(0);
        assertThat(member.median()).isEqualTo(57);
        assertThat(member.n()).isEqualTo(9);
    }
}
