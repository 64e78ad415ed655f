package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mean and variance follow from shares of answers by step, on 0..100; shares are whole per cent. */
final class SpreadMean {
    private SpreadMean() {}

    /** The score of a step, first step first. */
    private static double score(int step, int steps) {
        return 100.0 * step / (steps - 1);
    }

    static double mean(List<Double> shares) {
        double total = shares.stream().mapToDouble(s -> s).sum();
        double sum = 0;
        for (int k = 0; k < shares.size(); k++) {
            sum += shares.get(k) * score(k, shares.size());
        }
        return sum / total;
    }

    /** Of the answers as a whole, divided by their number. */
    static double variance(List<Double> shares, double mean) {
        double total = shares.stream().mapToDouble(s -> s).sum();
        double sum = 0;
        for (int k = 0; k < shares.size(); k++) {
            double d = score(k, shares.size()) - mean;
            sum += shares.get(k) * d * d;
        }
        return sum / total;
    }

    /** By how much the variance can differ as shares are rounded to whole per cent. */
    static double varianceOff(List<Double> shares, double mean) {
        double sum = 0;
        for (int k = 0; k < shares.size(); k++) {
            double d = score(k, shares.size()) - mean;
            sum += 0.5 * d * d;
        }
        return sum / 100 + 1;
    }

    /** The least and the most that the mean of {@code n} answers can be that print as these shares; null when none can. */
    static @Nullable Reach means(List<Double> shares, int n) {
        int[] least = new int[shares.size()];
        int[] most = new int[shares.size()];
        int low = 0;
        int high = 0;
        for (int k = 0; k < least.length; k++) {
            least[k] = (int) Math.max(0, Math.ceil((shares.get(k) - 0.5) * n / 100 - 1e-9));
            most[k] = (int) Math.floor((shares.get(k) + 0.5) * n / 100 + 1e-9);
            low += least[k];
            high += most[k];
        }
        if (low > n || high < n) {
            return null;
        }
        return new Reach(mean(least, most, n - low, false) / n, mean(least, most, n - low, true) / n);
    }

    /** The rest goes to the lowest steps, or to the highest. */
    private static double mean(int[] least, int[] most, int rest, boolean highest) {
        double sum = 0;
        int left = rest;
        for (int i = 0; i < least.length; i++) {
            int k = highest ? least.length - 1 - i : i;
            int more = Math.min(left, most[k] - least[k]);
            left -= more;
            sum += (least[k] + more) * score(k, least.length);
        }
        return sum;
    }
}
