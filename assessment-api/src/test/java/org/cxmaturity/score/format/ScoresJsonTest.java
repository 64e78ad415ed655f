package org.cxmaturity.score.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cxmaturity.kit.RandomAssessments;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static AssessmentScore unreleased(int seed) {
        Questionnaire q = RandomAssessments.questionnaire(seed % 2 == 0);
        return Scoring.of(q)
                .score(
                        RandomAssessments.responses(q, new Random(seed), seed % 3 == 0),
                        ScoreOptions.NONE.by(List.of("role", "department")))
                .score();
    }

    private static AssessmentScore released(int seed) {
        return Release.of(ReleaseRules.DEFAULT).apply(unreleased(seed));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void onlyReleasedScoresAreWritten() {
        AssessmentScore score = unreleased(1);
        assertThatThrownBy(() -> ScoresJson.write(score)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysStandInTheOrderOfTheFormat() throws Exception {
        JsonNode root = JSON.readTree(ScoresJson.write(released(7)));
        assertThat(keys(root))
                .startsWith(
                        "format",
                        "questionnaire",
                        "aggregation",
                        "respondents",
                        "overall",
                        "factors",
                        "items",
                        "outcomes",
                        "groups",
                        "gaps",
                        "warnings");
        assertThat(keys(root.path("overall")))
                .startsWith("status", "score", "n", "sd", "ci95", "level", "levelRange", "levelByScore");
        assertThat(keys(root.path("factors").path(0)))
                .startsWith("id", "status", "score", "n", "sd", "ci95", "level", "levelRange", "coverage", "alpha");
        assertThat(keys(root.path("items").path(0)))
                .startsWith(
                        "id",
                        "factor",
                        "status",
                        "n",
                        "notAnswered",
                        "notApplicable",
                        "dontKnow",
                        "notAsked",
                        "score",
                        "sd",
                        "topTwoBox",
                        "topTwoBoxCi95",
                        "itemRest",
                        "alphaIfDropped",
                        "distribution");
        assertThat(keys(root.path("outcomes").path(0)))
                .startsWith("id", "measure", "status", "n", "value", "ci95", "promoters", "passives", "detractors");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (int seed = 0; seed < 60; seed++) {
            AssessmentScore score = released(seed);
            Result<AssessmentScore> read =
                    ScoresJson.read("scores.json", ScoresJson.write(score).getBytes(UTF_8));
            assertThat(read.problems()).isEmpty();
            assertThat(ScoresJson.write(read.value())).as("seed " + seed).isEqualTo(ScoresJson.write(score));
        }
    }

    @Test
    void nothingIsNullAndWhatIsNotOkHasNoFigures() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            JsonNode root = JSON.readTree(ScoresJson.write(released(seed)));
            assertThat(root.toString()).doesNotContain("null").doesNotContain("NaN");
            root.findParents("status").stream()
                    .filter(node -> !node.path("status").asText().equals("OK"))
                    .forEach(node -> assertThat(keys(node))
                            .isSubsetOf("status", "id", "factor", "item", "measure", "value", "by", "a", "b"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "not json, S01, x.json:1",
                "`{\"format\": \"cxm-scores/1\", \"format\": \"cxm-scores/1\"}`, S01, x.json:1",
                "`{\"format\": \"cxm-standing/1\"}`, S02, x.json#/format",
                "`[]`, S02, x.json#/format",
                "``, S02, x.json#/format",
                "`{\"format\": \"cxm-scores/1\"}`, S03, x.json#/questionnaire",
                "`{\"format\": \"cxm-scores/1\"} trailing`, S01, x.json:1"
            })
    void whatIsNoScoresFileIsTold(String text, String code, String place) {
        Result<AssessmentScore> read = ScoresJson.read("x.json", text.getBytes(UTF_8));
        assertThat(read.ok()).isFalse();
        assertThat(read.problems().get(0).code()).isEqualTo(code);
        assertThat(read.problems().get(0).place()).hasToString(place);
    }

    @ParameterizedTest
    @CsvSource({
        "/overall/score, 101, S04",
        "/overall/score, 1e400, S04",
        "/overall/n, -1, S04",
        "/overall/n, 2.5, S04",
        "/overall/n, 99999999999, S04",
        "/overall/status, 7, S04",
        "/overall/ci95, 3, S04",
        "/factors, {}, S04",
        "/factors/0, 12, S03",
        "/factors/0/id, [], S04",
        "/items/0/topTwoBox, 1.5, S04",
        "/items/0/distribution, [], S04",
        "/groups, 1, S04",
        "/warnings/0, {}, S04"
    })
    void anOddValueIsToldWithItsPlace(String pointer, String value, String code) throws Exception {
        JsonNode root = JSON.readTree(ScoresJson.write(released(7)));
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, cut));
        String key = pointer.substring(cut + 1);
        JsonNode odd = JSON.readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(key, odd);
        } else if (parent instanceof ArrayNode array) {
            array.insert(0, odd);
        }
        Result<AssessmentScore> read = ScoresJson.read("x.json", root.toString().getBytes(UTF_8));
        assertThat(read.ok()).isFalse();
        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(read.problems().get(0).place().toString()).startsWith("x.json#" + pointer);
    }
}
