package org.cxmaturity.response.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;

/**
 * A small CSV file, or the first sheet of a workbook, as texts: a header and rows, without the blanks around cells. Encoding, separator, quotes and limits
 * are those of responses, and so are the codes of their faults; what the cells must hold is for others to say.
 *
 * @param header       the first line; empty when the file is
 * @param rows         in the order of the file, blank lines left out
 * @param decimalComma whether numbers may have a comma, the separator being a semicolon or the file a workbook
 */
public record CsvTable(Row header, List<Row> rows, boolean decimalComma) {
    /** A line of the file and its cells. */
    public record Row(Place place, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file, rows beyond {@code most} left unread.
     *
     * @param problems receives the faults of the file as a whole, and the warning that it was read as Windows-1252
     * @return what could be read; no header where nothing could, or where the file is empty, which is no fault yet
     */
    public static CsvTable read(ResponseFile file, int most, Problems problems) {
        List<Row> all = new ArrayList<>();
        boolean semicolons = false;
        try {
            Scan scan = Scan.of(file);
            Problem fault = scan.fault();
            semicolons = scan.decimalComma();
            if (fault == null) {
                read(file, scan, problems, most, all);
            } else if (!scan.empty()) {
                problems.add(fault);
            }
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(file.name(), e.getMessage()));
        }
        Row header = all.isEmpty() ? new Row(Place.of(file.name()), List.of()) : all.remove(0);
        return new CsvTable(header, all, semicolons);
    }

    private static void read(ResponseFile file, Scan scan, Problems problems, int most, List<Row> all)
            throws IOException {
        scan.warn(problems);
        try (Rows records = Rows.open(file, scan, problems)) {
            for (Line r = records.next(); r != null && all.size() <= most; r = records.next()) {
                Place at = Place.line(file.name(), r.number());
                r.faults().values().forEach(problems::add);
                all.add(new Row(at, r.cells().stream().map(String::strip).toList()));
            }
        }
    }

    /** The number in a cell; empty when it holds none. */
    public OptionalDouble number(String cell) {
        return Numbers.parse(cell, decimalComma);
    }
}
