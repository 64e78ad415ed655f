package org.cxmaturity.server.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.server.TestServer;

/** A real server with one open assessment of the five factors, and short ways to hand responses in. */
final class OpenAssessment implements AutoCloseable {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String path;
    private TestServer server;

    OpenAssessment(Path folder) {
        this.folder = folder;
        this.server = TestServer.start(folder);
        this.path = another();
    }

    /** A further open assessment; its path. */
    String another() {
        String client = location(server.post("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}"));
        String made = location(server.post(client + "/assessments", "{\"questionnaire\": {\"id\": \"five-factor\"}}"));
        server.post(made + "/open", "");
        return made;
    }

    TestServer server() {
        return server;
    }

    /** Its path, such as {@code /api/v1/assessments/…}. */
    String path() {
        return path;
    }

    void restart() {
        String key = server.key();
        server.close();
        server = TestServer.again(folder, key);
    }

    HttpResponse<String> submit(String json) {
        return server.post(path + "/responses", json);
    }

    HttpResponse<String> submit(String key, String json) {
        return server.send(server.request(path + "/responses")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> bulk(String type, String query, String body) {
        return bulk(type, query, BodyPublishers.ofString(body));
    }

    HttpResponse<String> bulk(String type, String query, byte[] body) {
        return bulk(type, query, BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> bulk(String type, String query, InputStream body) {
        return bulk(type, query, BodyPublishers.ofInputStream(() -> body));
    }

    private HttpResponse<String> bulk(String type, String query, BodyPublisher body) {
        return server.send(server.request(path + "/responses/bulk" + query)
                .header("Content-Type", type)
                .POST(body));
    }

    HttpResponse<String> list(String accept, String query) {
        return server.send(server.request(path + "/responses" + query)
                .header("Accept", accept)
                .GET());
    }

    /** How many responses there are. */
    int size() {
        return (int) list(NDJSON, "").body().lines().count();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a bulk call's reply. */
    static List<JsonNode> lines(HttpResponse<String> answer) {
        return answer.body().lines().map(OpenAssessment::json).toList();
    }

    static String location(HttpResponse<String> made) {
        return URI.create(made.headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.body())))
                .getPath();
    }

    @Override
    public void close() {
        server.close();
    }
}
