package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What may be told of a set of organisations (method section 15; Hundepool et al. 2012, Statistical Disclosure
 * Control). Each rule alone; {@link PackBuilder} applies them together.
 */
public final class Disclosure {
    /** Fewest organisations that any figure may stand for. */
    public static final int FLOOR = 5;

    /** Fewest for quartiles, mean and standard deviation, and the peers that a standing looks for. */
    public static final int QUARTILES = 8;

    /** Fewest for P10, P90 and percentiles. */
    public static final int TAILS = 20;

    /** Fewest for quantiles in steps of 5. */
    public static final int FINE = 100;

    private static final double SLACK = 1e-9;

    private Disclosure() {}

    /** How much may be released, by the number of organisations (rule 3). */
    public enum Tier {
        /** Nothing, not even the number. */
        SUPPRESSED,
        /** The median rounded to 5 points. */
        MEDIAN_ONLY,
        /** Also P25, P75, mean and standard deviation, in whole points. */
        MEDIAN_AND_QUARTILES,
        /** Also P10 and P90, and percentiles. */
        WITH_P10_P90;

        /** The tier of {@code n} organisations, the client not among them. */
        public static Tier of(int n) {
            if (n < FLOOR) {
                return SUPPRESSED;
            }
            return n < QUARTILES ? MEDIAN_ONLY : n < TAILS ? MEDIAN_AND_QUARTILES : WITH_P10_P90;
        }
    }

    /** A named cell of a partition and how many organisations it holds. */
    public record Part(String name, int n) {}

    /** The probabilities whose quantiles may be released for {@code n} organisations, ascending. */
    public static List<Double> knots(int n) {
        if (n >= FINE) {
            return IntStream.rangeClosed(1, 19).mapToObj(i -> i / 20.0).toList();
        }
        return switch (Tier.of(n)) {
            case SUPPRESSED -> List.of();
            case MEDIAN_ONLY -> List.of(0.5);
            case MEDIAN_AND_QUARTILES -> List.of(0.25, 0.5, 0.75);
            case WITH_P10_P90 -> List.of(0.1, 0.25, 0.5, 0.75, 0.9);
        };
    }

    /**
     * Whether a weighted figure is dominated by its largest contributors and may not be released: one above 25 %, two
     * above 60 %, or what the others add is under 10 % of the largest (rule 2).
     *
     * @param weights shares or amounts, 0 and up
     */
    public static boolean dominated(double... weights) {
        double[] falling =
                DoubleStream.of(weights).map(w -> -w).sorted().map(w -> -w).toArray();
        double total = DoubleStream.of(falling).sum();
        if (falling.length < 2 || !(total > 0)) {
            return true;
        }
        double two = falling[0] + falling[1];
        return falling[0] > (0.25 + SLACK) * total
                || two > (0.60 + SLACK) * total
                || total - two < 0.10 * falling[0] - SLACK * total;
    }

    /**
     * Whether releasing figures of both sets could tell of one to four organisations by difference (rule 5).
     * Organisations of the reader are to be taken out of both sets before.
     */
    public static <T> boolean differs(Collection<T> a, Collection<T> b) {
        return small(only(a, b)) || small(only(b, a));
    }

    private static <T> int only(Collection<T> a, Collection<T> b) {
        Set<T> rest = new LinkedHashSet<>(a);
        rest.removeAll(new LinkedHashSet<>(b));
        return rest.size();
    }

    private static boolean small(int n) {
        return n > 0 && n < FLOOR;
    }

    /**
     * The parts of a partition to hold back when its total is released (rule 4): those under 5, and, when there are any,
     * the next smallest until at least two are held back and together hold at least 5; ties go by name.
     *
     * @return the parts held back, those under 5 in the order given, then the added ones
     */
    public static List<Part> heldBack(List<Part> parts) {
        return heldBack(parts, parts.stream().filter(p -> p.n() < FLOOR).toList());
    }

    /** The same when some parts are held back already, for whatever reason. */
    static List<Part> heldBack(List<Part> parts, List<Part> already) {
        List<Part> held = new ArrayList<>(already);
        List<Part> rest = new ArrayList<>(parts);
        rest.removeAll(already);
        rest.sort(Comparator.comparingInt(Part::n).thenComparing(Part::name));
        while (!held.isEmpty() && !rest.isEmpty() && !safe(held)) {
            held.add(rest.remove(0));
        }
        return held;
    }

    private static boolean safe(List<Part> held) {
        return held.size() >= 2 && held.stream().mapToInt(Part::n).sum() >= FLOOR;
    }
}
