package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON objects into records, the mirror of {@link RecordWriter}: a component marked nullable, a list or a map
 * may be absent, all else must be there; an unknown key is a fault. All faults at once, each with its pointer.
 */
final class RecordReader {
    private static final double LARGEST = 1e9;
    private static final String NO_OBJECT = "is {0} where an object belongs";
    private static final Wording AS_WRITTEN = say("Use the file as the program wrote it.");

    private final String source;
    private final Problems problems;

    RecordReader(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The record; null when there was a fault in it. Keys in {@code known} are passed over. */
    <R extends Record> @Nullable R read(JsonNode node, Class<R> type, String pointer, Set<String> known) {
        if (!node.isObject()) {
            wrong(pointer, say(NO_OBJECT, words(node)));
            return null;
        }
        int before = problems.errors();
        RecordComponent[] components = type.getRecordComponents();
        unknownKeys(node, components, pointer, known);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(node, components[i], pointer);
        }
        return problems.errors() > before ? null : construct(type, components, values);
    }

    private void unknownKeys(JsonNode node, RecordComponent[] components, String pointer, Set<String> known) {
        Set<String> names = new LinkedHashSet<>(known);
        for (RecordComponent component : components) {
            names.add(component.getName());
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.error("P03", at(pointer + "/" + name), say("unknown key \"{0}\"", name), AS_WRITTEN);
            }
        });
    }

    private @Nullable Object component(JsonNode node, RecordComponent component, String pointer) {
        String place = pointer + "/" + component.getName();
        JsonNode value = node.get(component.getName());
        AnnotatedType type = component.getAnnotatedType();
        if (value == null) {
            if (component.getType() == List.class) {
                return List.of();
            }
            if (component.getType() == Map.class) {
                return Map.of();
            }
            if (!nullable(type)) {
                problems.error("P04", at(place), say("is missing"), AS_WRITTEN);
            }
            return null;
        }
        return value(value, type.getType(), place);
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || (type instanceof AnnotatedParameterizedType p && p.isAnnotationPresent(Nullable.class));
    }

    private @Nullable Object value(JsonNode node, Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(node, generic.getActualTypeArguments()[0], place)
                    : map(node, generic.getActualTypeArguments(), place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return read(node, plain.asSubclass(Record.class), place, Set.of());
        }
        if (plain == String.class) {
            return text(node, place);
        }
        if (plain.isEnum()) {
            return constant(node, plain, place);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : wrong(place, say("is {0}, not true or false", words(node)));
        }
        return number(node, plain == int.class || plain == Integer.class, place);
    }

    private List<Object> list(JsonNode node, Type element, String place) {
        List<Object> list = new ArrayList<>();
        if (!node.isArray()) {
            wrong(place, say("is {0} where a list belongs", words(node)));
            return list;
        }
        for (int i = 0; i < node.size(); i++) {
            Object value = value(node.get(i), element, place + "/" + i);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private Map<Object, Object> map(JsonNode node, Type[] types, String place) {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (!node.isObject()) {
            wrong(place, say(NO_OBJECT, words(node)));
            return map;
        }
        node.fields().forEachRemaining(entry -> {
            String at = place + "/" + entry.getKey();
            Object value = value(entry.getValue(), types[1], at);
            boolean step = types[0] == Integer.class;
            if (step && !entry.getKey().matches("-?\\d{1,6}")) {
                wrong(at, say("is no step of a scale"));
            } else if (value != null) {
                map.put(step ? (Object) Integer.valueOf(entry.getKey()) : entry.getKey(), value);
            }
        });
        return map;
    }

    private @Nullable Object text(JsonNode node, String place) {
        if (!node.isTextual()) {
            return wrong(place, say("is {0} where a text belongs", words(node)));
        }
        String text = node.textValue();
        return printable(text) ? text : wrong(place, say("holds characters that cannot be printed"));
    }

    /** Whether a text holds no control characters but line ends and tabs. */
    static boolean printable(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\n'
                        || c == '\t'
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }

    private @Nullable Object constant(JsonNode node, Class<?> type, String place) {
        for (Object constant : type.getEnumConstants()) {
            if (node.isTextual() && node.textValue().equals(((Enum<?>) constant).name())) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
        return wrong(place, say("is {0}, not one of {1}", words(node), allowed));
    }

    private @Nullable Object number(JsonNode node, boolean whole, String place) {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= LARGEST)) {
            return wrong(place, say("is {0} where a number belongs", words(node)));
        }
        if (!whole) {
            return node.doubleValue() + 0.0;
        }
        return node.canConvertToInt() && node.isIntegralNumber()
                ? (Object) node.intValue()
                : wrong(place, say("is {0} where a whole number belongs", words(node)));
    }

    private <R extends Record> @Nullable R construct(
            Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(parameters).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type, e);
        }
    }

    private @Nullable Object wrong(String place, Wording message) {
        problems.error("P05", at(place), message, AS_WRITTEN);
        return null;
    }

    private Place at(String pointer) {
        return Place.pointer(source, pointer);
    }

    private static String words(JsonNode node) {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
