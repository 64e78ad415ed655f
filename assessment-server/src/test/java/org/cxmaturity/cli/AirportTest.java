package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled airport survey, through the command line. Factors and items: R 4.2.2 on the published table; net promoter
 * scores, where that table has answers outside the scale: docs/reference/airport/make_responses.py.
 */
class AirportTest {
    @TempDir
    Path folder;

    private JsonNode score(String... more) throws IOException {
        Path answers = Files.write(folder.resolve("airport.csv"), DemoPlan.resource("airport/responses.csv"));
        List<Object> words = new ArrayList<>(List.of("score", "--questionnaire", "airport-guests", "--json"));
        words.addAll(List.of("--responses", answers));
        words.addAll(List.of(more));
        Run run = cxm(words.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode one(JsonNode list, String id) {
        for (JsonNode each : list) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void plainFiguresAreThoseOfR() throws IOException {
        JsonNode score = score("--ignore-columns", "weight");
        Map<String, double[]> expected = Map.of(
                "amenities", new double[] {70.54714785, 0.3574750725, 0.7843500050, 2577},
                "wayfinding", new double[] {76.30746044, 0.3421204899, 0.9150599188, 2654},
                "ground-access", new double[] {73.18429487, 0.5738436732, 0.9477057883, 1300},
                "cleanliness", new double[] {81.00303355, 0.3538443400, 0.9336258592, 2335});
        expected.forEach((id, e) -> {
            JsonNode factor = one(score.get("factors"), id);
            assertThat(factor.get("score").asDouble()).as(id).isCloseTo(e[0], within(1e-8));
            assertThat(factor.get("se").asDouble()).as(id).isCloseTo(e[1], within(1e-9));
            assertThat(factor.get("alpha").asDouble()).as(id).isCloseTo(e[2], within(1e-9));
            assertThat(factor.get("n").asInt()).as(id).isEqualTo((int) e[3]);
        });
        assertThat(score.get("overall").get("score").asDouble()).isCloseTo(76.06141276, within(1e-8));
        assertThat(score.get("overall").get("n").asInt()).isEqualTo(1209);
        JsonNode nps = one(score.get("outcomes"), "netpro");
        assertThat(nps.get("n").asInt()).isEqualTo(2746);
        assertThat(nps.get("value").asDouble()).isCloseTo(39.839766933721776, within(1e-9));
    }

    /** Raw 4.071202638 on 1 to 5 is 76.78006595 on 0 to 100; the net promoter interval is +- 1.959963985 errors. */
    @Test
    void weightedFiguresAreThoseOfR() throws IOException {
        JsonNode score = score("--weight", "weight");
        assertThat(score.get("aggregation").asText()).isEqualTo("WEIGHTED");
        assertThat(one(score.get("items"), "q7-all").get("score").asDouble()).isCloseTo(76.78006595, within(1e-8));
        JsonNode nps = one(score.get("outcomes"), "netpro");
        assertThat(nps.get("value").asDouble()).isCloseTo(40.398435511707, within(1e-9));
        assertThat(nps.get("ci95").get(0).asDouble())
                .isCloseTo(40.398435511707 - 1.959963984540054 * 1.4454617109725345, within(1e-8));
    }
}
