package org.cxmaturity.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cxmaturity.server.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {
    private static void isRefused(byte[] body, String message) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Upload.files(body))
                .withMessageContaining(message);
    }

    @Test
    void aFileAloneIsTheQuestionnaire() {
        assertThat(Upload.files("id: x".getBytes(StandardCharsets.UTF_8))).containsOnlyKeys("questionnaire.yaml");
    }

    @Test
    void aZippedFolderIsItsYamlFiles() {
        byte[] zip = Zips.of(
                "mine/",
                "",
                "mine/questionnaire.yaml",
                "id: x",
                "mine/texts.da.yaml",
                "language: da",
                "mine/README.md",
                "hello",
                "mine/.notes.yaml",
                "x",
                "__MACOSX/mine/._questionnaire.yaml",
                "x");
        assertThat(Upload.files(zip)).containsOnlyKeys("questionnaire.yaml", "texts.da.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "../questionnaire.yaml",
        "a/../../questionnaire.yaml",
        "/etc/questionnaire.yaml",
        "a\\questionnaire.yaml",
        ".."
    })
    void noNameLeavesTheFolder(String name) {
        isRefused(Zips.of(name, "id: x"), "has a file named");
    }

    @Test
    void filesOfTwoFoldersAreNotMixed() {
        isRefused(Zips.of("a/questionnaire.yaml", "id: x", "b/texts.da.yaml", "x"), "in another folder");
        isRefused(Zips.of("a/questionnaire.yaml", "id: x", "b/questionnaire.yaml", "x"), "twice");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsNotUnpacked() {
        String large = "x".repeat((2 << 20) + 1);
        isRefused(Zips.of("questionnaire.yaml", "id: x", "picture.png", large), "2 MiB in a file");
        String[] many = new String[24];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "file" + i;
            many[i + 1] = "x".repeat(2 << 20);
        }
        isRefused(Zips.of(many), "20 MiB");
        String[] names = new String[402];
        Arrays.setAll(names, i -> i % 2 == 0 ? "file" + i : "");
        isRefused(Zips.of(names), "200 files");
    }

    @Test
    void whatIsNoQuestionnaireIsTold() {
        isRefused(Zips.of("readme.txt", "hello"), "There is no questionnaire in it");
        byte[] broken = Zips.of("questionnaire.yaml", "id: x".repeat(100));
        broken[60] ^= 0x55;
        isRefused(broken, "cannot be read");
    }
}
