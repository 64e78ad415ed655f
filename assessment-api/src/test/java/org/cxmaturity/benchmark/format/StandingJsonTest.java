package org.cxmaturity.benchmark.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standings;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;

class StandingJsonTest {
    /** A client of 65 with the interval 60 to 70, among organisations of 1, 2, 3 … 26 and 71, 72 …. */
    private static Standing among(int n) {
        List<ScoreTable.Entry> entries = IntStream.rangeClosed(1, n)
                .mapToObj(i -> new ScoreTable.Entry(
                        "O" + i, Map.of(), Map.of("clear", i <= 26 ? i : 44.0 + i), OptionalInt.empty()))
                .toList();
        PackBuilder.Header header = new PackBuilder.Header(
                "peers", "2026-H2", "", null, "READY_SCORES", new Pack.Source("", "", "", ""), false);
        Pack pack = PackBuilder.build(header, new ScoreTable(List.of(), List.of("clear"), entries), Map.of(), false);
        Subject client = new Subject(null, Map.of(), Map.of("clear", new Subject.Member(65, new Interval(60, 70))));
        return Standings.of(pack, client, Map.of());
    }

    private static JsonNode json(Standing standing) throws IOException {
        return new ObjectMapper().readTree(StandingJson.write(standing));
    }

    @Test
    void allFiguresStandInTheOrderOfTheFormat() throws IOException {
        JsonNode standing = json(among(34));
        assertThat(standing.fieldNames()).toIterable().containsExactly("format", "pack", "segment", "factors");
        assertThat(standing.get("pack").fieldNames())
                .toIterable()
                .containsExactly("id", "edition", "sha256", "synthetic");
        assertThat(standing.get("segment").fieldNames()).toIterable().containsExactly("asked", "used", "n");
        JsonNode factor = standing.at("/factors/0");
        assertThat(factor.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "status",
                        "score",
                        "n",
                        "p25",
                        "median",
                        "p75",
                        "percentileRank",
                        "percentileCi95",
                        "percentileRange",
                        "band",
                        "gapToMedian",
                        "gapToP75",
                        "statement");
        // 26 of 34 below: 76.47; Wilson 60.0 to 87.6. Nobody lies between 60 and 70.
        assertThat(factor.get("percentileRank").asDouble()).isCloseTo(76.47, within(0.005));
        assertThat(factor.at("/percentileCi95/0").asDouble()).isCloseTo(60.0, within(0.05));
        assertThat(factor.at("/percentileCi95/1").asDouble()).isCloseTo(87.6, within(0.05));
        assertThat(factor.at("/percentileRange/0").asDouble()).isCloseTo(76.47, within(0.005));
        assertThat(factor.get("statement").asText()).isEqualTo("ABOVE");
    }

    @Test
    void fromFiveToSevenPeersThereIsAMedianAndAStatement() throws IOException {
        JsonNode factor = json(among(7)).at("/factors/0");
        assertThat(factor.fieldNames())
                .toIterable()
                .containsExactly("id", "status", "score", "n", "median", "statement", "suppressed");
        assertThat(factor.get("median").asDouble()).isEqualTo(5); // 4, to the next 5 points
        assertThat(factor.at("/suppressed/0").fieldNames()).toIterable().containsExactly("field", "rule");
    }

    @Test
    void underFivePeersNothingIsToldNotEvenTheirNumber() throws IOException {
        JsonNode standing = json(among(4));
        assertThat(standing.get("segment").has("n")).isFalse();
        assertThat(standing.at("/segment/why").asText())
                .isEqualTo("the pack has too few organisations (at least 5 are needed)");
        assertThat(standing.at("/factors/0").fieldNames()).toIterable().containsExactly("id", "status", "suppressed");
        assertThat(standing.at("/factors/0/status").asText()).isEqualTo("SUPPRESSED");
    }

    @Test
    void theTableSaysTheSameInWholePoints() {
        assertThat(StandingText.of(among(34), "Acme", Map.of("clear", "Clarity")))
                .isEqualTo("""
                Acme against 34 others, all organisations
                Pack peers, edition 2026-H2

                         SCORE  P25  MEDIAN  P75  TO MEDIAN  BAND  BETTER THAN, OF 100  PLACE  PEERS
                Clarity     65    9      18   26        +48    Q4  about 76 (60 to 88)  above     34
                """);
        assertThat(StandingText.of(among(4), "", Map.of()))
                .contains("Against all organisations\n", "clear     65", "too few peers");
    }
}
