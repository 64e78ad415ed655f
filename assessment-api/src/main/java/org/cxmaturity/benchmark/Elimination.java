package org.cxmaturity.benchmark;

import java.util.Arrays;

/** Gauss-Jordan elimination of a small table of whole numbers. */
final class Elimination {
    private static final double ZERO = 1e-9;

    private Elimination() {}

    /** Brings the table to reduced row echelon form in place; returns the pivot column of each row that has one. */
    static int[] reduce(double[][] table) {
        int columns = table.length == 0 ? 0 : table[0].length;
        int[] pivots = new int[table.length];
        int rank = 0;
        for (int column = 0; column < columns && rank < table.length; column++) {
            int row = strongest(table, rank, column);
            if (Math.abs(table[row][column]) < ZERO) {
                continue;
            }
            double[] swap = table[rank];
            table[rank] = table[row];
            table[row] = swap;
            clear(table, rank, column);
            pivots[rank++] = column;
        }
        return Arrays.copyOf(pivots, rank);
    }

    static boolean isPivot(int[] pivots, int column) {
        return Arrays.stream(pivots).anyMatch(p -> p == column);
    }

    private static int strongest(double[][] table, int from, int column) {
        int best = from;
        for (int row = from + 1; row < table.length; row++) {
            if (Math.abs(table[row][column]) > Math.abs(table[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void clear(double[][] table, int pivot, int column) {
        double by = table[pivot][column];
        for (int k = 0; k < table[pivot].length; k++) {
            table[pivot][k] /= by;
        }
        for (int row = 0; row < table.length; row++) {
            double share = table[row][column];
            if (row == pivot || share == 0) {
                continue;
            }
            for (int k = 0; k < table[row].length; k++) {
                table[row][k] -= share * table[pivot][k];
            }
        }
    }
}
