package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for one to four organisations whose figure follows from sums and differences of any number of segments (method
 * section 15.5).
 *
 * <p>Organisations in the same segments form an atom. A combination of segments that leaves only the atoms of a set is a
 * vector of the row space of the segment-by-atom table; it exists exactly when the rows of those atoms in a basis of the
 * null space are dependent. So it is enough to look for small dependent sets of rows. The rows are projected on a few
 * fixed directions first: dependent ones stay dependent, and a false alarm only hides more.
 */
final class JointCheck {
    private static final int DIRECTIONS = 8;
    private static final double ZERO = 1e-7;

    /** Above this many small atoms only single ones and pairs are looked for; triples would take too long. */
    private static final int MANY = 80;

    private final List<Atom> small = new ArrayList<>();
    private final int depth;

    /** How many organisations with the same segments there are, and their row. */
    private record Atom(int n, double[] row) {}

    private JointCheck(List<Slice> shown) {
        Map<BitSet, Integer> sizes = atoms(shown);
        List<BitSet> atoms = List.copyOf(sizes.keySet());
        double[][] rows = nullRows(shown.size(), atoms);
        for (int i = 0; i < atoms.size(); i++) {
            int n = sizes.getOrDefault(atoms.get(i), 0);
            if (n < Disclosure.FLOOR) {
                small.add(new Atom(n, rows[i]));
            }
        }
        depth = small.size() > MANY ? 2 : Disclosure.FLOOR - 1;
    }

    /**
     * The segment to hide because a small set can be worked out; empty when there is none. It is the smallest without
     * which nothing can be worked out any more, or else the smallest of all; never the whole.
     */
    static Optional<Slice> worst(List<Slice> shown) {
        if (!tells(shown)) {
            return Optional.empty();
        }
        List<Slice> parts = shown.stream()
                .filter(s -> !s.isWhole())
                .sorted(Comparator.comparingInt(Slice::n).thenComparing(Slice::name))
                .toList();
        return parts.stream()
                .filter(p -> !tells(shown.stream().filter(s -> s != p).toList()))
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private static boolean tells(List<Slice> shown) {
        return new JointCheck(shown).dependent(List.of(), 0, 0, 0);
    }

    private static Map<BitSet, Integer> atoms(List<Slice> shown) {
        int organisations =
                shown.stream().mapToInt(s -> s.members().length()).max().orElse(0);
        Map<BitSet, Integer> sizes = new LinkedHashMap<>();
        for (int i = 0; i < organisations; i++) {
            BitSet segments = new BitSet();
            for (int s = 0; s < shown.size(); s++) {
                segments.set(s, shown.get(s).members().get(i));
            }
            sizes.merge(segments, 1, Integer::sum);
        }
        return sizes;
    }

    /** Whether small atoms from one on can be added to a chosen set so that their rows become dependent. */
    private boolean dependent(List<double[]> basis, int chosen, int from, int size) {
        for (int i = from; i < small.size(); i++) {
            Atom atom = small.get(i);
            if (size + atom.n >= Disclosure.FLOOR) {
                continue;
            }
            double[] rest = reduced(atom.row, basis);
            if (largest(rest) < 0) {
                return true;
            }
            if (chosen + 1 < depth) {
                List<double[]> more = new ArrayList<>(basis);
                more.add(rest);
                if (dependent(more, chosen + 1, i + 1, size + atom.n)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double[] reduced(double[] row, List<double[]> basis) {
        double[] rest = row.clone();
        for (double[] b : basis) {
            int at = largest(b);
            double share = rest[at] / b[at];
            for (int k = 0; k < rest.length; k++) {
                rest[k] -= share * b[k];
            }
        }
        return rest;
    }

    /** Index of the entry farthest from 0; -1 when all are 0. */
    private static int largest(double[] row) {
        int at = -1;
        double most = ZERO;
        for (int k = 0; k < row.length; k++) {
            if (Math.abs(row[k]) > most) {
                most = Math.abs(row[k]);
                at = k;
            }
        }
        return at;
    }

    /** By atom, its row in a basis of the null space of the segment table, on the fixed directions. */
    private static double[][] nullRows(int segments, List<BitSet> atoms) {
        double[][] table = new double[segments][atoms.size()];
        for (int s = 0; s < segments; s++) {
            for (int a = 0; a < atoms.size(); a++) {
                table[s][a] = atoms.get(a).get(s) ? 1 : 0;
            }
        }
        int[] pivots = Elimination.reduce(table);
        double[][] rows = new double[atoms.size()][DIRECTIONS];
        int free = 0;
        for (int a = 0; a < atoms.size(); a++) {
            if (Elimination.isPivot(pivots, a)) {
                continue;
            }
            for (int k = 0; k < DIRECTIONS; k++) {
                double direction = direction(free, k);
                rows[a][k] += direction;
                for (int r = 0; r < pivots.length; r++) {
                    rows[pivots[r]][k] -= table[r][a] * direction;
                }
            }
            free++;
        }
        return rows;
    }

    /** Fixed numbers between -1 and 1 without a pattern that segments could share. */
    private static double direction(int free, int k) {
        long z = (free * (long) DIRECTIONS + k + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 32) * 0xD6E8FEB86659FD93L;
        return ((z ^ z >>> 32) >>> 11) * 0x1.0p-52 - 1;
    }
}
