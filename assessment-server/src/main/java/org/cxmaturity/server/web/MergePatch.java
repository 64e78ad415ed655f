package org.cxmaturity.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, RFC 7396. */
public final class MergePatch {
    private MergePatch() {}

    /**
     * A draft with a patch applied.
     *
     * @throws Refusal 400 when the result is not of the type
     */
    public static <T> T apply(T draft, JsonNode patch, Class<T> type) {
        JsonNode merged = merge(Json.json().valueToTree(draft), patch);
        return type.cast(Body.read(merged, Json.json().constructType(type)));
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : Json.json().createObjectNode();
        patch.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
