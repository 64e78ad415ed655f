package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("demo"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void fromNothingToReportsThatHoldAndSuggestionsThatWork() throws IOException {
        Run run = cxm("demo", "--no-serve", "--out", folder.resolve("demo"));

        assertThat(run.status()).isZero();
        List<String> reports = run.out().lines().toList();
        assertThat(reports).hasSameSizeAs(DemoPlan.bundled()).allSatisfy(report -> {
            Run verified = cxm("verify", report);
            assertThat(verified.out()).doesNotContain("FAIL");
            assertThat(verified.status()).isZero();
        });
        assertThat(names())
                .contains("five-factor-en.pdf", "five-factor-da.pdf")
                .anyMatch(n -> n.startsWith("hospitals-"))
                .anyMatch(n -> n.startsWith("airport-") && n.endsWith(".pdf"));

        List<String> next =
                run.err().lines().filter(l -> l.startsWith("  ./cxm ")).toList();
        assertThat(next).isNotEmpty().allSatisfy(command -> {
            Object[] words = command.strip().substring("./cxm ".length()).split(" ");
            assertThat(cxm(words).status()).isZero();
        });
    }

    @Test
    void thereIsNoConsoleYetAndThatIsSaidToWhoAsksForIt() {
        Run run = cxm("demo", "--port", "9000", "--out", folder.resolve("demo"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("This version has no console yet");
    }

    @Test
    void aFileInTheWayIsAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("demo"), "x");

        assertThat(cxm("demo", "--out", file))
                .isEqualTo(new Run(
                        2, "", file + ": W06 a file stands where the folder should be. Choose another folder.\n"));
        assertThat(file).hasContent("x");
    }
}
