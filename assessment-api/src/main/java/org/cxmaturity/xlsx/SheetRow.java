package org.cxmaturity.xlsx;

import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;

/**
 * One row of a sheet with something in it.
 *
 * @param number from 1, as the spreadsheet counts
 * @param cells  texts from column A on; empty ones are empty text, trailing ones left out
 * @param faults by column from 0: cells that have no value that could be read
 */
public record SheetRow(int number, List<String> cells, Map<Integer, Problem> faults) {
    public SheetRow {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    /** The text of a column counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
