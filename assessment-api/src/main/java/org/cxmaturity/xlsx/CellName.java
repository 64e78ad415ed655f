package org.cxmaturity.xlsx;

/** Names of columns and cells as spreadsheets write them: A, AB, C14. */
public final class CellName {
    private CellName() {}

    /** The letters of a column, counted from 0: 0 is A, 26 is AA. */
    public static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    /** The name of a cell; the column is counted from 0, the row from 1. */
    public static String of(int column, int row) {
        return column(column) + row;
    }
}
