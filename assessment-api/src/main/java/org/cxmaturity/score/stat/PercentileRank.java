package org.cxmaturity.score.stat;

import java.util.Optional;

/**
 * Place of a value among peers, ties counting half (mid-rank; Crawford, Garthwaite and Slick 2009; method section 11).
 * Worked example: peers 40, 60, 60, 80 and the value 60 give (1 + 2/2) / 4 = 50.
 *
 * @param below peers below the value
 * @param equal peers equal to it
 * @param n     peers, 1 and up
 */
public record PercentileRank(int below, int equal, int n) {
    /** Counts peers, the value's owner not among them; empty for no peers. */
    public static Optional<PercentileRank> of(double value, double... peers) {
        int below = 0;
        int equal = 0;
        for (double peer : peers) {
            if (tied(peer, value)) {
                equal++;
            } else if (peer < value) {
                below++;
            }
        }
        return peers.length == 0 ? Optional.empty() : Optional.of(new PercentileRank(below, equal, peers.length));
    }

    /** Whether two scores count as equal: less than 1e-9 apart after rounding to 1e-6. */
    public static boolean tied(double a, double b) {
        return Math.abs(Math.rint(a * 1e6) / 1e6 - Math.rint(b * 1e6) / 1e6) < 1e-9;
    }

    /** 100 (below + equal / 2) / n, 0..100; the raw value, of which print shows 1..99. */
    public double value() {
        return 100 * rank() / n;
    }

    /** Wilson interval in percent, as if the peers were a sample. */
    public Interval wilson(double level) {
        return Wilson.percent(rank(), n, level);
    }

    private double rank() {
        return below + 0.5 * equal;
    }
}
