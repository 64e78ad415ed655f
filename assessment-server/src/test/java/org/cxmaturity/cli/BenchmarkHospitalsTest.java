package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real published data: every standing of six states in seven releases, against figures computed in R. */
class BenchmarkHospitalsTest {
    private static final Path REFERENCE = Path.of("../assessment-api/src/test/resources/reference/hospital_states");

    private static final Map<String, String> KEYS = Map.of(
            "percentile_midrank_excl_self", "percentileRank",
            "gap_to_peer_median_type7", "gapToMedian",
            "gap_to_peer_q75_type7", "gapToP75");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021})
    void aStateStandsWhereTheReferenceSays(int year) throws IOException {
        String pack = pack(year).toString();
        Map<String, JsonNode> standings = new HashMap<>();
        int checked = 0;
        for (NamedCsvRecord r : rows("oracle.csv")) {
            String key = KEYS.get(r.getField("statistic"));
            if (key != null && r.getField("scope").equals("07_" + year)) {
                JsonNode standing = standings.computeIfAbsent(r.getField("param"), s -> standing(pack, name(s)));
                double expected = Double.parseDouble(r.getField("value"));
                assertThat(factor(standing, r.getField("target")).get(key).asDouble())
                        .as("%s of %s in %d: %s", r.getField("target"), r.getField("param"), year, key)
                        .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
                checked++;
            }
        }
        assertThat(standings).containsOnlyKeys("AK", "CA", "DC", "ME", "NE", "TX");
        assertThat(checked).isEqualTo(3 * 6 * 10);
        int organisations = year == 2016 ? 50 : 51;
        assertThat(standings.get("CA").at("/segment/n").asInt()).isEqualTo(organisations - 1);
    }

    private Path pack(int year) throws IOException {
        Path scores = folder.resolve("scores-" + year + ".csv");
        Files.write(scores, DemoPlan.resource("hospitals/scores-" + year + ".csv"));
        Path pack = folder.resolve("pack-" + year + ".json");
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "hospital-experience",
                "--scores",
                scores,
                "--dimensions",
                "region",
                "--out",
                pack);
        assertThat(built.status()).as(built.err()).isZero();
        return pack;
    }

    private static JsonNode standing(String pack, String state) {
        Run shown = cxm("benchmark", "show", "--pack", pack, "--organisation", state, "--json");
        assertThat(shown.status()).as(shown.err()).isZero();
        try {
            return new ObjectMapper().readTree(shown.out());
        } catch (IOException e) {
            throw new AssertionError(shown.out(), e);
        }
    }

    private static JsonNode factor(JsonNode standing, String measure) {
        String id = measure.toLowerCase(Locale.ROOT).replace('_', '-');
        for (JsonNode factor : standing.get("factors")) {
            if (factor.get("id").asText().equals(id)) {
                return factor;
            }
        }
        throw new AssertionError("no " + id + " in " + standing);
    }

    private static String name(String state) {
        return rows("states.csv").stream()
                .filter(r -> r.getField("state").equals(state))
                .map(r -> r.getField("name"))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(REFERENCE.resolve(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
