package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All segments that have members, and how each is split into narrower ones; worked out once. */
final class Lattice {
    final List<Slice> slices;
    private final Map<Map<String, String>, List<List<Slice>>> partitions = new LinkedHashMap<>();

    private Lattice(List<Slice> slices) {
        this.slices = slices;
        Map<Map<String, String>, Map<Set<String>, List<Slice>>> kinds = new LinkedHashMap<>();
        slices.forEach(s -> kinds.put(s.where(), new LinkedHashMap<>()));
        List<Set<String>> combinations =
                slices.stream().map(s -> s.where().keySet()).distinct().toList();
        for (Slice part : slices) {
            Set<String> own = part.where().keySet();
            for (Set<String> wider : combinations) {
                if (own.size() > wider.size() && own.containsAll(wider)) {
                    Map<String, String> total = Segments.only(List.copyOf(wider), part.where());
                    kinds.getOrDefault(total, new LinkedHashMap<>())
                            .computeIfAbsent(own, k -> new ArrayList<>())
                            .add(part);
                }
            }
        }
        kinds.forEach((total, split) -> partitions.put(total, List.copyOf(split.values())));
    }

    /** Every segment of the fixed list that these organisations have. */
    static Lattice of(List<String> dimensions, List<Map<String, String>> organisations) {
        return new Lattice(Slice.all(dimensions, organisations));
    }

    /** The ways in which a segment is split into narrower ones, each with all its parts. */
    List<List<Slice>> partitions(Slice total) {
        return partitions.getOrDefault(total.where(), List.of());
    }

    /** Whether a segment has the very members of a wider one. */
    boolean repeatsAWiderOne(Slice slice) {
        return slices.stream()
                .filter(s -> s.n() == slice.n() && slice.isPartOf(s))
                .anyMatch(s -> s.members().equals(slice.members()));
    }
}
