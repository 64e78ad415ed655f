package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Created;
import org.cxmaturity.rest.Keyless;
import org.cxmaturity.rest.Needs;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.QuestionnaireEntry;
import org.cxmaturity.rest.Resource;
import org.cxmaturity.rest.ResultsApi;

/** What the server's rules add to a call: a name, the scope, statuses, headers, bounds of the usual parameters. */
final class Operations {
    private static final Map<String, String> PARAMETERS = Map.of(
            "limit", "At most so many entries.",
            "next", "The cursor of the page before.",
            "id", "As the reply to its creation, or the list, has it.",
            "If-Match", "The ETag of what is to be changed, or *.",
            "Idempotency-Key", "Names the submission, so that sending it again does nothing twice.",
            "Receipt", "The receipt that came with the response.",
            "externalId", "Only what has this externalId.",
            "respondent", "Only what this respondent handed in.",
            "response", "The response's id.",
            "version", "Such as 1.0.0.");

    private Operations() {}

    static void complete(Calls.Call call, ObjectNode operation) {
        String resource = call.method().getDeclaringClass().getSimpleName().replaceFirst("Api$", "");
        String method = call.method().getName();
        operation.put(
                "operationId",
                Character.toLowerCase(resource.charAt(0))
                        + resource.substring(1)
                        + Character.toUpperCase(method.charAt(0))
                        + method.substring(1));
        operation.path("parameters").forEach(parameter -> parameter(call, (ObjectNode) parameter));
        body(operation);
        responses(call, operation);
        Errors.add(call, operation);
        security(call, operation);
        Examples.add(operation);
    }

    private static void security(Calls.Call call, ObjectNode operation) {
        var security = operation.putArray("security");
        if (!call.is(Keyless.class)) {
            var scopes = security.addObject().putArray("key");
            Stream.ofNullable(call.method().getAnnotation(Needs.class))
                    .forEach(needs -> scopes.add(needs.value().key()));
        }
    }

    private static void parameter(Calls.Call call, ObjectNode parameter) {
        String name = parameter.get("name").asText();
        if (!parameter.has("description") && PARAMETERS.containsKey(name)) {
            parameter.put("description", PARAMETERS.get(name));
        }
        if (name.equals("If-Match") && !call.verb().equals("post")) {
            parameter.put("required", true);
        }
        if (name.equals("limit")) {
            ((ObjectNode) parameter.get("schema"))
                    .put("minimum", 1)
                    .put("maximum", 1000)
                    .put("default", 100);
        }
    }

    /** The members of a merge patch are those of the draft, none needed, any of them null. */
    private static void body(ObjectNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        content.fields().forEachRemaining(type -> fill(type.getKey(), (ObjectNode) type.getValue()));
        if (content.has(Api.MERGE_PATCH)) {
            content.forEach(type -> {
                ObjectNode schema = (ObjectNode) type.get("schema");
                schema.put("$ref", schema.get("$ref").asText().replaceFirst("Draft$", "Patch"));
            });
        }
    }

    /** A schema where the contract has none: what is no JSON is text or bytes; JSON in a text of Java is no text. */
    private static void fill(String type, ObjectNode content) {
        ObjectNode schema = content.withObjectProperty("schema");
        String known = schema.path("type").asText();
        if (schema.has("$ref")
                || schema.has("type") && !(type.equals(MediaType.APPLICATION_JSON) && known.equals("string"))) {
            return;
        }
        switch (type) {
            case Api.CSV, Api.YAML -> schema.put("type", "string");
            case Api.PDF, Api.ZIP -> schema.put("type", "string").put("format", "binary");
            default -> schema.put("type", "object");
        }
    }

    private static void responses(Calls.Call call, ObjectNode operation) {
        JsonNode read = operation.get("responses");
        JsonNode content = read.has("200") ? read.at("/200/content") : read.at("/default/content");
        ObjectNode responses = operation.putObject("responses");
        Class<?> type = call.method().getReturnType();
        if (type == void.class) {
            responses.putObject("204").put("description", "Done; there is nothing to show.");
            return;
        }
        content.fields().forEachRemaining(each -> fill(each.getKey(), (ObjectNode) each.getValue()));
        boolean created = call.is(Created.class);
        if (!created || mayRepeat(type)) {
            String words = created ? "Nothing was made: it was there already." : "Done.";
            success(call, responses, "200", words, content);
        }
        if (call.verb().equals("get") && responses.path("200").path("headers").has("ETag")) {
            responses.putObject("304").put("description", "Not changed: If-None-Match names its ETag.");
        }
        if (created) {
            Errors.header(success(call, responses, "201", "Made, and on disk.", content), "Location", "Where it is.");
        }
        if (created && mayRepeat(type)) {
            Errors.header((ObjectNode) responses.get("200"), Api.REPLAYED, "true when the same was sent before.");
        }
    }

    private static ObjectNode success(
            Calls.Call call, ObjectNode responses, String status, String words, JsonNode content) {
        Class<?> type = call.method().getReturnType();
        ObjectNode response = responses.putObject(status).put("description", words);
        if (Resource.class.isAssignableFrom(type) && type != QuestionnaireEntry.class) {
            Errors.header(response, "ETag", "For If-Match.");
        }
        if (type == Page.class || call.method().getDeclaringClass() == ResultsApi.class) {
            Errors.header(response, "ETag", "For If-None-Match.");
        }
        if (type == Page.class) {
            Errors.header(response, "Link", "The next page, rel=\"next\"; absent on the last one.");
        }
        response.set("content", content);
        return response;
    }

    private static boolean mayRepeat(Class<?> type) {
        return Stream.of(type.getRecordComponents()).anyMatch(c -> c.getName().equals("replayed"));
    }
}
