package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.openapi.Calls;
import org.cxmaturity.server.openapi.Calls.Call;
import org.cxmaturity.server.openapi.Description;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The description of the API that the server hands out, held against the server. After a wanted change, run with
 * {@code -Dcxm.golden=write}, read the difference, and commit it.
 */
class OpenApiTest {
    private static final Path RECORDED = Path.of("src/main/resources");

    @TempDir
    private Path folder;

    private List<Class<?>> contracts = List.of();

    @BeforeEach
    void ask() throws IOException {
        Logs.quiet();
        ServerConfig config = ServerConfig.local(folder, 0);
        try (Database database = Database.open(folder.resolve(Server.DATABASE))) {
            Wiring wiring = new Wiring(config, database, () -> Instant.EPOCH, new Random(1));
            contracts = wiring.application().getInstances().stream()
                    .flatMap(part -> Stream.of(part.getClass().getInterfaces()))
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .<Class<?>>map(type -> type)
                    .toList();
        }
    }

    private static void same(String file, String text) throws IOException {
        Path recorded = RECORDED.resolve(file);
        if ("write".equals(System.getProperty("cxm.golden"))) {
            Files.writeString(recorded, text);
        }
        assertThat(text).isEqualTo(Files.readString(recorded));
    }

    @Test
    void theRecordedDescriptionIsThatOfTheContract() throws IOException {
        Description description = Description.of(contracts);
        same("openapi.json", description.json());
        same("openapi.yaml", description.yaml());
    }

    @Test
    void itIsHandedOutWithoutAKey() {
        try (TestServer server = TestServer.start(folder.resolve("data"))) {
            assertThat(handedOut(server, "json", "application/json")).startsWith("{\n  \"openapi\" : \"3.1.0\"");
            assertThat(handedOut(server, "yaml", "application/yaml")).startsWith("openapi: \"3.1.0\"\n");
        }
    }

    private static String handedOut(TestServer server, String ending, String type) {
        var answer = server.send(HttpRequest.newBuilder(server.url().resolve("/api/v1/openapi." + ending)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        return answer.body();
    }

    @Test
    void everyCallThatTheServerTakesIsInIt() {
        JsonNode description = Description.of(contracts).tree();
        List<Call> calls = contracts.stream().flatMap(Calls::of).toList();
        assertThat(calls).hasSizeGreaterThan(30).allSatisfy(call -> {
            JsonNode operation = call.find(description);
            assertThat(operation.path("responses").isEmpty()).isFalse();
            assertThat(operation.path("summary").asText()).isNotEmpty();
            assertThat(operation.path("security").isArray()).isTrue();
        });
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(description.at(ref.substring(1)).isObject()).isTrue());
        List<String> ids = description.findValuesAsText("operationId");
        assertThat(ids).hasSameSizeAs(calls).hasSameSizeAs(new TreeSet<>(ids));
    }

    @Test
    void everyCallInItIsTaken() {
        try (TestServer server = TestServer.start(folder.resolve("data"))) {
            Description.of(contracts)
                    .tree()
                    .path("paths")
                    .fields()
                    .forEachRemaining(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(verb -> isTaken(server, verb, path.getKey())));
        }
    }

    private static void isTaken(TestServer server, String verb, String path) {
        var answer = server.send(server.request(path.replaceAll("\\{\\w+}", "x"))
                .method(verb.toUpperCase(Locale.ROOT), BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as("%s %s", verb, path).isNotEqualTo(405);
        assertThat(answer.body()).as("%s %s", verb, path).doesNotContain("nothing under this path");
    }
}
