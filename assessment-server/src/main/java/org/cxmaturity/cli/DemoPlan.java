package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.format.YamlValues;
import org.jspecify.annotations.Nullable;

/** What the demo makes, as the bundled {@code examples/demo.yaml} lists it; a fault in that file is a fault of ours. */
final class DemoPlan {
    private static final String ROOT = "/examples/";

    /**
     * One report.
     *
     * @param file       name of the report in the output folder
     * @param responses  the client's answers; null when it is one row of the scores
     * @param previous   the wave before, of the same kind; null for none
     * @param ignore     columns of the answers to pass over
     * @param scores     ready scores of the peers; null for a report without peers
     */
    record Entry(
            String file,
            String language,
            @Nullable String title,
            String client,
            String questionnaire,
            @Nullable String responses,
            @Nullable String organisation,
            @Nullable String previous,
            List<String> ignore,
            @Nullable String scores,
            List<String> dimensions,
            @Nullable String period,
            Map<String, String> where,
            @Nullable LocalDate date,
            boolean synthetic) {
        Entry {
            ignore = List.copyOf(ignore);
            dimensions = List.copyOf(dimensions);
            where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
        }
    }

    private DemoPlan() {}

    /** The reports in the order of the file. */
    static List<Entry> bundled() {
        return list(plan(), "reports").stream().map(DemoPlan::entry).toList();
    }

    /** The sample report in a language; what the plan does not name in it, it names in English. */
    static Entry sample(String language) {
        Map<Object, Object> sample = new LinkedHashMap<>((Map<?, ?>) plan().get("sample"));
        sample.put("file", "sample.pdf");
        sample.put("lang", language);
        sample.computeIfPresent("client", (key, texts) -> in(language, texts));
        sample.computeIfPresent("title", (key, texts) -> in(language, texts));
        return entry(sample);
    }

    private static Map<String, Object> plan() {
        return YamlValues.read("demo.yaml", resource("demo.yaml")).value();
    }

    private static Object in(String language, Object texts) {
        Map<?, ?> byLanguage = (Map<?, ?>) texts;
        Object text = byLanguage.get(language);
        return text == null ? Objects.requireNonNull(byLanguage.get("en")) : text;
    }

    /** A file that the plan names. */
    static byte[] resource(String name) {
        try (InputStream in = DemoPlan.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo names a file that is not there: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Object value) {
        Map<?, ?> entry = (Map<?, ?>) value;
        String date = text(entry, "date");
        return new Entry(
                needed(entry, "file"),
                needed(entry, "lang"),
                text(entry, "title"),
                needed(entry, "client"),
                needed(entry, "questionnaire"),
                text(entry, "responses"),
                text(entry, "organisation"),
                text(entry, "previous"),
                texts(entry, "ignore"),
                text(entry, "scores"),
                texts(entry, "dimensions"),
                text(entry, "period"),
                where(entry),
                date == null ? null : LocalDate.parse(date),
                needed(entry, "synthetic").equals("true"));
    }

    private static Map<String, String> where(Map<?, ?> entry) {
        return entry.get("where") instanceof Map<?, ?> where
                ? where.entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().toString(),
                                e -> e.getValue().toString(),
                                (a, b) -> b,
                                LinkedHashMap::new))
                : Map.of();
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return list(map, key).stream().map(Object::toString).toList();
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }

    private static String needed(Map<?, ?> map, String key) {
        String text = text(map, key);
        if (text == null) {
            throw new IllegalStateException("demo.yaml: an entry has no " + key);
        }
        return text;
    }
}
