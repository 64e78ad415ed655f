package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questionnaires nobody should be harmed by, through the smallest command that reads one. */
class BadQuestionnaireTest {
    @TempDir
    Path folder;

    private Run template(Object questionnaire, Path out) {
        return cxm("responses", "template", "--questionnaire", questionnaire, "--out", out);
    }

    static Stream<Arguments> bad() throws IOException {
        String small = Files.readString(Questions.SMALL);
        String bomb = IntStream.range(1, 12)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1))
                .reduce("a0: &a0 [x, x]\n", String::concat);
        return Stream.of(
                Arguments.of("an empty file", bytes("")),
                Arguments.of("only a comment", bytes("# nothing\n")),
                Arguments.of("a bomb of aliases", bytes(bomb)),
                Arguments.of("an anchor", bytes(small.replace("{from: 1", "&p {from: 1"))),
                Arguments.of("a tag", bytes(small.replace("title: Small", "title: !!javax.script.ScriptEngine x"))),
                Arguments.of("deep nesting", bytes("[".repeat(100_000))),
                Arguments.of("a list", bytes("- a\n- b\n")),
                Arguments.of("an unknown key", bytes(small + "revered: true\n")),
                Arguments.of("an id twice", bytes(small.replace("id: known", "id: said"))),
                Arguments.of("no UTF-8", small.replace("Small", "Smålå").getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("binary", new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE}),
                Arguments.of("over 2 MiB", bytes(small + "# " + "x".repeat(3 << 20))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadQuestionnaireIsNamedWithItsLineAndNothingIsWritten(String what, byte[] yaml) throws IOException {
        Path file = Files.write(folder.resolve("bad.yaml"), yaml);
        Path out = folder.resolve("sheet.csv");

        Run run = template(file, out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(file + ":") || line.matches("and \\d+ more faults"))
                .anyMatch(line -> line.matches(".*:\\d+: Q\\d\\d .+\\. .+[.?]"));
        assertThat(out).doesNotExist();
    }

    @Test
    void everyQuestionnaireNamedIsLookedAt() {
        Run run = cxm("responses", "template", "--questionnaire", "nobody,nothing");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(l -> l.startsWith("nobody: "))
                .anyMatch(l -> l.startsWith("nothing: "));
    }

    @Test
    void aFolderWithoutAQuestionnaireIsAFault() {
        Run run = template(folder, folder.resolve("sheet.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder + ": ");
    }
}
