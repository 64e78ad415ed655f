package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstStartPrintsAKeyThatWorksAndTheNextOneDoesNot() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder)) {
            assertThat(server.said()).hasSize(2);
            assertThat(server.said().get(0)).endsWith(server.key());
            assertThat(server.key()).matches("cxm_[A-Za-z0-9_-]{43}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("first-key"))))
                    .isEqualTo("rw-------");
            assertThat(server.send(server.request("/readyz")).statusCode()).isEqualTo(200);
            assertThat(server.stop()).isZero();
        }
        assertThat(folder.resolve("cxm.db-wal")).doesNotExist();
        try (ServerProcess server = ServerProcess.start(folder)) {
            assertThat(server.said()).hasSize(1);
            server.kill();
        }
    }

    @Test
    void twoServersOnOneFolderAreOneTooMany() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder)) {
            Run second = cxm("serve", "--port", "0", "--data", folder);
            assertThat(second.status()).isEqualTo(2);
            assertThat(second.err()).contains("D05 another server runs on this folder");
            assertThat(server.stop()).isZero();
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = cxm("serve", "--port", taken.getLocalPort(), "--data", folder);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("D04 port " + taken.getLocalPort() + " of 127.0.0.1 cannot be used");
            assertThat(folder.resolve("first-key")).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("cxm.db"), "my diary, page one; and much more of it, to be sure");
        Run run = cxm("serve", "--port", 0, "--data", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cxm.db: D07 this is no database");
        assertThat(folder.resolve("cxm.db")).hasContent("my diary, page one; and much more of it, to be sure");
    }

    @Test
    void everyFaultOfTheSettingsIsToldAtOnce() throws Exception {
        List<String> words = Fork.command(
                List.of(), "serve", "--port", "x", "--data", folder, "--database", "jdbc:postgresql://db/cxm");
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("CXM_SMALLEST_GROUP", "3");
        builder.environment().put("CXM_SMALEST_GROUP", "7");
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectError(err.toFile()).start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(err))
                .contains("D01 unknown setting CXM_SMALEST_GROUP. Did you mean \"CXM_SMALLEST_GROUP\"?")
                .contains("CXM_SMALLEST_GROUP or --smallest-group: \"3\" is not a whole number from 5 to 15")
                .contains("CXM_PORT or --port: \"x\" is not a whole number from 0 to 65535")
                .contains("D03 PostgreSQL is not supported yet");
    }

    @ParameterizedTest
    @CsvSource({"nowhere/first, D08", "., D08"})
    void aKeyThatCannotBeWrittenIsNotMade(String file, String code) {
        Run run = cxm("serve", "--port", 0, "--data", folder, "--key-file", folder.resolve(file));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(code);
    }
}
