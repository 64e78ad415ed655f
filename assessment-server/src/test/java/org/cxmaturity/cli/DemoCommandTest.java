package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void theDemoEndsInAServerWhosePrintedCallsWork() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not here to try the printed calls");
        for (int run = 0; run < 2; run++) { // the second time the data are there already
            try (ServerProcess demo = ServerProcess.demo(folder.resolve("demo"))) {
                List<String> calls = demo.said().stream()
                        .filter(line -> line.startsWith("curl "))
                        .toList();
                assertThat(calls).hasSize(3);
                assertThat(sh(calls.get(0))).contains("\"receipt\"");
                assertThat(sh(calls.get(1))).contains("cxm-scores/1", "\"leadership\"");
                assertThat(sh(calls.get(2))).isEmpty();
                Path report = folder.resolve("demo/from-the-server.pdf");
                assertThat(cxm("verify", report).status()).isZero();
                Files.delete(report);
                assertThat(demo.stop()).isZero();
            }
        }
    }

    /** What a line typed into a shell prints. */
    private static String sh(String line) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
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
