package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

/** Holds the authors' guide against the program. */
class DocumentTest {
    private final String guide = read(Path.of("../docs/questionnaire-format.md"));

    @Test
    void theExampleIsReadWithoutAFault() {
        Result<Questionnaire> result = QuestionnaireReader.read(Map.of(
                "questionnaire.yaml", example("<!-- example -->"), "texts.da.yaml", example("<!-- example da -->")));
        assertThat(result.problems())
                .extracting(Problem::code)
                .as("only the translation is partial")
                .containsExactly("Q50");
        assertThat(result.value().items()).hasSize(3);
        assertThat(result.value().title().in("da")).isEqualTo("Servicetjek");
    }

    @Test
    void theExampleFollowsTheSchema() {
        assertThat(SchemaTest.faults(new String(example("<!-- example -->"), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyKeyIsInTheGuide() {
        Stream.of(
                        Keys.QUESTIONNAIRE,
                        Keys.SCORING,
                        Keys.LEVEL,
                        Keys.IMPORTANCE,
                        Keys.SCALE,
                        Keys.FACTOR,
                        Keys.ITEM,
                        Keys.WHEN,
                        Keys.GATE,
                        Keys.OUTCOME,
                        Keys.BACKGROUND,
                        Keys.COMMENT)
                .flatMap(List::stream)
                .forEach(key -> assertThat(guide).containsPattern("`" + key + "[`:]"));
    }

    @Test
    void everyCodeIsInTheGuideAndNoOther() {
        Path main = Path.of("src/main/java/org/cxmaturity/questionnaire/format");
        TreeSet<String> inProgram = new TreeSet<>();
        Stream.of("Faults.java", "YamlFaults.java", "Warnings.java", "ComparabilityText.java")
                .forEach(f -> inProgram.addAll(codes("\"(Q\\d\\d)\"", read(main.resolve(f)))));
        assertThat(codes("\\| (Q\\d\\d) \\|", guide)).isEqualTo(inProgram);
    }

    private static TreeSet<String> codes(String pattern, String text) {
        TreeSet<String> codes = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(m -> codes.add(m.group(1)));
        return codes;
    }

    private byte[] example(String mark) {
        int from = guide.indexOf("```yaml\n", guide.indexOf(mark)) + "```yaml\n".length();
        return guide.substring(from, guide.indexOf("```", from)).getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
