package org.cxmaturity.response.csv;

import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.xlsx.CellName;

/**
 * One record of a file: a row of a CSV file or of a sheet.
 *
 * @param number where it begins, from 1
 * @param cells  as they stand in the file
 * @param faults by cell from 0: those that have no value that could be read
 * @param names  what messages call each cell; empty where the columns' names must do
 */
record Line(int number, List<String> cells, Map<Integer, Problem> faults, List<String> names) {
    /** A row of a CSV file. */
    static Line of(int number, List<String> cells) {
        return new Line(number, cells, Map.of(), List.of());
    }

    /** A row of a sheet with as many cells as there are columns, or more where it has more. */
    static Line ofSheet(int number, List<String> cells, Map<Integer, Problem> faults) {
        List<String> names = java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> "cell " + CellName.of(i, number))
                .toList();
        return new Line(number, cells, faults, names);
    }

    /** What a message calls a cell; empty when the name of the column must do. */
    String name(int cell) {
        return cell < names.size() ? names.get(cell) : "";
    }
}
