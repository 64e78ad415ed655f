package org.cxmaturity.score.stat;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Size, mean and sample variance (divisor n - 1) of a set of values, by two passes over compensated sums
 * (Chan, Golub and LeVeque 1983).
 *
 * @param n        1 and up
 * @param mean     arithmetic mean
 * @param variance sample variance; empty for one value; exactly 0 when all values are equal
 */
public record Moments(int n, double mean, OptionalDouble variance) {
    /** Values closer than this, relative to their size, are equal: they differ by rounding alone. */
    private static final double SAME = 1e-12;

    /** The moments; empty for no values. */
    public static Optional<Moments> of(double... x) {
        if (x.length == 0) {
            return Optional.empty();
        }
        if (allEqual(x)) {
            return Optional.of(
                    new Moments(x.length, x[0], x.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(0)));
        }
        double mean = Sums.of(x) / x.length;
        return Optional.of(new Moments(x.length, mean, OptionalDouble.of(Sums.ofSquares(x, mean) / (x.length - 1))));
    }

    /** From figures known already, for example of a published summary; {@code n} 2 and up, {@code sd} 0 and up. */
    public static Moments of(int n, double mean, double sd) {
        if (n < 2 || !(sd >= 0)) {
            throw new IllegalArgumentException("no moments from n " + n + " and sd " + sd);
        }
        return new Moments(n, mean, OptionalDouble.of(sd * sd));
    }

    /** The mean; empty for no values. */
    public static OptionalDouble meanOf(double... x) {
        return of(x).map(m -> OptionalDouble.of(m.mean)).orElse(OptionalDouble.empty());
    }

    /** The sample standard deviation; empty under two values. */
    public static OptionalDouble sdOf(double... x) {
        return of(x).map(Moments::sd).orElse(OptionalDouble.empty());
    }

    /** Whether all values are equal but for rounding; true for one value and for none. */
    public static boolean allEqual(double... x) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : x) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return x.length == 0 || high - low <= SAME * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
    }

    /** The sample standard deviation; empty for one value. */
    public OptionalDouble sd() {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** The standard error of the mean, sd / sqrt(n); empty for one value. */
    public OptionalDouble se() {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble() / n)) : variance;
    }
}
