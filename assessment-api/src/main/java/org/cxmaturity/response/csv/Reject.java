package org.cxmaturity.response.csv;

import java.util.List;
import org.cxmaturity.problem.Problem;

/**
 * A row that was left out.
 *
 * @param line    line of the file where it begins
 * @param header  names of the columns
 * @param cells   the row as it stands in the file, perhaps shorter or longer than the header
 * @param reasons why; one or more
 */
public record Reject(int line, List<String> header, List<String> cells, List<Problem> reasons) {
    public Reject {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
    }
}
