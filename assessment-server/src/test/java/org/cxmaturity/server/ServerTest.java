package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    @TempDir
    private Path folder;

    @Test
    void aServerThatServesSaysSo() {
        try (var server = TestServer.start(folder)) {
            assertThat(server.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(server.get("/readyz").body()).isEqualTo("{\"status\":\"ready\"}");
        }
    }

    @Test
    void whatIsNotThereIsAProblem() {
        try (var server = TestServer.start(folder)) {
            var answer = server.get("/api/v1/nonsense");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains("\"type\":\"urn:cxm:problem:not-found\"", "\"instance\":\"/api/v1/nonsense\"");
        }
    }
}
