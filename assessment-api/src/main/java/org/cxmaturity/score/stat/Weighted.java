package org.cxmaturity.score.stat;

import java.util.Optional;

/**
 * Mean of weighted values (Kish 1965; method section 4 c).
 *
 * @param mean sum(w y) / sum(w)
 * @param nEff effective number, (sum w)^2 / sum(w^2)
 * @param se   sqrt(sum(w^2 (y - mean)^2)) / sum(w)
 */
public record Weighted(double mean, double nEff, double se) {
    /** The weighted mean; pairs with a NaN are passed over. Empty when the weights sum to 0. Weights are 0 and up. */
    public static Optional<Weighted> of(double[] values, double[] weights) {
        int[] pairs = Correlation.pairs(values, weights);
        double[] y = Correlation.pick(values, pairs);
        double[] w = Correlation.pick(weights, pairs);
        double total = Sums.of(w);
        if (!(total > 0)) {
            return Optional.empty();
        }
        double mean = Sums.ofProducts(w, y) / total;
        double[] spread = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            spread[i] = w[i] * (y[i] - mean);
        }
        double se = Math.sqrt(Sums.ofSquares(spread, 0)) / total;
        return Optional.of(new Weighted(mean, total * total / Sums.ofSquares(w, 0), se));
    }
}
