package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.xlsx.CellName;

/**
 * One record of a file: a row of a CSV file or of a sheet.
 *
 * @param number where it begins, from 1
 * @param cells  as they stand in the file
 * @param faults by cell from 0: those that have no value that could be read
 * @param names  what messages call each cell; empty where the columns' names must do
 */
record Line(int number, List<String> cells, Map<Integer, Problem> faults, List<Wording> names) {
    /** A row of a CSV file. */
    static Line of(int number, List<String> cells) {
        return new Line(number, cells, Map.of(), List.of());
    }

    /** A row of a sheet with as many cells as there are columns, or more where it has more. */
    static Line ofSheet(int number, List<String> cells, Map<Integer, Problem> faults) {
        return new Line(number, cells, faults, names(cells.size(), i -> say("cell {0}", CellName.of(i, number))));
    }

    /** What a message calls a cell; empty when the name of the column must do. */
    Wording name(int cell) {
        return cell < names.size() ? names.get(cell) : Wording.nothing();
    }

    /** Names that are made when they are asked for, which is when there is a fault. */
    static List<Wording> names(int cells, IntFunction<Wording> name) {
        return new AbstractList<>() {
            @Override
            public Wording get(int cell) {
                return name.apply(cell);
            }

            @Override
            public int size() {
                return cells;
            }
        };
    }
}
