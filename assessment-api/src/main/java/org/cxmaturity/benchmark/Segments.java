package org.cxmaturity.benchmark;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.problem.Wording;

/** The fixed list of segments that a pack may have, and the way from a narrow one to a wider (method section 13). */
final class Segments {
    /** Where organisations of a category under 5 go. */
    static final String OTHER = "other";

    private static final List<List<String>> ORDER = List.of(
            List.of("industry", "size", "country"),
            List.of("industry", "size", "region"),
            List.of("industry", "country"),
            List.of("industry", "size"),
            List.of("industry"),
            List.of("sector"),
            List.of("size"));

    private static final List<String> PLACES = List.of("country", "region");

    private Segments() {}

    /** The combinations that these dimensions allow, narrowest first; other dimensions stand alone; the whole is last. */
    static List<List<String>> combinations(List<String> dimensions) {
        List<List<String>> all =
                new ArrayList<>(ORDER.stream().filter(dimensions::containsAll).toList());
        dimensions.stream().map(List::of).filter(d -> !all.contains(d)).forEach(all::add);
        all.add(List.of());
        return all;
    }

    /** The segments to try for what was asked, in order; the whole is last. */
    static List<Map<String, String>> fallback(List<String> dimensions, Map<String, String> asked) {
        return combinations(dimensions).stream()
                .filter(combination -> asked.keySet().containsAll(combination))
                .map(combination -> only(combination, asked))
                .toList();
    }

    /** These dimensions of an organisation; one that is not stated is empty text. */
    static Map<String, String> only(List<String> combination, Map<String, String> values) {
        Map<String, String> where = new LinkedHashMap<>();
        combination.forEach(d -> where.put(d, values.getOrDefault(d, "")));
        return where;
    }

    /** Whether an organisation with these values lies in the segment. */
    static boolean holds(Map<String, String> where, Map<String, String> values) {
        return where.entrySet().stream().allMatch(e -> e.getValue().equals(values.getOrDefault(e.getKey(), "")));
    }

    /** A segment in words: {@code banking, large in DK}; {@code all organisations} for the whole. */
    static String words(Map<String, String> where) {
        return said(where).toString();
    }

    /** The same for messages. */
    static Wording said(Map<String, String> where) {
        if (where.isEmpty()) {
            return say("all organisations");
        }
        String what = values(where, false).collect(Collectors.joining(", "));
        String place = values(where, true).collect(Collectors.joining(", "));
        return what.isEmpty() || place.isEmpty() ? Wording.asGiven(what + place) : say("{0} in {1}", what, place);
    }

    private static Stream<String> values(Map<String, String> where, boolean places) {
        return where.entrySet().stream()
                .filter(e -> PLACES.contains(e.getKey()) == places)
                .map(Map.Entry::getValue);
    }
}
