package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries to find out scores from a published pack, knowing the segment of every organisation and perhaps one result.
 * Written apart from the attack that packs are tried with, and in another way: it knows only sets with the sum of their
 * scores between two bounds, adds and subtracts any two of them that can be, and looks what is left for each member.
 */
final class Burglar {
    private final List<ScoreTable.Entry> all;
    private final String factor;
    private final double[] low;
    private final double[] high;
    private final Set<Loot> sums = new LinkedHashSet<>();

    /** The scores of these organisations sum up to something between the bounds. */
    private record Loot(Set<Integer> who, double from, double to) {}

    /**
     * Breaks in.
     *
     * @param insider whose score is known; null for nobody's
     */
    Burglar(Pack pack, ScoreTable table, String factor, @Nullable Integer insider) {
        this.factor = factor;
        all = table.entries();
        low = new double[all.size()];
        high = new double[all.size()];
        Arrays.fill(high, 100);
        if (insider != null) {
            low[insider] = all.get(insider).scores().get(factor);
            high[insider] = low[insider];
        }
        pack.segments()
                .forEach(s -> s.cells().stream()
                        .filter(c -> c.factor().equals(factor))
                        .forEach(c -> take(members(s.where(), table), c)));
        combine();
        for (int round = 0; round < 4; round++) {
            sums.forEach(this::squeeze);
        }
    }

    private Set<Integer> members(Map<String, String> where, ScoreTable table) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).scores().containsKey(factor))
                .filter(i -> where.entrySet().stream().allMatch(e -> lies(i, e.getKey(), e.getValue(), table)))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code other} is every value that under five organisations have. */
    private boolean lies(int i, String dimension, String value, ScoreTable table) {
        String own = all.get(i).dimensions().get(dimension);
        long same = table.entries().stream()
                .filter(e -> e.dimensions().get(dimension).equals(own))
                .count();
        return value.equals(same < 5 ? "other" : own);
    }

    private void take(Set<Integer> who, Pack.Cell cell) {
        int n = who.size();
        if (n != cell.n()) {
            throw new AssertionError("the cell says " + cell.n() + " organisations, there are " + n);
        }
        if (cell.mean() == null) {
            return;
        }
        sums.add(new Loot(who, n * (cell.mean() - 0.5), n * (cell.mean() + 0.5)));
        if (cell.sd() != null) {
            // (n - 1) s^2 = sum of squares around the mean >= d^2 + d^2 / (n - 1) for a member d away from it
            double far = 0.5 + (cell.sd() + 0.5) * (n - 1) / Math.sqrt(n);
            who.forEach(i -> low[i] = Math.max(low[i], cell.mean() - far));
            who.forEach(i -> high[i] = Math.min(high[i], cell.mean() + far));
        }
    }

    /** Takes every set out of every larger one that holds it, twice over. */
    private void combine() {
        for (int times = 0; times < 2 && sums.size() < 2000; times++) {
            List<Loot> known = new ArrayList<>(sums);
            for (Loot a : known) {
                for (Loot b : known) {
                    if (a.who.size() > b.who.size() && a.who.containsAll(b.who)) {
                        Set<Integer> rest = new LinkedHashSet<>(a.who);
                        rest.removeAll(b.who);
                        sums.add(new Loot(rest, a.from - b.to, a.to - b.from));
                    }
                }
            }
        }
    }

    private void squeeze(Loot loot) {
        double lows = loot.who.stream().mapToDouble(i -> low[i]).sum();
        double highs = loot.who.stream().mapToDouble(i -> high[i]).sum();
        for (int i : loot.who) {
            double least = loot.from - (highs - high[i]);
            double most = loot.to - (lows - low[i]);
            low[i] = Math.max(low[i], least);
            high[i] = Math.min(high[i], most);
        }
    }

    /** The narrowest range of anybody's score but the insider's, in points. */
    double best(@Nullable Integer insider) {
        return IntStream.range(0, all.size())
                .filter(i -> insider == null || i != insider)
                .filter(i -> all.get(i).scores().containsKey(factor))
                .mapToDouble(i -> high[i] - low[i])
                .min()
                .orElse(100);
    }
}
