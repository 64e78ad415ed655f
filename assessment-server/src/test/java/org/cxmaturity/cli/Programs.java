package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs, run in a folder. */
final class Programs {
    private static final long MINUTES = 10;

    private Programs() {}

    /** Skips the test unless all of these are on the path, and says which is not. */
    static void need(String... names) {
        for (String name : names) {
            boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
            assumeTrue(there, "not run, as there is no " + name);
        }
    }

    /** What it says on standard output; fails unless it ends with 0. */
    static String run(Path folder, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(words))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            assertThat(ended && process.exitValue() == 0)
                    .as(said + Files.readString(err, StandardCharsets.UTF_8))
                    .isTrue();
            return said;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
