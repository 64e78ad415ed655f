package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** Leaders answer 4 and 5, the others 2 and 3; everyone is a promoter. */
    private Path responses(int leaders, int frontline) throws IOException {
        StringBuilder rows = new StringBuilder(Questions.HEADER);
        for (int i = 0; i < leaders + frontline; i++) {
            boolean leads = i < leaders;
            rows.append("r%d,%s,%s,9,,2026-01-05,%d\r\n"
                    .formatted(
                            i,
                            leads ? "leadership" : "frontline",
                            leads ? "4,5,4,5" : i % 2 == 0 ? "2,3,2,3" : "3,3,3,2",
                            100 + i));
        }
        return Files.writeString(folder.resolve("answers.csv"), rows);
    }

    private static Run score(Path responses, Object... more) {
        Object[] words = Stream.concat(
                        Stream.of("score", "--questionnaire", Questions.SMALL, "--responses", responses),
                        Stream.of(more))
                .toArray();
        return cxm(words);
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void theTableTellsTheScoresByFactorItemAndGroup() throws IOException {
        Run run = score(responses(8, 12), "--by", "role");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Small (small 1.0.0)", "20 rows")
                .containsPattern("Clear +\\d+ ")
                .containsPattern("said +\\d+ ")
                .containsPattern("leadership +8 +88 +88 +88")
                .containsPattern("Clear +leadership . frontline +\\+4\\d");
    }

    @Test
    void jsonIsTheFormatOfScores() throws IOException {
        JsonNode root = json(score(responses(8, 12), "--json", "--by", "role"));
        assertThat(root.path("format").asText()).isEqualTo("cxm-scores/1");
        assertThat(root.at("/respondents/rows").asInt()).isEqualTo(20);
        assertThat(root.at("/items/0/score").asDouble()).isEqualTo((8 * 75 + 6 * 25 + 6 * 50) / 20.0);
        assertThat(root.at("/groups/role/0/factors/0/score").asDouble()).isEqualTo(87.5);
        assertThat(root.at("/outcomes/0/value").asDouble()).isEqualTo(100);
    }

    @Test
    void theFileIsJsonOrTidyCsvByItsEnding() throws IOException {
        Path csv = folder.resolve("scores.CSV");
        Path scores = folder.resolve("scores.json");
        Path answers = responses(8, 12);
        assertThat(score(answers, "--out", csv)).isEqualTo(new Run(0, "", ""));
        assertThat(score(answers, "--out", scores)).isEqualTo(new Run(0, "", ""));
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).first().isEqualTo("scope,id,statistic,value,n,status");
        assertThat(lines).contains("item,said,score,52.5,20,OK", "outcome,nps,value,100.0,20,OK");
        assertThat(JSON.readTree(scores.toFile()).at("/items/0/score").asDouble())
                .isEqualTo(52.5);
    }

    @Test
    void fewerThanFiveAreNotShown() throws IOException {
        Run run = score(responses(2, 2), "--json", "--by", "role");
        JsonNode root = json(run);
        assertThat(root.at("/overall/status").asText()).isEqualTo("SUPPRESSED");
        assertThat(root.at("/factors/0").size()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("leadership", "\"score\"");
    }

    @Test
    void aGroupOfFewIsHiddenWithTheNextOne() throws IOException {
        JsonNode root = json(score(responses(4, 20), "--json", "--by", "role"));
        assertThat(root.at("/groups/role").findValuesAsText("status")).containsOnly("SUPPRESSED");
        assertThat(root.path("gaps")).isEmpty();
    }

    @Test
    void oneAssessorSeesTheOwnScores() throws IOException {
        JsonNode root = json(score(responses(1, 0), "--json", "--mode", "single"));
        assertThat(root.at("/overall/score").asDouble()).isEqualTo(87.5);
        assertThat(root.at("/overall/level").asInt()).isEqualTo(2);
        assertThat(root.at("/overall").has("ci95")).isFalse();
    }

    @Test
    void weightsChangeTheMean() throws IOException {
        Path weighted = Files.writeString(
                folder.resolve("weighted.csv"),
                "said,known,done,seen,nps,w\n" + "1,1,1,1,1,1\n".repeat(5) + "5,5,5,5,9,3\n".repeat(5));
        JsonNode root = json(score(weighted, "--json", "--weight", "w"));
        assertThat(root.at("/overall/score").asDouble()).isEqualTo(75);
        assertThat(root.at("/respondents/effective").asDouble()).isEqualTo(8);
        assertThat(root.path("aggregation").asText()).isEqualTo("WEIGHTED");
    }

    @Test
    void theBootstrapNamesItsSeed() throws IOException {
        JsonNode root = json(score(responses(8, 12), "--bootstrap", "42", "--json"));
        assertThat(root.path("seed").asLong()).isEqualTo(42);
        assertThat(root.at("/factors/0/bcaCi95/0").asDouble())
                .isBetween(30.0, root.at("/factors/0/score").asDouble());
        assertThat(root.at("/overall/bcaCi95")).hasSize(2);
        assertThat(json(score(responses(8, 12), "--bootstrap", "--json"))
                        .path("seed")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void rejectedRowsAreCounted() throws IOException {
        Path answers = responses(0, 12);
        Files.writeString(answers, Files.readString(answers) + "bad,frontline,9,3,3,3,9,,,\r\n");
        Path rejects = folder.resolve("rejects.csv");
        Run run = score(answers, "--json", "--quiet", "--rejects", rejects);
        assertThat(JSON.readTree(run.out()).at("/respondents/rejected").asInt()).isEqualTo(1);
        assertThat(Files.readString(rejects)).contains("bad");
    }

    @Test
    void aFaultyRowScoresNothing() throws IOException {
        Path answers = responses(0, 12);
        Files.writeString(answers, Files.readString(answers) + "bad,frontline,9,3,3,3,9,,,\r\n");
        Path out = folder.resolve("scores.json");
        Run run = score(answers, "--out", out);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(answers + ":14: R");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--bootstrap, seven, --bootstrap",
        "--mode, many, --mode is single",
        "--by, nowhere, nowhere",
        "--weight, nowhere, nowhere"
    })
    void whatCannotBeDoneIsTold(String option, String value, String message) throws IOException {
        Run run = score(responses(8, 12), option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void twoCoresCannotBeScoredTogether() throws IOException {
        Run run = cxm(
                "score", "--questionnaire", Questions.SMALL + "," + Questions.SMALL, "--responses", responses(8, 12));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("more than one core");
    }
}
