package org.cxmaturity.score.stat;

/**
 * Draws with replacement from a seed, by SplitMix64 (Steele, Lea and Flood 2014): written out here, so that a stored
 * seed gives the same figures on every Java version.
 */
public final class Resamples {
    private long state;

    private Resamples(long seed) {
        state = seed;
    }

    /** Draws from a seed. */
    public static Resamples from(long seed) {
        return new Resamples(seed);
    }

    /** Means of {@code count} resamples of {@code x}, each as long as it; {@code x} is not empty. */
    public static double[] means(double[] x, int count, long seed) {
        Resamples draw = new Resamples(seed);
        double[] means = new double[count];
        for (int r = 0; r < count; r++) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[draw.below(x.length)];
            }
            means[r] = sum / x.length;
        }
        return means;
    }

    /** A whole number from 0 to bound - 1; its bias is below bound / 2^53. */
    public int below(int bound) {
        return (int) ((next() >>> 11) * 0x1.0p-53 * bound);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
