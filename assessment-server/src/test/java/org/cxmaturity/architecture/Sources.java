package org.cxmaturity.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main sources of all modules as text, for what class files no longer show. */
final class Sources {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES =
            List.of("assessment-api", "questionnaires", "report-generator", "assessment-server");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A source file; its package is its folder. */
    record Source(String module, Path file) {

        String packageName() {
            Path java = ROOT.resolve(module).resolve("src/main/java");
            return java.relativize(file.getParent()).toString().replace('/', '.');
        }

        String text() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Sources() {}

    static Stream<Source> main() {
        return MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"))
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(file -> new Source(module, file)));
    }

    /** The ids of the bundled questionnaires: the names of their folders. */
    static List<String> bundledIds() {
        Path folder = ROOT.resolve("questionnaires/src/main/resources/questionnaires");
        return files(folder)
                .filter(file -> file.getParent().getParent().equals(folder))
                .map(file -> file.getParent().getFileName().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** The string literals of a source text, in order, without their quotes. */
    static Stream<String> literals(String text) {
        return LITERAL.matcher(text).results().map(match -> match.group(1));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
