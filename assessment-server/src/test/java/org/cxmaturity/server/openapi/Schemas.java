package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.rest.Api;
import org.jspecify.annotations.Nullable;

/** What the records of the contract say beyond what Swagger reads: what is always there, and what else is refused. */
final class Schemas {
    private Schemas() {}

    static void complete(ObjectNode description) {
        ObjectNode schemas = (ObjectNode) description.at("/components/schemas");
        Map<String, Class<?>> records = records();
        for (String name : names(schemas)) {
            ObjectNode schema = (ObjectNode) schemas.get(name);
            if (records.containsKey(name)) {
                require(schema, records.get(name));
            } else if (name.startsWith("Page")) {
                schema.putArray("required").add("items");
            }
            if (name.endsWith("Draft")) {
                schema.put("additionalProperties", false);
                references(schema);
                schemas.set(name.replaceFirst("Draft$", "Patch"), patch(schema));
            }
            answers(schema);
        }
    }

    /** The records of the contract by the name they have in the description. */
    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>();
        new ClassFileImporter()
                .importPackages(Api.class.getPackageName()).stream()
                        .map(type -> type.reflect())
                        .filter(Class::isRecord)
                        .forEach(type -> records.put(
                                Optional.ofNullable(type.getAnnotation(Schema.class))
                                        .map(Schema::name)
                                        .filter(name -> !name.isEmpty())
                                        .orElse(type.getSimpleName()),
                                type));
        return records;
    }

    /** What may not be absent in the record is always there. */
    private static void require(ObjectNode schema, Class<?> type) {
        List<String> names = Stream.of(type.getRecordComponents())
                .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(c -> !c.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(Schemas::name)
                .filter(name -> schema.path("properties").has(name))
                .toList();
        if (!names.isEmpty() && !schema.has("required")) {
            names.forEach(schema.putArray("required")::add);
        }
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
    }

    /** A questionnaire may be named by a text in requests. */
    private static void references(ObjectNode schema) {
        for (String place : List.of("/properties/questionnaire", "/properties/modules/items")) {
            if (schema.at(place) instanceof ObjectNode ref
                    && ref.path("$ref").asText().endsWith("/QuestionnaireRef")) {
                ObjectNode whole = ref.deepCopy();
                ArrayNode either = ref.removeAll().putArray("anyOf");
                either.addObject().put("type", "string").put("example", "our-practices@1.0.0");
                either.add(whole);
            }
        }
    }

    private static ObjectNode patch(ObjectNode draft) {
        ObjectNode patch = draft.deepCopy();
        String needed = String.valueOf(patch.remove("required"));
        patch.put("description", "Members given replace, null takes away, the rest stays.");
        ObjectNode properties = (ObjectNode) patch.get("properties");
        for (String name : names(properties)) {
            ObjectNode property = (ObjectNode) properties.get(name);
            property.remove("default");
            if (!needed.contains("\"" + name + "\"")) {
                properties
                        .putObject(name)
                        .putArray("anyOf")
                        .add(property)
                        .addObject()
                        .put("type", "null");
            }
        }
        return patch;
    }

    /** An answer is a number, or a word for why there is none; a draft may also say null. */
    private static void answers(ObjectNode schema) {
        if (schema.at("/properties/answers/additionalProperties") instanceof ObjectNode answer) {
            answer.putArray("type").add("number").add("string").add("null");
        }
    }

    /** Takes out what nothing refers to. */
    static void dropUnused(ObjectNode whole, String section) {
        ObjectNode parts = (ObjectNode) whole.at("/components/" + section);
        boolean dropped = true;
        while (dropped) {
            String text = whole.toString();
            List<String> unused = names(parts).stream()
                    .filter(name -> !text.contains("\"#/components/" + section + "/" + name + "\""))
                    .toList();
            unused.forEach(parts::remove);
            dropped = !unused.isEmpty();
        }
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
