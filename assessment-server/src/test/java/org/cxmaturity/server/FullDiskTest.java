package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.server.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of data that may grow no further stands for a disk that is full. */
class FullDiskTest {
    private static final int PAGES = 250;
    private static final int MORE_THAN_FIT = 500;

    private static final Logger LOG = Logger.getLogger("org.cxmaturity");

    @TempDir
    private Path folder;

    private final List<LogRecord> log = new CopyOnWriteArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            log.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private TestServer server;
    private String responses;

    @BeforeEach
    void start() {
        LOG.addHandler(recorder);
        server = TestServer.start(
                ServerConfig.local(folder, 0), InstantSource.system(), file -> Database.openLimited(file, PAGES));
        String client = made(server.post("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}"));
        String assessment =
                made(server.post(client + "/assessments", "{\"questionnaire\": {\"id\": \"five-factor\"}}"));
        server.post(assessment + "/open", "");
        responses = assessment + "/responses";
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(recorder);
        server.close();
    }

    private static String made(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
    }

    private static String response(int i) {
        return "{\"externalId\": \"e-" + i + "\", \"answers\": {\"art-promise\": 4}, \"comments\": {\"one-change\": \""
                + "Call back. ".repeat(600) + "\"}}";
    }

    private long stored() {
        return server.send(server.request(responses).header("Accept", "application/x-ndjson"))
                .body()
                .lines()
                .count();
    }

    @Test
    void whatFindsNoRoomIsRefusedAndNotStoredAndTheRestIsKept() {
        int taken = 0;
        HttpResponse<String> last = server.post(responses, response(taken));
        while (last.statusCode() == 201 && taken < MORE_THAN_FIT) {
            taken++;
            last = server.post(responses, response(taken));
        }
        assertThat(last.statusCode()).isEqualTo(503);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body())
                .contains("urn:cxm:problem:unavailable", "The disk is full. Nothing was stored.")
                .doesNotContain("Exception", "SQL");
        assertThat(taken).isPositive();
        assertThat(stored()).isEqualTo(taken);
        assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
        assertThat(log).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains("SQLITE_FULL").doesNotContain("Call back");
            assertThat(entry.getThrown()).isNull();
        });
    }

    @Test
    void aFileOfResponsesThatFindsNoRoomIsNotStoredByHalf() {
        String lines = IntStream.range(0, MORE_THAN_FIT)
                .mapToObj(FullDiskTest::response)
                .collect(Collectors.joining("\n"));
        HttpResponse<String> answer = server.send(server.request(responses + "/bulk")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(stored()).isZero();
        assertThat(server.post(responses, response(0)).statusCode()).isIn(201, 503);
        server.close();
        server = TestServer.again(folder, server.key());
        assertThat(stored()).isLessThanOrEqualTo(1);
        assertThat(server.post(responses, response(1)).statusCode()).isEqualTo(201);
    }
}
