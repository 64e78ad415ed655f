package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Chooses the segments of a pack that may stand together (method section 15, rules 1, 4, 5 and 6). What one rule takes
 * away the others look at again, until nothing changes; the whole stays as long as it has 5 organisations.
 */
final class SegmentPlan {
    private static final Comparator<Slice> SMALLEST =
            Comparator.comparingInt(Slice::n).thenComparing(Slice::name);

    private final List<Slice> all;
    private final List<Slice> shown;

    private SegmentPlan(List<Slice> all) {
        this.all = all;
        shown = new ArrayList<>(all.stream()
                .filter(s -> s.n() >= Disclosure.FLOOR && !repeats(s))
                .toList());
    }

    /** The segments that may be released together, the whole first. */
    static List<Slice> of(List<Slice> all) {
        SegmentPlan plan = new SegmentPlan(all);
        Optional<Slice> next = plan.nextToHide();
        while (next.isPresent()) {
            plan.shown.remove(next.get());
            next = plan.nextToHide();
        }
        return List.copyOf(plan.shown);
    }

    /** Whether the categories merged into one, so that the segment is a wider one under another name. */
    private boolean repeats(Slice slice) {
        return slice.where().containsValue(Segments.OTHER)
                && all.stream().anyMatch(s -> slice.isPartOf(s) && s.members().equals(slice.members()));
    }

    private Optional<Slice> nextToHide() {
        return Stream.<Supplier<Optional<Slice>>>of(this::unprotected, this::differing, () -> JointCheck.worst(shown))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    /** Rule 4: where a shown segment is split, the hidden parts are at least two and hold at least 5 together. */
    private Optional<Slice> unprotected() {
        for (Slice total : shown) {
            for (List<Slice> parts : Slice.partitions(total, all)) {
                List<Slice> hidden =
                        parts.stream().filter(p -> !shown.contains(p)).toList();
                if (hidden.isEmpty() || hidden.size() == parts.size()) {
                    continue;
                }
                int more = Disclosure.heldBack(parts(parts), parts(hidden)).size() - hidden.size();
                if (more > 0) {
                    return parts.stream().filter(shown::contains).min(SMALLEST);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Disclosure.Part> parts(List<Slice> slices) {
        return slices.stream().map(s -> new Disclosure.Part(s.name(), s.n())).toList();
    }

    /** Rule 5: of two segments that differ by one to four organisations on a side, the smaller goes. */
    private Optional<Slice> differing() {
        for (int a = 0; a < shown.size(); a++) {
            for (int b = a + 1; b < shown.size(); b++) {
                Slice one = shown.get(a);
                Slice two = shown.get(b);
                if (small(one.without(two)) || small(two.without(one))) {
                    return Optional.of(two.isWhole() || !one.isWhole() && one.n() < two.n() ? one : two);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean small(int n) {
        return n > 0 && n < Disclosure.FLOOR;
    }
}
