package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Holds a JSON tree against a type of the contract and tells every unknown field, missing field and wrong type. A field is
 * needed unless its component is marked {@code @Nullable}, is an {@code Optional}, or is a list or map: those arrive empty.
 */
final class Shape {
    private Shape() {}

    static void check(JsonNode node, JavaType type, String pointer, Problems problems) {
        if (type.isTypeOrSubTypeOf(JsonNode.class) || type.getRawClass() == Object.class) {
            return;
        }
        if (type.isReferenceType()) {
            check(node, type.getReferencedType(), pointer, problems);
        } else if (type.isCollectionLikeType() || type.isArrayType()) {
            checkList(node, type, pointer, problems);
        } else if (type.isMapLikeType()) {
            checkMap(node, type, pointer, problems);
        } else if (type.getRawClass().isRecord()) {
            checkRecord(node, type, pointer, problems);
        } else {
            checkValue(node, type, pointer, problems);
        }
    }

    private static void checkList(JsonNode node, JavaType type, String pointer, Problems problems) {
        if (!node.isArray()) {
            problems.add(HttpFaults.wrongType(pointer, say("a list"), node));
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            check(node.get(i), type.getContentType(), pointer + "/" + i, problems);
        }
    }

    private static void checkMap(JsonNode node, JavaType type, String pointer, Problems problems) {
        if (!node.isObject()) {
            problems.add(HttpFaults.wrongType(pointer, say("an object"), node));
            return;
        }
        node.fields()
                .forEachRemaining(field ->
                        check(field.getValue(), type.getContentType(), below(pointer, field.getKey()), problems));
    }

    private static void checkRecord(JsonNode node, JavaType type, String pointer, Problems problems) {
        if (node.isTextual() && fromText(type)) {
            return;
        }
        if (!(node instanceof ObjectNode object)) {
            problems.add(HttpFaults.wrongType(pointer, say("an object"), node));
            return;
        }
        Map<String, JavaType> known = components(type);
        for (String name : names(object)) {
            JavaType component = known.get(name);
            if (component == null) {
                problems.add(HttpFaults.unknownField(below(pointer, name), name, known.keySet()));
            } else if (object.get(name).isNull()) {
                object.remove(name);
            } else {
                check(object.get(name), component, below(pointer, name), problems);
            }
        }
        fillIn(object, type, pointer, problems);
    }

    /** Whether a record of this type may be written as a text, for it says how to make one of it. */
    private static boolean fromText(JavaType type) {
        return Stream.of(type.getRawClass().getMethods())
                .anyMatch(m -> m.isAnnotationPresent(JsonCreator.class)
                        && m.getParameterCount() == 1
                        && m.getParameterTypes()[0] == String.class);
    }

    /** Lists and maps that are not there arrive empty; what else is not there must be allowed to be absent. */
    private static void fillIn(ObjectNode object, JavaType type, String pointer, Problems problems) {
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            if (object.has(component.getName())) {
                continue;
            }
            Class<?> raw = component.getType();
            boolean mayBeAbsent =
                    raw == Optional.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (mayBeAbsent) {
                continue;
            }
            if (Map.class.isAssignableFrom(raw)) {
                object.putObject(component.getName());
            } else if (Collection.class.isAssignableFrom(raw)) {
                object.putArray(component.getName());
            } else {
                problems.add(HttpFaults.missingField(below(pointer, component.getName()), component.getName()));
            }
        }
    }

    private static void checkValue(JsonNode node, JavaType type, String pointer, Problems problems) {
        try {
            Object value = Json.json().treeToValue(node, type);
            if (value == null) {
                problems.add(HttpFaults.wrongType(pointer, wanted(type), node));
            }
        } catch (InvalidFormatException e) {
            problems.add(HttpFaults.wrongType(pointer, wanted(type), node));
        } catch (JsonProcessingException e) {
            problems.add(HttpFaults.wrongType(pointer, wanted(type), node));
        }
    }

    private static Wording wanted(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isEnum()) {
            List<String> words = Stream.of(raw.getEnumConstants())
                    .map(constant -> Json.json().valueToTree(constant).asText())
                    .toList();
            return say("one of {0}", String.join(", ", words));
        }
        return switch (raw.getSimpleName()) {
            case "String" -> say("a text");
            case "int", "Integer", "long", "Long" -> say("a whole number");
            case "double", "Double", "BigDecimal" -> say("a number");
            case "boolean", "Boolean" -> say("true or false");
            case "LocalDate" -> say("a date such as 2026-03-31");
            case "Instant", "OffsetDateTime" -> say("a time such as 2026-03-31T09:30:00Z");
            default -> say("another type of value");
        };
    }

    /** What a JSON value with others in it is, in words. */
    static Wording name(JsonNode node) {
        return node.isArray() ? say("a JSON array") : say("a JSON object");
    }

    private static Map<String, JavaType> components(JavaType type) {
        Map<String, JavaType> known = new LinkedHashMap<>();
        for (BeanPropertyDefinition property :
                Json.json().getDeserializationConfig().introspect(type).findProperties()) {
            known.put(property.getName(), property.getPrimaryType());
        }
        return known;
    }

    private static Iterable<String> names(ObjectNode object) {
        ArrayList<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
