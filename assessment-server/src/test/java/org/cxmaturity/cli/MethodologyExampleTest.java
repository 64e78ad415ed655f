package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the methodology: computed by the engine, and by the few lines of Python that stand beside it. */
class MethodologyExampleTest {
    private static final String PAGE = "methodology.md";

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Path form = Files.createDirectory(folder.resolve("help-desk"));
        Files.writeString(
                form.resolve("questionnaire.yaml"), Fence.only(PAGE, "yaml").text());
        Files.writeString(folder.resolve("answers.csv"), Fence.only(PAGE, "csv").text());
        Files.writeString(folder.resolve("hand.py"), Fence.only(PAGE, "python").text());
    }

    @Test
    void theEngineAgreesWithEveryFigureOfTheExample() throws IOException {
        Path out = folder.resolve("scores.json");
        Run run = Run.cxm(
                "score",
                "--questionnaire",
                folder.resolve("help-desk"),
                "--responses",
                folder.resolve("answers.csv"),
                "--by",
                "role",
                "--out",
                out);
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode scores = new ObjectMapper().readTree(out.toFile());
        List<String> figures = Fence.only(PAGE, "text").text().lines().toList();
        assertThat(figures).hasSizeGreaterThan(20).allSatisfy(figure -> {
            String[] words = figure.split(" ", -1);
            assertThat(scores.at(words[0]).isNumber()).as(figure).isTrue();
            assertThat(scores.at(words[0]).asDouble()).as(figure).isCloseTo(Double.parseDouble(words[1]), within(1e-9));
        });
    }

    @Test
    void theLinesOfPythonPrintTheFigures() throws Exception {
        Programs.need("python3");
        List<String> printed =
                Programs.run(folder, "python3", "hand.py").lines().toList();
        List<String> told = Fence.only(PAGE, "text").text().lines().toList();
        assertThat(printed).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            String[] figure = told.get(i).split(" ", -1);
            String[] ours = printed.get(i).split(" ", -1);
            assertThat(ours[0]).isEqualTo(figure[0]);
            assertThat(Double.parseDouble(ours[1])).isCloseTo(Double.parseDouble(figure[1]), within(1e-9));
        }
    }
}
