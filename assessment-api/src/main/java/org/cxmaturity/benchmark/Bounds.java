package org.cxmaturity.benchmark;

import java.util.Arrays;
import java.util.BitSet;

/** Between which values each organisation's score of one factor must lie, as far as a reader has worked out. */
final class Bounds {
    private final double[] low;
    private final double[] high;

    /** Everything is possible, 0..100. */
    Bounds(int organisations) {
        low = new double[organisations];
        high = new double[organisations];
        Arrays.fill(high, 100);
    }

    double low(int i) {
        return low[i];
    }

    double high(int i) {
        return high[i];
    }

    /** How many points of 100 are still possible. */
    double width(int i) {
        return high[i] - low[i];
    }

    /** Takes in that a score lies in a range; whether this is news. */
    boolean narrow(int i, double from, double to) {
        boolean news = from > low[i] + 1e-9 || to < high[i] - 1e-9;
        low[i] = Math.max(low[i], from);
        high[i] = Math.min(high[i], to);
        return news;
    }

    /** Takes in that the scores of a set sum up to something in a range; whether this is news. */
    boolean sum(BitSet set, double from, double to) {
        double lows = set.stream().mapToDouble(i -> low[i]).sum();
        double highs = set.stream().mapToDouble(i -> high[i]).sum();
        boolean news = false;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            double before = low[i];
            double until = high[i];
            news |= narrow(i, from - (highs - until), to - (lows - before));
            lows += low[i] - before;
            highs += high[i] - until;
        }
        return news;
    }
}
