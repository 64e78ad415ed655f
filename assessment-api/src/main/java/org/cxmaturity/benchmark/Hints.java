package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What the released cells of one factor tell a reader who knows who is in which segment: ranges that hold for every
 * member of a segment, and sums of sets.
 */
final class Hints {
    /** The scores of each member of a segment lie in a range. */
    record Range(Slice slice, BitSet members, double from, double to) {
        /** Whether this alone bounds a score to fewer points than that. */
        boolean isTighter(double points) {
            return to - from < points;
        }
    }

    /** The scores of the members sum up to something in a range. */
    record Total(BitSet members, double from, double to) {}

    final List<Range> ranges = new ArrayList<>();
    final List<Total> totals = new ArrayList<>();

    private record Shown(Slice slice, BitSet scored, Pack.Cell cell, double mean) {}

    private Hints() {}

    /** Reads the cells of a factor that stand for at most so many organisations. */
    static Hints of(Draft draft, String factor, int most) {
        Hints hints = new Hints();
        List<Shown> shown = new ArrayList<>();
        for (Slice slice : draft.slices) {
            draft.cell(slice, factor).filter(c -> c.n() <= most).ifPresent(c -> {
                Double mean = c.mean();
                if (mean != null) {
                    shown.add(new Shown(slice, draft.scored(slice, factor), c, mean));
                }
            });
        }
        shown.forEach(hints::addRange);
        shown.forEach(s -> hints.addTotals(s, shown));
        return hints;
    }

    /** What of it concerns the segments that one organisation is in. */
    Hints around(int organisation) {
        Hints near = new Hints();
        ranges.stream().filter(r -> r.members.get(organisation)).forEach(near.ranges::add);
        totals.stream().filter(t -> t.members.get(organisation)).forEach(near.totals::add);
        return near;
    }

    /**
     * No value lies farther from the mean than sd (n - 1) / sqrt(n) (Samuelson 1968); and the highest is at most what the
     * sum leaves when all others are as low as the quantiles allow, the lowest likewise.
     */
    private void addRange(Shown s) {
        int n = s.cell.n();
        double from = Math.max(0, n * (s.mean - 0.5) - others(s.cell, false));
        double to = Math.min(100, n * (s.mean + 0.5) - others(s.cell, true));
        Double sd = s.cell.sd();
        if (sd != null) {
            double far = 0.5 + (sd + 0.5) * (n - 1) / Math.sqrt(n);
            from = Math.max(from, s.mean - far);
            to = Math.min(to, s.mean + far);
        }
        ranges.add(new Range(s.slice, s.scored, from, to));
    }

    /** The least (or most) that all but the highest (or lowest) can sum up to, by the quantiles. */
    private static double others(Pack.Cell cell, boolean least) {
        int n = cell.n();
        double sum = 0;
        for (int rank = least ? 0 : 1; rank < (least ? n - 1 : n); rank++) {
            double bound = least ? 0 : 100;
            for (Map.Entry<Double, Double> knot : cell.knots().entrySet()) {
                int[] ranks = Release.knot(n, knot.getKey()).ranks();
                boolean binds = least ? rank >= ranks[ranks.length - 1] : rank <= ranks[0];
                if (binds) {
                    bound = least ? Math.max(bound, knot.getValue() - 0.5) : Math.min(bound, knot.getValue() + 0.5);
                }
            }
            sum += bound;
        }
        return sum;
    }

    /** The sum of a segment, of what is left of it without a part, and without all parts of one kind. */
    private void addTotals(Shown whole, List<Shown> shown) {
        totals.add(new Total(whole.scored, low(whole), high(whole)));
        List<Shown> below =
                shown.stream().filter(p -> p.slice.isPartOf(whole.slice)).toList();
        below.forEach(part -> addRest(whole, List.of(part)));
        below.stream()
                .map(p -> p.slice.where().keySet())
                .distinct()
                .map(kind -> below.stream()
                        .filter(p -> p.slice.where().keySet().equals(kind))
                        .toList())
                .filter(parts -> parts.size() > 1)
                .forEach(parts -> addRest(whole, parts));
    }

    private void addRest(Shown whole, List<Shown> parts) {
        BitSet rest = (BitSet) whole.scored.clone();
        parts.forEach(p -> rest.andNot(p.scored));
        double lows = parts.stream().mapToDouble(Hints::low).sum();
        double highs = parts.stream().mapToDouble(Hints::high).sum();
        if (!rest.isEmpty()) {
            totals.add(new Total(rest, low(whole) - highs, high(whole) - lows));
        }
    }

    private static double low(Shown s) {
        return s.cell.n() * (s.mean - 0.5);
    }

    private static double high(Shown s) {
        return s.cell.n() * (s.mean + 0.5);
    }
}
