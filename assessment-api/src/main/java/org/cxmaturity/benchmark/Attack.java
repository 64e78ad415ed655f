package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a pack as one would who wants to know a member's score, before anybody else can. It knows who is in which
 * segment, and uses everything released at once: means times numbers, what is left when parts are taken out of a whole,
 * how far a spread lets a value lie, how the quantiles bound the highest and lowest, and that an overall is made of its
 * factors. It reads once as an outsider and once as each member, who knows one result exactly.
 *
 * <p>A score counts as safe when this leaves it open over 10 points: twice what is promised, as others may find a better
 * way.
 */
final class Attack {
    /** Points of 100 that must stay possible. */
    static final double OPEN = 10;

    private static final int ROUNDS = 6;

    /** One result known of more organisations than this says next to nothing about the others. */
    private static final int SMALL = 30;

    private static final int OUTSIDER = -1;

    private final Draft draft;
    private final double[] shares;
    private final int overall;
    private final List<Hints> all;
    private final List<Hints> small;

    /** A score that is bounded too closely. */
    record Found(int organisation, int factor) {}

    /** The segments around a score, those that bound it too closely by themselves first, then the narrowest first. */
    List<Slice> blamed(Found found) {
        Set<Slice> blamed = new LinkedHashSet<>();
        all.get(found.factor).ranges.stream()
                .filter(r -> r.isTighter(OPEN) && r.members().get(found.organisation))
                .forEach(r -> blamed.add(r.slice()));
        draft.slices.stream()
                .filter(s -> s.members().get(found.organisation))
                .sorted(Comparator.comparingInt(Slice::n).thenComparing(Slice::name))
                .forEach(blamed::add);
        return List.copyOf(blamed);
    }

    /**
     * Prepares the attack on a draft.
     *
     * @param shares share of each factor in the overall score, in the order of the draft's factors; 0 for the overall
     */
    Attack(Draft draft, double[] shares) {
        this.draft = draft;
        this.shares = shares;
        overall = draft.factors.indexOf(Pack.OVERALL);
        all = draft.factors.stream()
                .map(f -> Hints.of(draft, f, Integer.MAX_VALUE))
                .toList();
        small = draft.factors.stream().map(f -> Hints.of(draft, f, SMALL)).toList();
    }

    /** The scores that are bounded too closely; empty when the draft may go out. */
    List<Found> found() {
        Set<Found> found = new LinkedHashSet<>(read(all, OUTSIDER));
        IntStream.range(0, draft.scores.length)
                .filter(this::inSmall)
                .forEach(reader -> found.addAll(read(around(reader), reader)));
        return List.copyOf(found);
    }

    private boolean inSmall(int reader) {
        return small.stream()
                .flatMap(h -> h.ranges.stream())
                .anyMatch(r -> r.members().get(reader));
    }

    /** Only what concerns the reader's own segments can tell the reader more than it tells an outsider. */
    private List<Hints> around(int reader) {
        return small.stream().map(h -> h.around(reader)).toList();
    }

    private List<Found> read(List<Hints> hints, int reader) {
        List<Bounds> bounds = new ArrayList<>();
        for (int f = 0; f < hints.size(); f++) {
            Bounds b = new Bounds(draft.scores.length);
            if (reader != OUTSIDER && !Double.isNaN(draft.scores[reader][f])) {
                b.narrow(reader, draft.scores[reader][f], draft.scores[reader][f]);
            }
            for (Hints.Range r : hints.get(f).ranges) {
                r.members().stream().forEach(i -> b.narrow(i, r.from(), r.to()));
            }
            bounds.add(b);
        }
        boolean news = true;
        for (int round = 0; round < ROUNDS && news; round++) {
            news = conclude(hints, bounds);
        }
        return tooClose(hints, bounds, reader);
    }

    private boolean conclude(List<Hints> hints, List<Bounds> bounds) {
        boolean news = false;
        for (int f = 0; f < bounds.size(); f++) {
            for (Hints.Total t : hints.get(f).totals) {
                news |= bounds.get(f).sum(t.members(), t.from(), t.to());
            }
        }
        for (int i = 0; overall >= 0 && i < draft.scores.length; i++) {
            news |= linked(i) && addUp(i, bounds);
        }
        return news;
    }

    /** The overall is the weighted mean of the factors: each bounds the other. */
    private boolean addUp(int i, List<Bounds> bounds) {
        double low = 0;
        double high = 0;
        for (int f = 0; f < shares.length; f++) {
            low += shares[f] * bounds.get(f).low(i);
            high += shares[f] * bounds.get(f).high(i);
        }
        Bounds total = bounds.get(overall);
        boolean news = total.narrow(i, low, high);
        for (int f = 0; f < shares.length; f++) {
            Bounds b = bounds.get(f);
            if (shares[f] > 0) {
                news |= b.narrow(
                        i,
                        (total.low(i) - (high - shares[f] * b.high(i))) / shares[f],
                        (total.high(i) - (low - shares[f] * b.low(i))) / shares[f]);
            }
        }
        return news;
    }

    private List<Found> tooClose(List<Hints> hints, List<Bounds> bounds, int reader) {
        return IntStream.range(0, bounds.size())
                .boxed()
                .flatMap(f -> read(hints.get(f)).stream()
                        .filter(i -> i != reader && bounds.get(f).width(i) < OPEN)
                        .mapToObj(i -> new Found(i, f)))
                .toList();
    }

    private static BitSet read(Hints hints) {
        BitSet who = new BitSet();
        Stream.concat(
                        hints.ranges.stream().map(Hints.Range::members),
                        hints.totals.stream().map(Hints.Total::members))
                .forEach(who::or);
        return who;
    }

    /** Whether the overall is made of the factors: it is there, and so are they all. */
    private boolean linked(int i) {
        return IntStream.range(0, draft.factors.size()).noneMatch(f -> Double.isNaN(draft.scores[i][f]));
    }
}
