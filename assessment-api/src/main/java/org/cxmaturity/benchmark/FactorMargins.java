package org.cxmaturity.benchmark;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Draft.Spot;

/**
 * The rules of {@link SegmentPlan} once more for one factor: where organisations lack a score, its cells hold fewer than
 * their segments (method section 15, rules 4 and 5).
 */
final class FactorMargins {
    private final Lattice lattice;
    private final String factor;
    private final List<Slice> shown;

    /** By segment, who in it has a score. */
    private final Map<Map<String, String>, BitSet> scored = new LinkedHashMap<>();

    private FactorMargins(Draft draft, Lattice lattice, String factor) {
        this.lattice = lattice;
        this.factor = factor;
        shown = draft.slices.stream()
                .filter(s -> draft.cell(s, factor).isPresent())
                .toList();
        lattice.slices.forEach(s -> scored.put(s.where(), draft.scored(s, factor)));
    }

    /** The next cell to withhold; empty when the cells of every factor may stand together. */
    static Optional<Spot> next(Draft draft, Lattice lattice) {
        return draft.factors.stream()
                .filter(f -> !draft.isWhole(f))
                .flatMap(f -> new FactorMargins(draft, lattice, f).next().stream())
                .findFirst();
    }

    private Optional<Spot> next() {
        return unprotected().or(this::differing).map(s -> new Spot(s.where(), factor));
    }

    private Optional<Slice> unprotected() {
        return shown.stream()
                .flatMap(total -> lattice.partitions(total).stream())
                .flatMap(parts -> unprotected(parts).stream())
                .findFirst();
    }

    private Optional<Slice> unprotected(List<Slice> parts) {
        List<Slice> all = parts.stream().filter(p -> n(p) > 0).toList();
        List<Slice> hidden = all.stream().filter(p -> !isShown(p)).toList();
        boolean safe = hidden.isEmpty()
                || Disclosure.heldBack(sized(all), sized(hidden)).size() == hidden.size();
        return safe
                ? Optional.empty()
                : all.stream()
                        .filter(this::isShown)
                        .min(Comparator.comparingInt(this::n).thenComparing(Slice::name));
    }

    private boolean isShown(Slice slice) {
        return shown.stream().anyMatch(s -> s == slice);
    }

    private List<Disclosure.Part> sized(List<Slice> slices) {
        return slices.stream().map(s -> new Disclosure.Part(s.name(), n(s))).toList();
    }

    private Optional<Slice> differing() {
        return shown.stream()
                .flatMap(
                        a -> shown.stream()
                                .filter(b -> !b.isWhole() && n(b) <= n(a) && b != a && differ(a, b))
                                .findFirst()
                                .stream())
                .findFirst();
    }

    private boolean differ(Slice a, Slice b) {
        BitSet one = who(a);
        BitSet two = who(b);
        return Stream.of(without(one, two), without(two, one)).anyMatch(n -> n > 0 && n < Disclosure.FLOOR);
    }

    private static int without(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest.cardinality();
    }

    private BitSet who(Slice slice) {
        return scored.getOrDefault(slice.where(), slice.members());
    }

    private int n(Slice slice) {
        return who(slice).cardinality();
    }
}
