package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireJson;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.format.QuestionnaireSchema;
import org.cxmaturity.questionnaire.format.QuestionnaireText;
import org.cxmaturity.questionnaire.format.QuestionnaireWriter;
import org.cxmaturity.questionnaire.format.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class BundledQuestionnairesTest {
    private static final Path FOLDER = Path.of("src/main/resources/questionnaires");
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(QuestionnaireSchema.json());

    static List<String> ids() {
        return Library.bundled().ids();
    }

    @Test
    void theIndexNamesEveryFileThatLiesThere() throws IOException {
        List<String> index = Files.readAllLines(FOLDER.resolve("index.txt")).stream()
                .filter(l -> !l.startsWith("#"))
                .toList();
        assertThat(index)
                .as("write these lines into %s/index.txt", FOLDER)
                .containsExactlyInAnyOrderElementsOf(onDisk());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachPassesLintAndBearsTheIdOfItsFolder(String id) {
        var result = Library.bundled().lint(id);
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(result.value().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsFoundByItsVersionToo(String id) {
        Questionnaire q = Library.bundled().resolve(id).value();
        assertThat(Library.bundled().resolve(id + "@" + q.version()).value()).isEqualTo(q);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsRenderedInEachOfItsLanguages(String id) throws IOException {
        Questionnaire q = Library.bundled().resolve(id).value();
        for (String language : q.languages()) {
            String words = QuestionnaireText.of(q, language);
            assertThat(words).contains(q.title().in(language));
            assertThat(q.items())
                    .allSatisfy(i -> assertThat(words).contains(i.text().in(language)));
            assertThat(new ObjectMapper()
                            .readTree(QuestionnaireJson.pretty(q, language))
                            .get("title")
                            .asText())
                    .isEqualTo(q.title().in(language));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsTheSameAfterWritingAndReadingItAgain(String id) {
        Questionnaire q = Library.bundled().resolve(id).value();
        assertThat(QuestionnaireReader.read(QuestionnaireWriter.write(q)).value())
                .isEqualTo(q);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachFollowsTheSchema(String id) throws IOException {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        String yaml = Files.readString(FOLDER.resolve(id).resolve("questionnaire.yaml"));
        String json = new ObjectMapper().writeValueAsString(new Load(core).loadFromString(yaml));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theFiveFactorCoreHasNoWarningsAndIsWhollyTranslated() {
        var result = Library.bundled().lint("five-factor");
        assertThat(result.problems()).isEmpty();
        assertThat(result.value().languages())
                .allSatisfy(
                        l -> assertThat(Translations.share(result.value(), l)).isEqualTo(1.0));
    }

    private static List<String> onDisk() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(BundledQuestionnairesTest::line)
                    .toList();
        }
    }

    private static String line(Path folder) {
        String[] files = folder.toFile().list((d, name) -> name.endsWith(".yaml"));
        return folder.getFileName() + ": "
                + String.join(" ", Stream.of(files).sorted().toList());
    }
}
