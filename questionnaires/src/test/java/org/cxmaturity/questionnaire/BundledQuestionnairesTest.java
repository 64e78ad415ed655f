package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;

class BundledQuestionnairesTest {
    private static final Path FOLDER = Path.of("src/main/resources/questionnaires");

    @Test
    void allPassLint() {
        List<Result<Questionnaire>> all = Library.bundled().all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all)
                .allSatisfy(r -> assertThat(r.ok()).as("%s", r.problems()).isTrue());
    }

    @Test
    void eachBearsTheIdOfItsFolder() {
        Library library = Library.bundled();
        assertThat(library.ids())
                .allSatisfy(id -> assertThat(library.resolve(id).value().id()).isEqualTo(id));
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
