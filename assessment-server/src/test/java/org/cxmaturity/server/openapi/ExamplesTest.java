package org.cxmaturity.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.oas.OpenApi31;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.rest.Api;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description that the server hands out, held against what it does. */
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("([a-z]+)/\\{(\\w+)}");

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(OpenApi31.getInstance().getIri())
            .metaSchema(OpenApi31.getInstance())
            .build();

    /** The last id that was made, by the collection it is in. */
    private final Map<String, String> ids = new HashMap<>();

    @TempDir
    private Path folder;

    private TestServer server;
    private JsonNode description;

    @BeforeEach
    void start() {
        server = TestServer.start(folder);
        description = json(server.get("/api/v1/openapi.json").body());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void eachOperation(BiConsumer<String, Entry<String, JsonNode>> use) {
        description
                .path("paths")
                .fields()
                .forEachRemaining(path ->
                        path.getValue().fields().forEachRemaining(operation -> use.accept(path.getKey(), operation)));
    }

    @Test
    void everyExampleIsTakenAndEveryReplyIsAsItIsDescribed() {
        Examples.all().fields().forEachRemaining(example -> {
            assertThat(description.findValuesAsText("operationId")).contains(example.getKey());
            eachOperation((path, operation) -> {
                if (operation.getValue().path("operationId").asText().equals(example.getKey())) {
                    sendAll(path, operation, example.getValue());
                }
            });
        });
        eachOperation((path, operation) -> {
            if (operation.getKey().equals("get")) {
                isAsDescribed(send(path, operation, "", ""), operation);
            }
        });
    }

    private void sendAll(String path, Entry<String, JsonNode> operation, JsonNode examples) {
        if (examples.isEmpty()) {
            assertThat(isAsDescribed(send(path, operation, "", ""), operation)).isLessThan(300);
        }
        examples.fields().forEachRemaining(example -> {
            String body = example.getValue().isTextual()
                    ? example.getValue().asText()
                    : example.getValue().toString();
            HttpResponse<String> answer = send(path, operation, example.getKey(), body);
            assertThat(isAsDescribed(answer, operation)).as(answer.body()).isLessThan(300);
            answer.headers().firstValue("Location").ifPresent(this::remember);
        });
    }

    private void remember(String location) {
        String[] parts = location.split("/", -1);
        ids.put(parts[parts.length - 2], parts[parts.length - 1]);
        if (location.contains("/questionnaires/")) {
            ids.put("questionnaires", parts[4]);
        }
    }

    private HttpResponse<String> send(String path, Entry<String, JsonNode> operation, String type, String body) {
        Matcher name = ID.matcher(path);
        String filled = name.replaceAll(found -> found.group(1) + "/" + ids.getOrDefault(found.group(1), "none"));
        var request = server.request(filled)
                .method(operation.getKey().toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return server.send(operation.getKey().equals("patch") ? request.header("If-Match", "*") : request);
    }

    /** The status, which must be described, as must the body under it. */
    private int isAsDescribed(HttpResponse<String> answer, Entry<String, JsonNode> operation) {
        String what = operation.getValue().path("operationId").asText() + ": " + answer.body();
        int status = answer.statusCode();
        JsonNode response = operation.getValue().path("responses").path(Integer.toString(status));
        assertThat(response.isMissingNode()).as("%d of %s", status, what).isFalse();
        JsonNode known = response.has("$ref")
                ? description.at(response.path("$ref").asText().substring(1))
                : response;
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode schema = known.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s of %s", type, what).isFalse();
        if (type.endsWith("json")) {
            String lines =
                    type.equals(Api.NDJSON) ? answer.body() : answer.body().replace("\n", " ");
            lines.lines()
                    .forEach(line -> assertThat(faults(schema, line)).as(what).isEmpty());
        }
        return status;
    }

    private Iterable<?> faults(JsonNode schema, String text) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", description.at("/components/schemas"));
        return SCHEMAS.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"))
                .validate(json(text));
    }
}
