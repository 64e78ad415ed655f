package org.cxmaturity.score.stat;

/** Sums that do not lose small terms: Neumaier's improvement of Kahan's compensated summation (Neumaier 1974). */
public final class Sums {
    private double sum;
    private double lost;

    private Sums() {}

    /** The sum; 0 of nothing. */
    public static double of(double... values) {
        Sums sums = new Sums();
        for (double value : values) {
            sums.add(value);
        }
        return sums.total();
    }

    /** The sum of products, term by term. Throws IllegalArgumentException when the lengths differ. */
    public static double ofProducts(double[] a, double[] b) {
        Check.sameLength(a, b);
        Sums sums = new Sums();
        for (int i = 0; i < a.length; i++) {
            sums.add(a[i] * b[i]);
        }
        return sums.total();
    }

    /** The sum of squared differences from a centre. */
    static double ofSquares(double[] values, double centre) {
        Sums sums = new Sums();
        for (double value : values) {
            sums.add((value - centre) * (value - centre));
        }
        return sums.total();
    }

    private void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    private double total() {
        return sum + lost;
    }
}
