package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bundled example data as files. */
final class Examples {
    private Examples() {}

    /** The answers of the synthetic client's second wave, with a header and this many rows at most. */
    static Path answers(Path folder, int rows) throws IOException {
        String all = new String(DemoPlan.resource("five-factor/wave-2.csv"), java.nio.charset.StandardCharsets.UTF_8);
        Path file = folder.resolve("answers.csv");
        return Files.write(file, all.lines().limit(1L + rows).toList());
    }
}
