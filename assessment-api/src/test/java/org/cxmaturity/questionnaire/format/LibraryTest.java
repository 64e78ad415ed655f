package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private final Library library = Library.bundled();

    @TempDir
    Path folder;

    @Test
    void aFolderOfAnyNameIsAQuestionnaireWithItsTranslations() throws IOException {
        Path q = write(folder.resolve("My questionnaire"));
        assertThat(library.resolve(q.toString()).value().languages()).containsExactly("en", "da");
    }

    @Test
    void theBaseFileBringsTheTranslationsBesideIt() throws IOException {
        Path q = write(folder.resolve("q"));
        String file = q.resolve("questionnaire.yaml").toString();
        assertThat(library.resolve(file).value())
                .isEqualTo(library.resolve(q.toString()).value());
    }

    @Test
    void aSingleFileOfAnyNameIsAQuestionnaireInOneLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yml"), Samples.ALL_KEYS);
        write(folder);
        assertThat(library.resolve(file.toString()).value().languages()).containsExactly("en");
    }

    @Test
    void faultsNameTheFileAsTheUserNamedTheFolder() throws IOException {
        Path q = write(folder.resolve("q"));
        Files.writeString(q.resolve("texts.da.yaml"), "language: da\nitems: {sadi: {text: X}}\n");
        Problem fault = library.resolve(q + "/").problems().get(0);
        assertThat(fault.place()).hasToString(q + "/texts.da.yaml:2");
        assertThat(fault.mend().toString()).isEqualTo("Did you mean \"said\"?");
    }

    @Test
    void aFolderWithoutAQuestionnaireIsAFault() {
        assertThat(library.resolve(folder.toString()).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder
                                + ": Q09 cannot be read: the folder has no questionnaire.yaml. Look at the path and its permissions.");
    }

    @Test
    void aFileThatCannotBeReadIsAFault() throws IOException {
        Files.createDirectory(folder.resolve("questionnaire.yaml"));
        assertThat(library.resolve(folder.toString()).problems())
                .extracting(Problem::code)
                .containsExactly("Q09");
    }

    @Test
    void whatIsNowhereIsAFault() {
        assertThat(library.resolve("nowhere").problems())
                .extracting(Problem::code)
                .containsExactly("Q09");
        assertThat(library.resolve("").problems()).extracting(Problem::code).containsExactly("Q09");
        assertThat(library.resolve("\0").problems()).extracting(Problem::code).containsExactly("Q09");
    }

    private static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("questionnaire.yaml"), Samples.ALL_KEYS.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("texts.da.yaml"), Samples.DANISH.getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("README.md"), "Notes are passed over.");
        return folder;
    }
}
