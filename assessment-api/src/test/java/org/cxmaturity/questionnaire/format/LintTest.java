package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fixture a fault: {@code name.yaml}, or a folder {@code name} where a translation takes part, and the words expected. */
class LintTest {
    private static final Path FIXTURES = Path.of("src/test/resources/lint");

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void eachFixtureGivesItsExactMessages(String fixture) throws IOException {
        Path expected = FIXTURES.resolve(fixture.replace(".yaml", "") + ".expected.txt");
        assertThat(told(read(fixture))).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyCodeOfTheCatalogueHasAFixture() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String fixture : fixtures()) {
            all.append(told(read(fixture)));
        }
        List<String> codes = Stream.of("Faults.java", "YamlFaults.java", "Warnings.java")
                .map(f -> Path.of("src/main/java/org/cxmaturity/questionnaire/format", f))
                .flatMap(LintTest::codes)
                .distinct()
                .toList();
        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(codes).filteredOn(c -> !all.toString().contains(c)).containsExactlyInAnyOrder("Q09");
    }

    private static Stream<String> codes(Path file) {
        try {
            return java.util.regex.Pattern.compile("\"(Q\\d\\d)\"")
                    .matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String told(Result<Questionnaire> result) {
        String head = result.ok() ? "accepted\n" : "refused\n";
        return head
                + result.problems().stream()
                        .map(Problem::toString)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static Result<Questionnaire> read(String fixture) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Path path = FIXTURES.resolve(fixture);
        if (!Files.isDirectory(path)) {
            files.put(fixture, Files.readAllBytes(path));
            return QuestionnaireReader.read(files);
        }
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file : inside.sorted().toList()) {
                files.put(fixture + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return QuestionnaireReader.read(files);
    }
}
