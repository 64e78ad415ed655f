package org.cxmaturity.response.csv;

import java.io.IOException;
import java.util.List;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.response.Response;

/** Reads a CSV file or a workbook row by row and hands each on, accepted or faulty, so that no file is too large for the memory. */
public final class RowReader {
    /** Receives the rows in the order of the file. */
    public interface Sink {
        /** A row without a fault. */
        void accepted(int line, Response response);

        /** A row with one fault or more. */
        void rejected(Reject row);
    }

    private final ResponseSheet sheet;
    private final ReadOptions options;
    private final Problems problems;
    private final Sink sink;

    /** Hands rows to {@code sink}, and faults and warnings about the file as a whole to {@code problems}. */
    public RowReader(ResponseSheet sheet, ReadOptions options, Problems problems, Sink sink) {
        this.sheet = sheet;
        this.options = options;
        this.problems = problems;
        this.sink = sink;
    }

    /** Reads the file; where it cannot be understood from some line on, the rows before that were handed on. */
    public void read(ResponseFile file) throws IOException {
        Scan scan = Scan.of(file);
        Problem fault = scan.fault();
        if (fault == null) {
            read(file, scan);
        } else {
            problems.add(fault);
        }
    }

    /** Reads the file and returns the names in its header; empty when there is none. */
    List<String> read(ResponseFile file, Scan scan) throws IOException {
        scan.warn(problems);
        try (Rows records = open(file, scan)) {
            Line first = records.next();
            if (first == null) {
                return List.of();
            }
            Place at = place(file, first);
            Header header = Header.read(first.cells(), sheet, options, at, problems);
            if (!header.columns().isEmpty()) {
                readRows(file, records, scan.decimalComma(), header, at);
            }
            return header.names();
        }
    }

    private Rows open(ResponseFile file, Scan scan) throws IOException {
        Rows rows = Rows.open(file, scan, problems);
        RecordMap map = options.map();
        return map == null ? rows : new MappedRows(rows, map, options, file.name(), problems);
    }

    private void readRows(ResponseFile file, Rows records, boolean decimalComma, Header header, Place at)
            throws IOException {
        Shared shared = new Shared(decimalComma, new MissingCodes(options.missing(), decimalComma));
        RowChecks checks = new RowChecks(sheet, header::has);
        int count = 0;
        for (Line record = records.next(); record != null; record = records.next()) {
            readRow(place(file, record), record, header, shared, checks);
            count++;
        }
        checks.warn(problems);
        if (count == 0 && !problems.hasErrors()) {
            problems.add(FileFaults.noRows(at));
        }
    }

    private void readRow(Place at, Line record, Header header, Shared shared, RowChecks checks) {
        Row row = new Row(column -> at, shared);
        int cells = record.cells().size();
        if (cells != header.columns().size()) {
            row.fault("", CellFaults.wrongWidth(at, cells, header.columns().size()));
        } else {
            for (int i = 0; i < cells; i++) {
                Column column = header.columns().get(i);
                if (column != null) {
                    row.read(column, record, i);
                }
            }
        }
        Response response = row.response(sheet.answers());
        checks.check(row, response);
        if (row.faults().isEmpty()) {
            checks.count(at, response);
            sink.accepted(at.line(), response);
        } else {
            sink.rejected(new Reject(at.line(), header.names(), record.cells(), row.faults()));
        }
    }

    private static Place place(ResponseFile file, Line record) {
        return Place.line(file.name(), record.number());
    }
}
