package org.cxmaturity.score.stat;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adjusts p-values of several tests, in the order given. */
public final class Multiplicity {
    private Multiplicity() {}

    /** Holm (1979): family-wise; smallest p times m, next times m - 1, never falling, at most 1. */
    public static double[] holm(double... p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double before = 0;
        for (int rank = 0; rank < p.length; rank++) {
            before = Math.max(before, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = before;
        }
        return adjusted;
    }

    /** Benjamini and Hochberg (1995): false discovery rate; p times m over its rank, never rising from the top. */
    public static double[] benjaminiHochberg(double... p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double after = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            after = Math.min(after, p[order[rank - 1]] * p.length / rank);
            adjusted[order[rank - 1]] = after;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(i -> i)
                .toArray();
    }
}
