package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many answers in little memory: a JVM of 256 MB must do. The time is printed, as it depends on the machine. */
class LargeFileTest {
    private static final String[] ROLES = {"leadership", "frontline", "support"};

    @TempDir
    Path folder;

    @Test
    void thousandsOfRowsAreScored() throws Exception {
        score(5_000);
    }

    @Test
    @Tag("long")
    void aHundredThousandRowsAreScored() throws Exception {
        score(100_000);
    }

    private void score(int rows) throws IOException, InterruptedException {
        Path answers = write(rows);
        Path out = folder.resolve("scores.json");
        long begun = System.nanoTime();

        Run run = Fork.cxm(
                List.of("-Xmx256m"),
                "score",
                "--questionnaire",
                "five-factor",
                "--responses",
                answers,
                "--by",
                "role,department",
                "--out",
                out);

        System.out.printf("%d rows of 30 items scored in %.1f s%n", rows, (System.nanoTime() - begun) / 1e9);
        assertThat(run.err()).doesNotContain("memory");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(out)).containsPattern("\"rows\" ?: " + rows + ",");
    }

    /** Answers of chance; every respondent with an id, every fifth with a comment. */
    private Path write(int rows) throws IOException {
        Questionnaire q = Library.bundled().resolve("five-factor").value();
        List<String> items = q.items().stream().map(Item::id).toList();
        Random random = new Random(7);
        Path file = folder.resolve("answers.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("respondent,role,department," + String.join(",", items)
                    + ",nps,importance,one-change,submitted,seconds\n");
            for (int i = 0; i < rows; i++) {
                String answers = items.stream()
                        .map(id -> Integer.toString(1 + random.nextInt(5)))
                        .collect(Collectors.joining(","));
                String comment = i % 5 == 0 ? "\"Answer the phone, in row " + i + "\"" : "";
                out.write("r" + i + "," + ROLES[random.nextInt(3)] + ",Unit " + i % 40 + "," + answers + ","
                        + random.nextInt(11) + "," + items.get(i % 30) + "," + comment + ",2026-03-"
                        + (10 + i % 20) + "," + (200 + i % 400) + "\n");
            }
        }
        return file;
    }
}
