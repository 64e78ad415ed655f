package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the segments of a pack that may stand together (method section 15, rules 1, 4, 5 and 6). What one rule takes
 * away the others look at again, until nothing changes; the whole stays as long as it has 5 organisations.
 */
final class SegmentPlan {
    private static final Comparator<Slice> SMALLEST =
            Comparator.comparingInt(Slice::n).thenComparing(Slice::name);

    private final Lattice lattice;
    private final List<Slice> shown;
    private final Set<Map<String, String>> hidden = new LinkedHashSet<>();

    private SegmentPlan(Lattice lattice) {
        this.lattice = lattice;
        shown = new ArrayList<>(lattice.slices);
        shown.removeIf(s -> s.n() < Disclosure.FLOOR || repeats(s));
        lattice.slices.stream().filter(s -> !shown.contains(s)).forEach(s -> hidden.add(s.where()));
    }

    /** The segments that may be released together, the whole first. */
    static List<Slice> of(Lattice lattice) {
        SegmentPlan plan = new SegmentPlan(lattice);
        while (plan.hideUnprotected() || plan.hideDiffering() || plan.hideJoint()) {
            // Each rule looks again at what the others have left.
        }
        return List.copyOf(plan.shown);
    }

    /** Whether the categories merged into one, so that the segment is a wider one under another name. */
    private boolean repeats(Slice slice) {
        return slice.where().containsValue(Segments.OTHER) && lattice.repeatsAWiderOne(slice);
    }

    /** Rule 4: where a shown segment is split, the hidden parts are at least two and hold at least 5 together. */
    private boolean hideUnprotected() {
        int before = hidden.size();
        List.copyOf(shown).stream()
                .filter(this::isShown)
                .flatMap(total -> lattice.partitions(total).stream())
                .forEach(this::protect);
        return hidden.size() > before;
    }

    private void protect(List<Slice> parts) {
        List<Slice> gone = parts.stream().filter(p -> !isShown(p)).toList();
        if (gone.isEmpty() || gone.size() == parts.size()) {
            return;
        }
        int more = Disclosure.heldBack(parts(parts), parts(gone)).size() - gone.size();
        parts.stream().filter(this::isShown).sorted(SMALLEST).limit(more).forEach(this::hide);
    }

    private static List<Disclosure.Part> parts(List<Slice> slices) {
        return slices.stream().map(s -> new Disclosure.Part(s.name(), s.n())).toList();
    }

    /** Rule 5: of two segments that differ by one to four organisations on a side, the smaller goes. */
    private boolean hideDiffering() {
        int before = hidden.size();
        List<Slice> all = List.copyOf(shown);
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size() && isShown(all.get(a)); b++) {
                Slice one = all.get(a);
                Slice two = all.get(b);
                if (isShown(two) && (small(one.without(two)) || small(two.without(one)))) {
                    hide(two.isWhole() || !one.isWhole() && one.n() < two.n() ? one : two);
                }
            }
        }
        return hidden.size() > before;
    }

    private static boolean small(int n) {
        return n > 0 && n < Disclosure.FLOOR;
    }

    private boolean hideJoint() {
        Optional<Slice> worst = JointCheck.worst(shown);
        worst.ifPresent(this::hide);
        return worst.isPresent();
    }

    private boolean isShown(Slice slice) {
        return !hidden.contains(slice.where());
    }

    private void hide(Slice slice) {
        hidden.add(slice.where());
        shown.removeIf(s -> s == slice);
    }
}
