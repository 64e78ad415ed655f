package org.cxmaturity.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Small moves on columns of doubles in which NaN stands for an absence. */
final class Columns {
    private Columns() {}

    /** The numbers 0 to n - 1. */
    static int[] all(int n) {
        return IntStream.range(0, n).toArray();
    }

    /** The values at some rows. */
    static double[] pick(double[] column, int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    /** The values without absences. */
    static double[] present(double[] values) {
        double[] kept = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                kept[n++] = value;
            }
        }
        return n == values.length ? kept : Arrays.copyOf(kept, n);
    }

    /** The values at some rows, without absences. */
    static double[] present(double[] column, int[] rows) {
        return present(pick(column, rows));
    }

    /** How many of the values are there. */
    static int count(double[] column, int[] rows) {
        int n = 0;
        for (int row : rows) {
            n += Double.isNaN(column[row]) ? 0 : 1;
        }
        return n;
    }

    /** A column filled with absences. */
    static double[] empty(int rows) {
        double[] column = new double[rows];
        Arrays.fill(column, Double.NaN);
        return column;
    }
}
