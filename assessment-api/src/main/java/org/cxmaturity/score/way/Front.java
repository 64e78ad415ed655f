package org.cxmaturity.score.way;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * For each price, the most that can be had for it or less: prices ascending, gains strictly ascending. What costs more
 * and brings no more is left out, so that a search over sums keeps only what could still win (Nemhauser and Ullmann 1969).
 */
final class Front {
    static final Front NOTHING = new Front(new long[0], new double[0]);
    static final Front START = new Front(new long[] {0}, new double[] {0});

    /** Two gains closer than this are one: a sum's last digits depend on its order. */
    private static final double SAME = 1e-12;

    private final long[] prices;
    private final double[] gains;

    private Front(long[] prices, double[] gains) {
        this.prices = prices;
        this.gains = gains;
    }

    int size() {
        return prices.length;
    }

    long price(int i) {
        return prices[i];
    }

    double gain(int i) {
        return gains[i];
    }

    /** The most for at most this price; minus infinity when there is nothing at that price. */
    double at(long price) {
        int place = Arrays.binarySearch(prices, price);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? Double.NEGATIVE_INFINITY : gains[last];
    }

    /** The lowest price for at least this gain; empty when there is none. */
    OptionalLong priceOf(double gain) {
        for (int i = 0; i < gains.length; i++) {
            if (gains[i] >= gain) {
                return OptionalLong.of(prices[i]);
            }
        }
        return OptionalLong.empty();
    }

    /** All of it with something added, as long as it costs at most {@code limit}; gains over {@code most} are worth {@code most}. */
    Front plus(long price, double gain, long limit, double most) {
        long[] p = new long[prices.length];
        double[] y = new double[prices.length];
        int n = 0;
        for (int i = 0; i < prices.length && prices[i] + price <= limit; i++) {
            p[n] = prices[i] + price;
            y[n] = Math.min(most, gains[i] + gain);
            n++;
            if (y[n - 1] >= most) {
                break;
            }
        }
        return new Front(Arrays.copyOf(p, n), Arrays.copyOf(y, n));
    }

    /** Only what brings at least this, each point of it worth {@code weight}. */
    Front from(double least, double weight) {
        int first = 0;
        while (first < gains.length && gains[first] < least) {
            first++;
        }
        return new Front(
                Arrays.copyOfRange(prices, first, prices.length),
                Arrays.stream(gains, first, gains.length)
                        .map(gain -> gain * weight)
                        .toArray());
    }

    /** The best of both at every price. */
    Front or(Front other) {
        long[] p = new long[prices.length + other.prices.length];
        double[] y = new double[p.length];
        int n = 0;
        int a = 0;
        int b = 0;
        while (a < prices.length || b < other.prices.length) {
            boolean ours = b == other.prices.length || a < prices.length && prices[a] <= other.prices[b];
            long price = ours ? prices[a] : other.prices[b];
            double gain = ours ? gains[a++] : other.gains[b++];
            if (n > 0 && gain <= y[n - 1] + SAME) {
                continue;
            }
            n = n > 0 && p[n - 1] == price ? n - 1 : n;
            p[n] = price;
            y[n] = gain;
            n++;
        }
        return new Front(Arrays.copyOf(p, n), Arrays.copyOf(y, n));
    }
}
