package org.cxmaturity.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentsTest {
    private static final String QUESTIONNAIRE = """
            id: own-one
            version: 1.0.0
            language: en
            title: Own
            purpose: A questionnaire that lies on the server's disk.
            kind: core
            minutes: 1
            levels: [{level: 1, from: 0, name: One, summary: The first.}]
            scales: {practice: {from: 1, to: 5, labels: {1: Low, 5: High}}}
            factors:
              - {id: f, name: F, summary: A factor., items: [{id: f-one, text: We do it., scale: practice}]}
            """;

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aClientIsMadeReadChangedAndDeleted() {
        var made = server.post("/api/v1/clients", "{\"name\": \"Example (synthetic)\", \"country\": \"DK\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("ETag")).hasValue("\"1\"");
        String path = location(made);
        assertThat(patch(path, "\"1\"", "{\"country\": null, \"size\": \"250-999\"}")
                        .body())
                .contains("\"size\":\"250-999\"", "\"revision\":2")
                .doesNotContain("country");
        assertThat(delete(path, null)).isEqualTo(428);
        assertThat(delete(path, "\"1\"")).isEqualTo(412);
        assertThat(delete(path, "\"2\"")).isEqualTo(204);
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void allFaultsOfAClientAreToldAtOnce() throws IOException {
        var answer = server.post(
                "/api/v1/clients", "{\"country\": \"Denmark\", \"industry\": \"a b\", \"externalId\": \"\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors").findValuesAsText("pointer"))
                .containsExactly("/name", "/externalId", "/industry", "/country");
    }

    @Test
    void aBodyThatIsNotThereIsMalformed() {
        var answer = server.post("/api/v1/clients", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"H01\"");
    }

    @Test
    void anExternalIdBelongsToOneClient() {
        server.post("/api/v1/clients", "{\"name\": \"One\", \"externalId\": \"x\"}");
        assertThat(server.post("/api/v1/clients", "{\"name\": \"Two\", \"externalId\": \"x\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void listsGoOnWhereTheyStopped() throws IOException {
        for (String name : new String[] {"A", "B", "C"}) {
            server.post("/api/v1/clients", "{\"name\": \"" + name + "\"}");
        }
        var first = server.get("/api/v1/clients?limit=2");
        assertThat(json(first).at("/items").findValuesAsText("name")).containsExactly("A", "B");
        String link = first.headers().firstValue("Link").orElseThrow();
        var second = server.get(link.substring(1, link.indexOf('>')));
        assertThat(json(second).at("/items").findValuesAsText("name")).containsExactly("C");
        assertThat(json(second).has("next")).isFalse();
    }

    @Test
    void anUnknownParameterIsRefusedWithAGuess() {
        var answer = server.get("/api/v1/clients?limt=2");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("limit");
    }

    @Test
    void anAssessmentGoesThroughItsStates() throws IOException {
        String path = assessment("{\"questionnaire\": \"five-factor\", \"wave\": \"2026\"}");
        assertThat(json(server.get(path)).at("/questionnaire/version").asText()).isEqualTo("1.0.0");
        assertThat(json(server.get(path)).at("/state").asText()).isEqualTo("draft");
        assertThat(server.post(path + "/close", "").statusCode()).isEqualTo(409);
        for (String step : new String[] {"open", "close", "reopen", "close", "sign-off"}) {
            assertThat(server.post(path + "/" + step, "").statusCode()).as(step).isEqualTo(200);
        }
        assertThat(json(server.get(path)).at("/state").asText()).isEqualTo("signed-off");
    }

    @Test
    void thresholdsMayRiseButNeverFallOnceOpened() throws IOException {
        String path = assessment("{\"questionnaire\": \"five-factor\", \"thresholds\": {\"smallestGroup\": 8}}");
        server.post(path + "/open", "");
        var lower = patch(path, "*", "{\"thresholds\": {\"smallestGroup\": 6}}");
        assertThat(lower.statusCode()).isEqualTo(422);
        assertThat(json(lower).at("/errors/0/code").asText()).isEqualTo("A12");
        assertThat(patch(path, "*", "{\"thresholds\": {\"smallestGroup\": 9}}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void allFaultsOfAnAssessmentAreToldAtOnce() throws IOException {
        var answer = server.post(
                client() + "/assessments",
                "{\"questionnaire\": \"five-facto\", \"mode\": \"guess\", \"thresholds\": {\"smallestGroup\": 3}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors").findValuesAsText("code")).containsExactly("A03", "A02", "A08");
        assertThat(answer.body()).contains("five-factor");
    }

    @Test
    void aFolderOfTheServerIsNoQuestionnaire() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), QUESTIONNAIRE);
        var answer = server.post(client() + "/assessments", "{\"questionnaire\": {\"id\": \"" + own + "\"}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors").findValuesAsText("code")).containsExactly("A03");
    }

    private String client() {
        return location(server.post("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}"));
    }

    private String assessment(String body) {
        return location(server.post(client() + "/assessments", body));
    }

    private static String location(HttpResponse<String> made) {
        return URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> patch(String path, String etag, String body) {
        return server.send(server.request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private int delete(String path, String etag) {
        var request = server.request(path).DELETE();
        return server.send(etag == null ? request : request.header("If-Match", etag))
                .statusCode();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
