package org.cxmaturity.benchmark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                released.put(new Spot(slice.where(), factor), draw(slice, factor));
            }
        }
    }

    /** The cells of a segment that are released. */
    List<Pack.Cell> cells(Slice slice) {
        return factors.stream().flatMap(f -> released(slice, f).stream()).toList();
    }

    private Optional<Pack.Cell> released(Slice slice, String factor) {
        return factor.equals(Pack.OVERALL) && oneIsMissing(slice) ? Optional.empty() : cell(slice, factor);
    }

    /** An overall beside all factors but one would give that one away (rule 4). */
    private boolean oneIsMissing(Slice slice) {
        return factors.stream()
                        .filter(f -> !f.equals(Pack.OVERALL))
                        .filter(f -> cell(slice, f).isEmpty())
                        .count()
                == 1;
    }

    /** The cell as far as it is not withheld, whether or not the overall is left out beside it. */
    Optional<Pack.Cell> cell(Slice slice, String factor) {
        return released.getOrDefault(new Spot(slice.where(), factor), Optional.empty());
    }

    /** Who of a segment has a score on the factor. */
    BitSet scored(Slice slice, String factor) {
        BitSet who = (BitSet) slice.members().clone();
        slice.members().stream()
                .filter(i -> Double.isNaN(scores[i][factors.indexOf(factor)]))
                .forEach(who::clear);
        return who;
    }

    /** Whether every organisation has a score on the factor, and every segment its cell. */
    boolean isWhole(String factor) {
        int column = factors.indexOf(factor);
        return Arrays.stream(scores).noneMatch(row -> Double.isNaN(row[column]))
                && slices.stream().allMatch(s -> cell(s, factor).isPresent());
    }

    /** How much of a cell is held back. */
    Withheld withheld(Slice slice, String factor) {
        return withheld.getOrDefault(new Spot(slice.where(), factor), Withheld.NOTHING);
    }

    private Optional<Pack.Cell> draw(Slice slice, String factor) {
        Withheld held = withheld(slice, factor);
        if (held == Withheld.CELL) {
            return Optional.empty();
        }
        return Release.cell(factor, column(slice.members(), factors.indexOf(factor)))
                .map(c -> new Pack.Cell(
                        factor,
                        c.n(),
                        held.ordinal() >= Withheld.MEAN.ordinal() ? null : c.mean(),
                        held.ordinal() >= Withheld.SD.ordinal() ? null : c.sd(),
                        c.knots()));
    }

    private double[] column(BitSet members, int factor) {
        return members.stream()
                .mapToDouble(i -> scores[i][factor])
                .filter(x -> !Double.isNaN(x))
                .toArray();
    }
}
