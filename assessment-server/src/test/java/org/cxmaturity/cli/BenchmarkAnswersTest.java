package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.cli.PeerFiles.file;
import static org.cxmaturity.cli.PeerFiles.json;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack built from the answers of many organisations. */
class BenchmarkAnswersTest {
    @TempDir
    Path folder;

    @Test
    void answersOfManyOrganisationsMakeAPack() throws IOException {
        // Six organisations of six who all answer alike, the first 1, the next 2 … up to 5, and a last one of 3, 3, 3,
        // 4, 4, 4; one of four respondents is left out. On 0..100: 0, 25, 50, 75, 100 and 62.5.
        StringBuilder rows = new StringBuilder("respondent,company,country,said,known,done,seen,submitted\n");
        for (int company = 1; company <= 6; company++) {
            for (int r = 0; r < 6; r++) {
                int answer = company < 6 ? company : 3 + r / 3;
                rows.append("c%dr%d,Company %d,DK".formatted(company, r, company))
                        .append((" ," + answer).strip().repeat(4))
                        .append(",2026-08-0")
                        .append(r + 1)
                        .append('\n');
            }
        }
        for (int r = 0; r < 4; r++) {
            rows.append("few%d,Few,DK,5,5,5,5,\n".formatted(r));
        }
        Path pack = folder.resolve("answers.json");
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                file(folder, "answers.csv", rows.toString()),
                "--unit",
                "company",
                "--dimensions",
                "country",
                "--out",
                pack);
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).contains("1 left out: under 5 respondents.\n");
        JsonNode json = json(Files.readString(pack));
        assertThat(json.get("edition").asText()).isEqualTo("2026-H2");
        assertThat(json.get("excluded").asInt()).isEqualTo(1);
        assertThat(json.at("/questionnaire/id").asText()).isEqualTo("small");
        assertThat(json.get("aggregation").asText()).isEqualTo("RESPONDENT_MEAN");
        double[] expected = {0, 25, 50, 75, 100, 62.5};
        for (int company = 0; company < 6; company++) {
            JsonNode organisation = json.get("organisations").get(company);
            assertThat(organisation.get("name").asText()).isEqualTo("Company " + (company + 1));
            assertThat(organisation.at("/scores/clear").asDouble()).isCloseTo(expected[company], within(1e-9));
            assertThat(organisation.at("/scores/overall").asDouble()).isCloseTo(expected[company], within(1e-9));
            assertThat(organisation.at("/dimensions/country").asText()).isEqualTo("DK");
        }
        // Median of 0, 25, 50, 62.5, 75, 100 is 56.25, to the next 5 points: 55.
        assertThat(json.at("/cells/0/knots").toString()).isEqualTo("{\"0.5\":55.0}");
    }

    @Test
    void rowsOfAnOrganisationMustAgreeOnWhatDescribesIt() throws IOException {
        Path answers = file(folder, "answers.csv", """
                company,country,said,known,done,seen
                One,DK,1,2,3,4
                One,NO,1,2,3,4
                """);
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                answers,
                "--unit",
                "company",
                "--dimensions",
                "country",
                "--out",
                folder.resolve("none.json"));
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .endsWith(answers + ": B40 country: the rows of \"One\" say both \"DK\" and \"NO\"."
                        + " Give all rows of an organisation the same value.\n");
    }
}
