package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Keyless;
import org.cxmaturity.server.web.Kind;

/** The refusals a call may meet, and how each looks. */
final class Errors {
    private static final String CONFLICT = "409";

    private Errors() {}

    /** Every kind as a shared response. */
    static ObjectNode all(ObjectNode responses) {
        for (Kind kind : Kind.values()) {
            ObjectNode response =
                    responses.putObject(name(kind)).put("description", kind.title() + ": `" + kind.type() + "`.");
            if (kind == Kind.TOO_MANY || kind == Kind.UNAVAILABLE) {
                header(response, "Retry-After", "Seconds to wait.");
            }
            if (kind == Kind.TOO_MANY) {
                header(response, "RateLimit", "What is left of the quota, and the seconds until it is whole again.");
                header(response, "RateLimit-Policy", "The quota, and the seconds of its window.");
            }
            if (kind == Kind.UNAUTHENTICATED) {
                header(response, "WWW-Authenticate", "The scheme to use.");
            }
            response.putObject("content")
                    .putObject(Api.PROBLEM_JSON)
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        }
        return responses;
    }

    static void header(ObjectNode response, String name, String words) {
        response.withObjectProperty("headers")
                .putObject(name)
                .put("description", words)
                .putObject("schema")
                .put("type", "string");
    }

    /** Adds those that the call may meet: they follow from what it takes. */
    static void add(Calls.Call call, ObjectNode operation) {
        ObjectNode responses = (ObjectNode) operation.get("responses");
        kinds(call, operation)
                .forEach(kind -> responses
                        .putObject(Integer.toString(kind.status()))
                        .put("$ref", "#/components/responses/" + name(kind)));
    }

    private static List<Kind> kinds(Calls.Call call, ObjectNode operation) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.MALFORMED));
        boolean body = operation.has("requestBody");
        boolean changes = has(operation, "If-Match");
        add(kinds, !call.is(Keyless.class), Kind.UNAUTHENTICATED, Kind.FORBIDDEN, Kind.TOO_MANY);
        add(kinds, call.is(Keyless.class), Kind.FORBIDDEN);
        add(kinds, call.path().contains("{") || has(operation, Api.RECEIPT), Kind.NOT_FOUND);
        add(kinds, operation.toString().contains("\"content\""), Kind.NOT_ACCEPTABLE);
        add(kinds, body, Kind.TOO_SLOW, Kind.TOO_LARGE, Kind.UNSUPPORTED_TYPE, Kind.INVALID);
        add(kinds, operation.path("description").asText().contains(CONFLICT), Kind.CONFLICT);
        add(kinds, changes, Kind.CHANGED_MEANWHILE);
        add(kinds, changes && !call.verb().equals("post"), Kind.IF_MATCH_NEEDED);
        add(kinds, true, Kind.OUR_FAULT, Kind.UNAVAILABLE);
        return kinds.stream().sorted().toList();
    }

    private static void add(List<Kind> kinds, boolean when, Kind... more) {
        if (when) {
            kinds.addAll(List.of(more));
        }
    }

    private static boolean has(ObjectNode operation, String parameter) {
        JsonNode parameters = operation.path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .anyMatch(p -> p.path("name").asText().equals(parameter));
    }

    private static String name(Kind kind) {
        return Description.camel(kind.name());
    }
}
