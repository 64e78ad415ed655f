package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Segments and scores on the way to a pack: what would be released, and what is withheld of it. */
final class Draft {
    /** How much of a cell is held back, each with the ones before. */
    enum Withheld {
        NOTHING,
        SD,
        MEAN,
        CELL
    }

    /** A cell by its place: a segment and a factor. */
    record Spot(Map<String, String> where, String factor) {}

    final List<Slice> slices;
    final List<String> factors;

    /** By organisation, then factor; NaN where there is no score. */
    final double[][] scores;

    private final Map<Spot, Withheld> withheld;
    private final Map<Spot, Optional<Pack.Cell>> released = new LinkedHashMap<>();

    Draft(List<Slice> slices, List<String> factors, double[][] scores, Map<Spot, Withheld> withheld) {
        this.slices = slices;
        this.factors = factors;
        this.scores = scores;
        this.withheld = withheld;
        for (Slice slice : slices) {
            for (String factor : factors) {
                released.put(new Spot(slice.where(), factor), cell(slice, factor, scores));
            }
        }
    }

    /** The cells of a segment that are released. */
    List<Pack.Cell> cells(Slice slice) {
        return factors.stream()
                .flatMap(f -> released(slice, f).stream())
                .toList();
    }

    private Optional<Pack.Cell> released(Slice slice, String factor) {
        Optional<Pack.Cell> cell = released.getOrDefault(new Spot(slice.where(), factor), Optional.empty());
        return factor.equals(Pack.OVERALL) && oneIsMissing(slice) ? Optional.empty() : cell;
    }

    /** An overall beside all factors but one would give that one away (rule 4). */
    private boolean oneIsMissing(Slice slice) {
        return factors.stream()
                        .filter(f -> !f.equals(Pack.OVERALL))
                        .filter(f -> released
                                .getOrDefault(new Spot(slice.where(), f), Optional.empty())
                                .isEmpty())
                        .count()
                == 1;
    }

    /** Whether other scores of these organisations would have given the same pack. */
    boolean sameWith(double[][] other, BitSet changed) {
        List<String> touched = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            int column = f;
            if (changed.stream().anyMatch(i -> Double.compare(other[i][column], scores[i][column]) != 0)) {
                touched.add(factors.get(f));
            }
        }
        return slices.stream()
                .filter(s -> s.members().intersects(changed))
                .allMatch(s -> touched.stream().allMatch(f -> cell(s, f, other).equals(cellOf(s, f))));
    }

    private Optional<Pack.Cell> cellOf(Slice slice, String factor) {
        return released.getOrDefault(new Spot(slice.where(), factor), Optional.empty());
    }

    private Optional<Pack.Cell> cell(Slice slice, String factor, double[][] from) {
        Withheld held = withheld.getOrDefault(new Spot(slice.where(), factor), Withheld.NOTHING);
        if (held == Withheld.CELL) {
            return Optional.empty();
        }
        return Release.cell(factor, column(from, slice.members(), factors.indexOf(factor)))
                .map(c -> new Pack.Cell(
                        factor,
                        c.n(),
                        held.ordinal() >= Withheld.MEAN.ordinal() ? null : c.mean(),
                        held.ordinal() >= Withheld.SD.ordinal() ? null : c.sd(),
                        c.knots()));
    }

    private static double[] column(double[][] scores, BitSet members, int factor) {
        return members.stream()
                .mapToDouble(i -> scores[i][factor])
                .filter(x -> !Double.isNaN(x))
                .toArray();
    }

    /** By organisation, the indices of the segments it lies in. */
    List<BitSet> atoms() {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> {
                    BitSet in = new BitSet();
                    IntStream.range(0, slices.size())
                            .filter(s -> slices.get(s).members().get(i))
                            .forEach(in::set);
                    return in;
                })
                .toList();
    }

    double[][] copyOfScores() {
        return Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    }
}
