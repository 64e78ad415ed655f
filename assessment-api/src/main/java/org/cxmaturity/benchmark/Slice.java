package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A segment while a pack is made: its values and who is in it, by index. The bits are not changed once made. */
record Slice(Map<String, String> where, BitSet members) {
    int n() {
        return members.cardinality();
    }

    boolean isWhole() {
        return where.isEmpty();
    }

    /** Whether this is a part of the other by its dimensions. */
    boolean isPartOf(Slice other) {
        return where.size() > other.where.size() && where.entrySet().containsAll(other.where.entrySet());
    }

    String name() {
        return String.join("/", where.values());
    }

    /** Members of this one that the other lacks. */
    int without(Slice other) {
        int rest = 0;
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            rest += other.members.get(i) ? 0 : 1;
        }
        return rest;
    }

    /** Every segment of the fixed list that has members, the whole first, then wide before narrow, by value. */
    static List<Slice> all(List<String> dimensions, List<Map<String, String>> organisations) {
        List<Map<String, String>> merged = mergeSmall(dimensions, organisations);
        List<List<String>> combinations = new ArrayList<>(Segments.combinations(dimensions));
        Collections.reverse(combinations);
        return combinations.stream().flatMap(c -> split(c, merged).stream()).toList();
    }

    private static List<Slice> split(List<String> combination, List<Map<String, String>> organisations) {
        Map<String, Slice> byName = new TreeMap<>();
        for (int i = 0; i < organisations.size(); i++) {
            Map<String, String> where = Segments.only(combination, organisations.get(i));
            String key = String.join("\u0001", where.values());
            byName.computeIfAbsent(key, k -> new Slice(where, new BitSet()))
                    .members
                    .set(i);
        }
        return List.copyOf(byName.values());
    }

    /** Values that under 5 organisations have, and values not stated, become {@code other} (rule 6). */
    private static List<Map<String, String>> mergeSmall(
            List<String> dimensions, List<Map<String, String>> organisations) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String d : dimensions) {
            counts.put(
                    d,
                    organisations.stream()
                            .map(o -> o.getOrDefault(d, ""))
                            .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
        }
        return IntStream.range(0, organisations.size())
                .mapToObj(i -> merged(dimensions, organisations.get(i), counts))
                .toList();
    }

    private static Map<String, String> merged(
            List<String> dimensions, Map<String, String> values, Map<String, Map<String, Long>> counts) {
        Map<String, String> merged = new LinkedHashMap<>();
        for (String d : dimensions) {
            String value = values.getOrDefault(d, "");
            long n = counts.getOrDefault(d, Map.of()).getOrDefault(value, 0L);
            merged.put(d, value.isEmpty() || n < Disclosure.FLOOR ? Segments.OTHER : value);
        }
        return merged;
    }
}
