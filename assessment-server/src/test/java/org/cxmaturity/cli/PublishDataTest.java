package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing beside a server that runs: what it holds of the questionnaire is said, and what it published holds. */
class PublishDataTest {
    @TempDir
    Path data;

    @TempDir
    Path folder;

    @Test
    void theAssessmentsThatAskAVersionAreCountedAndWhatTheServerPublishedIsNotContradicted() throws IOException {
        Path base = folder.resolve("questionnaire.yaml");
        cxm("questionnaire", "new", folder, "--id", "our-check", "--factor", "One: We say it.; We keep it.");
        try (TestServer server = TestServer.start(data);
                CxmClient client = CxmClient.of(server.url(), server.key())) {
            Run first = publish();
            assertThat(first.status()).as(first.err()).isZero();
            assertThat(first.out()).contains("Stored results: none of our-check.");
            try (InputStream yaml = Files.newInputStream(base)) {
                client.questionnaires().publish("application/yaml", yaml);
            }
            String example = client.clients()
                    .create(ClientDraft.named("Example (synthetic)"))
                    .id();
            client.assessments().create(example, AssessmentDraft.of("our-check"));
            client.assessments().create(example, AssessmentDraft.of("our-check"));

            edit(base, "0.1.0", "0.1.1", "We keep it.", "We hold it.");
            assertThat(publish().out())
                    .contains("item one-2 reworded", "Stored results: 2 assessments of 0.1.0. They stay as they are");

            try (InputStream yaml = Files.newInputStream(base)) {
                client.questionnaires().publish("application/yaml", yaml);
            }
            edit(base, "We hold it.", "We guard it.");
            deleteVersion("0.1.1");
            Run other = publish();
            assertThat(other.status()).isEqualTo(2);
            assertThat(other.err()).contains("W10 version 0.1.1 of our-check is published with other content");
        }
    }

    @Test
    void aFolderWithoutDataIsToldAndNothingIsPublished() {
        cxm("questionnaire", "new", folder, "--id", "our-check");

        Run run = publish();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(data.toString());
        assertThat(folder.resolve("versions")).doesNotExist();
    }

    private Run publish() {
        return cxm("questionnaire", "publish", folder, "--data", data);
    }

    private void deleteVersion(String version) throws IOException {
        Path kept = folder.resolve("versions").resolve(version);
        Files.delete(kept.resolve("questionnaire.yaml"));
        Files.delete(kept);
    }

    private static void edit(Path file, String... pairs) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        Files.writeString(file, text);
    }
}
