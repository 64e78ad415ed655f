package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How respondents spread over 0..100, as 101 heights: a sum of normal curves with the bandwidth of Silverman's rule of
 * thumb (0.9 times the standard deviation, n to the power of -1/5), at least 8 points, so that neither a single
 * respondent nor the steps of the scale show. Height 1 is the factor's own peak.
 */
final class Density {
    /** Fewest respondents of a curve. */
    static final int AT_LEAST = 20;

    /** The least width of one of its normal curves, in points. */
    static final double NARROWEST = 8;

    private Density() {}

    /** Heights 0..1 with three decimals; empty under 20 respondents and when all are alike. */
    static List<Double> of(List<Double> inAnyOrder) {
        List<Double> scores = inAnyOrder.stream().sorted().toList(); // sums of doubles depend on their order
        int n = scores.size();
        if (n < AT_LEAST) {
            return List.of();
        }
        double mean = scores.stream().mapToDouble(s -> s).sum() / n;
        double variance =
                scores.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum() / (n - 1);
        if (variance < 1e-9) {
            return List.of();
        }
        double width = Math.max(NARROWEST, 0.9 * StrictMath.sqrt(variance) * StrictMath.pow(n, -0.2));
        List<Double> heights = new ArrayList<>();
        double peak = 0;
        for (int x = 0; x <= 100; x++) {
            double height = 0;
            for (double score : scores) {
                double z = (x - score) / width;
                height += StrictMath.exp(-z * z / 2);
            }
            heights.add(height / n);
            peak = Math.max(peak, height / n);
        }
        double top = peak;
        return heights.stream().map(h -> Rounding.halfUp(h / top, 3)).toList();
    }
}
