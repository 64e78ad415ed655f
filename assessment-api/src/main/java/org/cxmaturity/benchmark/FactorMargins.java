package org.cxmaturity.benchmark;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Draft.Spot;

/**
 * The rules of {@link SegmentPlan} once more for one factor: where organisations lack a score, its cells hold fewer than
 * their segments (method section 15, rules 4 and 5).
 */
final class FactorMargins {
    private final Draft draft;
    private final List<Slice> all;
    private final String factor;
    private final List<Slice> shown;

    private FactorMargins(Draft draft, List<Slice> all, String factor) {
        this.draft = draft;
        this.all = all;
        this.factor = factor;
        shown = draft.slices.stream()
                .filter(s -> draft.cell(s, factor).isPresent())
                .toList();
    }

    /** The next cell to withhold; empty when the cells of every factor may stand together. */
    static Optional<Spot> next(Draft draft, List<Slice> all) {
        return draft.factors.stream()
                .flatMap(f -> new FactorMargins(draft, all, f).next().stream())
                .findFirst();
    }

    private Optional<Spot> next() {
        return unprotected().or(this::differing).map(s -> new Spot(s.where(), factor));
    }

    private Optional<Slice> unprotected() {
        return shown.stream()
                .flatMap(total -> Slice.partitions(total, all).stream())
                .flatMap(parts -> unprotected(parts).stream())
                .findFirst();
    }

    private Optional<Slice> unprotected(List<Slice> parts) {
        List<Slice> scored = parts.stream().filter(p -> n(p) > 0).toList();
        List<Slice> hidden = scored.stream().filter(p -> !shown.contains(p)).toList();
        boolean safe = hidden.isEmpty()
                || Disclosure.heldBack(sized(scored), sized(hidden)).size() == hidden.size();
        return safe
                ? Optional.empty()
                : scored.stream()
                        .filter(shown::contains)
                        .min(Comparator.comparingInt(this::n).thenComparing(Slice::name));
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
        BitSet one = draft.scored(a, factor);
        BitSet two = draft.scored(b, factor);
        return Stream.of(without(one, two), without(two, one)).anyMatch(n -> n > 0 && n < Disclosure.FLOOR);
    }

    private static int without(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest.cardinality();
    }

    private int n(Slice slice) {
        return draft.scored(slice, factor).cardinality();
    }
}
