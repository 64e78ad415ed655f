package org.cxmaturity.response.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * Reads responses from CSV: header and cells in one pass, all faults at once. A file that is not valid UTF-8 is read as
 * Windows-1252, with a warning. Memory grows with the accepted rows alone.
 */
public final class ResponseReader {
    private static final int KEPT = 50;

    private final ResponseSheet sheet;
    private final ResponseFile file;
    private final ReadOptions options;
    private final Problems problems = new Problems(KEPT);
    private final Problems rowFaults;
    private final List<Response> rows = new ArrayList<>();
    private int rejected;

    private ResponseReader(ResponseSheet sheet, ResponseFile file, ReadOptions options) {
        this.sheet = sheet;
        this.file = file;
        this.options = options;
        this.rowFaults = options.rejects() == null ? problems : new Problems(KEPT);
    }

    /**
     * Reads a file of responses to a questionnaire, or to a core and its modules.
     *
     * @return the rows with warnings, or the first 50 faults and how many there are
     */
    public static Result<ResponseSet> read(List<Questionnaire> questionnaires, ResponseFile file, ReadOptions options) {
        return ResponseSheet.of(questionnaires).then(sheet -> new ResponseReader(sheet, file, options).read());
    }

    private Result<ResponseSet> read() {
        try {
            Scan scan = Scan.of(file);
            Problem fault = scan.fault();
            if (fault != null) {
                return Result.failed(fault);
            }
            if (scan.windows1252()) {
                problems.add(FileFaults.windows1252(file.name()));
            }
            try (CsvRows records = CsvRows.open(file, scan, problems)) {
                List<String> header = readAll(records, scan.separator());
                return result(new ResponseSet(
                        file.name(), header, rows, rejected, scan.sha256(), scan.separator(), scan.windows1252()));
            }
        } catch (IOException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), "it broke off");
            return Result.failed(FileFaults.unreadable(file.name(), why));
        }
    }

    private List<String> readAll(CsvRows records, char separator) throws IOException {
        CsvRecord first = records.next();
        if (first == null) {
            return List.of();
        }
        Place at = Place.line(file.name(), (int) first.getStartingLineNumber());
        Header header = Header.read(first.getFields(), sheet, options, at, problems);
        if (header.columns().isEmpty()) {
            return header.names();
        }
        boolean decimalComma = separator == ';';
        Shared shared = new Shared(decimalComma, new MissingCodes(options.missing(), decimalComma));
        RowChecks checks = new RowChecks(sheet, header);
        int count = 0;
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            readRow(record, header, shared, checks);
            count++;
        }
        checks.warn(problems);
        if (count == 0 && !problems.hasErrors()) {
            problems.add(FileFaults.noRows(at));
        } else if (rows.isEmpty() && rejected > 0) {
            problems.add(FileFaults.allRejected(at, rejected));
        }
        return header.names();
    }

    private void readRow(CsvRecord record, Header header, Shared shared, RowChecks checks) {
        Row row = new Row(Place.line(file.name(), (int) record.getStartingLineNumber()), shared);
        if (record.getFieldCount() != header.columns().size()) {
            row.fault(
                    "",
                    CellFaults.wrongWidth(
                            row.place(),
                            record.getFieldCount(),
                            header.columns().size()));
        } else {
            for (int i = 0; i < record.getFieldCount(); i++) {
                Column column = header.columns().get(i);
                if (column != null) {
                    row.read(column, record.getField(i));
                }
            }
        }
        Response response = row.response(sheet.answers());
        checks.check(row, response);
        if (row.faults().isEmpty()) {
            checks.count(row.place(), response);
            rows.add(response);
        } else {
            reject(row, record, header);
        }
    }

    private void reject(Row row, CsvRecord record, Header header) {
        row.faults().forEach(rowFaults::add);
        Consumer<Reject> rejects = options.rejects();
        if (rejects != null) {
            rejected++;
            rejects.accept(new Reject(row.place().line(), header.names(), record.getFields(), row.faults()));
        }
    }

    private Result<ResponseSet> result(ResponseSet set) {
        if (rowFaults != problems && problems.hasErrors()) {
            List<Problem> all = new ArrayList<>(problems.list());
            all.addAll(rowFaults.list());
            return Result.failed(all, problems.errors() + rowFaults.errors());
        }
        return problems.result(set);
    }
}
