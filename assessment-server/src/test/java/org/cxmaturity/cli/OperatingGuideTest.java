package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who run a server says what the server does. */
class OperatingGuideTest {
    private static final Path SOURCES = Path.of("src/main/java/org/cxmaturity/server");

    @TempDir
    private Path folder;

    @Test
    void everySettingAndEveryCodeIsOnThePage() throws IOException {
        String page = Files.readString(Fence.page("operating.md"));
        List<String> codes = found("\"(D\\d\\d)\"", SOURCES.resolve("ServerFaults.java"));
        assertThat(codes).hasSize(9).allSatisfy(code -> assertThat(page).containsPattern("[| ]" + code + "[, ]"));
        List<String> options = found("\"(--[a-z-]+)\"", Path.of("src/main/java/org/cxmaturity/cli/ServeCommand.java"));
        assertThat(options)
                .hasSizeGreaterThan(6)
                .allSatisfy(option -> assertThat(page).contains("`" + option));
    }

    private static List<String> found(String pattern, Path source) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(source))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("cxm-data");
        try (TestServer server = TestServer.start(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aCopyMadeWhileTheServerIsStoppedServesWhatWasThere() throws IOException {
        Path data = folder.resolve("cxm-data");
        String key;
        String assessment;
        try (TestServer server = TestServer.start(data);
                CxmClient cxm = CxmClient.of(server.url(), server.key())) {
            key = server.key();
            String client = cxm.clients()
                    .create(ClientDraft.named("Example (synthetic)"))
                    .id();
            assessment = cxm.assessments()
                    .create(client, AssessmentDraft.of("five-factor"))
                    .id();
        }
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        assertThat(copy.resolve("cxm.db-wal")).doesNotExist();
        try (TestServer server = TestServer.again(copy, key);
                CxmClient cxm = CxmClient.of(server.url(), key)) {
            assertThat(cxm.assessments().get(assessment).id()).isEqualTo(assessment);
        }
    }
}
