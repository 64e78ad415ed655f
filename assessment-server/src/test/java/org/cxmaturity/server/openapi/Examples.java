package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Examples of what to send; a test sends every one of them. */
public final class Examples {
    private static final JsonNode ALL = load();

    private Examples() {}

    /** Media type to example, by operation. */
    public static JsonNode all() {
        return ALL;
    }

    static void add(ObjectNode operation) {
        ALL.path(operation.get("operationId").asText())
                .fields()
                .forEachRemaining(example -> ((ObjectNode)
                                operation.at("/requestBody/content").get(example.getKey()))
                        .set("example", example.getValue()));
    }

    private static JsonNode load() {
        try (InputStream in = Examples.class.getResourceAsStream("/openapi-examples.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
