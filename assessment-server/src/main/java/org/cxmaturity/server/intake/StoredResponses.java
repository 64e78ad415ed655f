package org.cxmaturity.server.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.rest.EvidenceNote;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.server.web.Json;
import org.jspecify.annotations.Nullable;

/** Rows of the database in the words of the contract. */
final class StoredResponses {
    private static final TypeReference<Map<String, EvidenceNote>> EVIDENCE = new TypeReference<>() {};

    private StoredResponses() {}

    static StoredResponse of(StoredRow row) {
        JsonNode body = body(row);
        List<String> importance = new ArrayList<>();
        body.path("importance").forEach(item -> importance.add(item.asText()));
        return new StoredResponse(
                row.id(),
                row.assessment(),
                text(body, "externalId"),
                text(body, "respondent"),
                text(body, "language"),
                texts(body.path("background")),
                answers(body.path("answers")),
                texts(body.path("comments")),
                body.has("evidence") ? Json.json().convertValue(body.get("evidence"), EVIDENCE) : Map.of(),
                importance,
                text(body, "submitted"),
                body.has("seconds") ? body.get("seconds").doubleValue() : null,
                row.received(),
                row.revision());
    }

    private static JsonNode body(StoredRow row) {
        try {
            return Json.json().readTree(row.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored response " + row.id() + " is not JSON", e);
        }
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.has(name) ? body.get(name).asText() : null;
    }

    private static Map<String, String> texts(JsonNode section) {
        Map<String, String> texts = new LinkedHashMap<>();
        section.fields()
                .forEachRemaining(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }

    private static Map<String, Object> answers(JsonNode section) {
        Map<String, Object> answers = new LinkedHashMap<>();
        section.fields()
                .forEachRemaining(e -> answers.put(
                        e.getKey(),
                        e.getValue().isNumber()
                                ? e.getValue().numberValue()
                                : e.getValue().asText()));
        return answers;
    }
}
