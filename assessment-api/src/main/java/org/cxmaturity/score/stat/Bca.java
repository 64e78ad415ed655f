package org.cxmaturity.score.stat;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bootstrap interval, bias-corrected and accelerated (Efron 1987; Davison and Hinkley 1997; method section 9).
 *
 * @param estimate     the figure of the sample itself
 * @param acceleration a, from the jackknife
 * @param bias         z0
 * @param alphaLow     share of replicates below the lower end
 * @param alphaHigh    share of replicates below the upper end
 * @param low          type 6 quantile of the replicates
 * @param high         likewise
 */
public record Bca(
        double estimate, double acceleration, double bias, double alphaLow, double alphaHigh, double low, double high) {
    /**
     * From given replicates. Empty when it is undefined (all replicates equal or on one side of the estimate, or an
     * estimate that no left-out value moves); the t interval takes its place then.
     *
     * @param jackknife the figure with each value left out in turn
     */
    public static Optional<Bca> of(double estimate, double[] jackknife, double[] replicates, double level) {
        Check.level(level);
        double below = Arrays.stream(replicates).filter(t -> t < estimate).count()
                + 0.5 * Arrays.stream(replicates).filter(t -> t == estimate).count();
        if (Moments.allEqual(jackknife) || Moments.allEqual(replicates) || below == 0 || below == replicates.length) {
            return Optional.empty();
        }
        double a = acceleration(jackknife);
        double z0 = Distributions.normalQuantile(below / replicates.length);
        double z = Distributions.z(level);
        double low = adjusted(z0, a, -z);
        double high = adjusted(z0, a, z);
        Quantiles quantiles = Quantiles.of(replicates);
        return Optional.of(new Bca(estimate, a, z0, low, high, quantiles.at(low, 6), quantiles.at(high, 6)));
    }

    /** Of a mean: {@code replicates} resamples drawn from {@code seed}, the same on every machine. */
    public static Optional<Bca> ofMean(double[] x, int replicates, long seed, double level) {
        if (x.length < 2) {
            return Optional.empty();
        }
        double sum = Sums.of(x);
        double[] jackknife =
                Arrays.stream(x).map(v -> (sum - v) / (x.length - 1)).toArray();
        return of(sum / x.length, jackknife, Resamples.means(x, replicates, seed), level);
    }

    private static double acceleration(double[] jackknife) {
        double mean = Moments.meanOf(jackknife).orElseThrow();
        double squares = 0;
        double cubes = 0;
        for (double value : jackknife) {
            double d = mean - value;
            squares += d * d;
            cubes += d * d * d;
        }
        return cubes / (6 * StrictMath.pow(squares, 1.5));
    }

    private static double adjusted(double z0, double a, double z) {
        return Distributions.normalCdf(z0 + (z0 + z) / (1 - a * (z0 + z)));
    }
}
