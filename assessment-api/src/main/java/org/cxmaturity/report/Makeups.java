package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Pack.Segment;
import org.cxmaturity.report.Peers.Makeup;
import org.cxmaturity.report.Peers.Part;

/**
 * How a segment of a pack is made up, from the segments that the pack tells of and nothing else. A value under 5, or one
 * that the others would give away, goes into the rest (method section 15.6).
 */
final class Makeups {
    private static final int LEAST = 5;
    private static final int VALUES = 6;

    private final Pack pack;
    private final Map<String, String> used;

    private Makeups(Pack pack, Map<String, String> used) {
        this.pack = pack;
        this.used = used;
    }

    static List<Makeup> of(Pack pack, Map<String, String> used) {
        Makeups makeups = new Makeups(pack, used);
        int total = pack.segments().stream()
                .filter(s -> s.where().equals(used))
                .mapToInt(Segment::n)
                .findFirst()
                .orElse(0);
        return pack.dimensions().stream()
                .filter(d -> total >= Peers.AT_LEAST && !used.containsKey(d))
                .flatMap(d -> makeups.of(d, total).stream())
                .toList();
    }

    /** Empty when the pack tells of no value of this dimension. */
    private List<Makeup> of(String dimension, int total) {
        List<Part> parts = new ArrayList<>(pack.segments().stream()
                .filter(s -> s.n() >= LEAST && oneMore(s, dimension))
                .map(s -> new Part(s.where().getOrDefault(dimension, ""), s.n()))
                .filter(p -> !p.value().equals("other"))
                .sorted(Comparator.comparingInt(Part::n).reversed().thenComparing(Part::value))
                .limit(VALUES)
                .toList());
        int rest = total - sum(parts);
        while (rest > 0 && rest < LEAST && !parts.isEmpty()) {
            rest += parts.remove(parts.size() - 1).n();
        }
        if (parts.isEmpty() || rest < 0) {
            return List.of();
        }
        Stream<Part> last = rest == 0 ? Stream.empty() : Stream.of(new Part("", rest));
        return List.of(new Makeup(dimension, Stream.concat(parts.stream(), last).toList()));
    }

    private boolean oneMore(Segment segment, String dimension) {
        return segment.where().size() == used.size() + 1
                && segment.where().containsKey(dimension)
                && segment.where().entrySet().containsAll(used.entrySet());
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::n).sum();
    }
}
