package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs of the command line in a JVM of its own. */
final class Fork {
    private static final long MINUTES = 5;

    private Fork() {}

    /** Runs a command with options for the JVM; fails after five minutes. */
    static Run cxm(List<String> jvm, Object... args) throws IOException, InterruptedException {
        List<String> words = command(jvm, args);
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("not done after five minutes: " + words);
            }
            return new Run(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The words that start a command in a JVM of its own. */
    static List<String> command(List<String> jvm, Object... args) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        // As the manifest of the jar says it: SQLite's library is native.
        words.add("--enable-native-access=ALL-UNNAMED");
        words.addAll(jvm);
        words.addAll(List.of("-cp", classes, "org.cxmaturity.cli.Main"));
        List.of(args).forEach(arg -> words.add(arg.toString()));
        return words;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
