package org.cxmaturity.score.way;

/**
 * Effort first, then the number of items: both in one number, so that prices add up and compare as that. Effort counts in
 * millionths, so that sums of efforts are equal when they should be.
 */
final class Price {
    private static final double UNITS = 1e6;

    /** More items than a search can take. */
    private static final int ITEMS = 4096;

    private Price() {}

    /** Of raising one item by some steps; of none when it stays. */
    static long of(int steps, double effort) {
        return steps == 0 ? 0 : steps * Math.round(effort * UNITS) * ITEMS + 1;
    }

    /** The effort in a sum of prices. */
    static double effort(long price) {
        return price / ITEMS / UNITS;
    }
}
