package org.cxmaturity.response.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * Reads responses from CSV, or from the first sheet of a workbook: header and cells in one pass, all faults at once.
 * A CSV file that is not valid UTF-8 is read as Windows-1252, with a warning. Memory grows with the accepted rows alone.
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
            List<String> header = new RowReader(sheet, options, problems, new Kept()).read(file, scan);
            if (rows.isEmpty() && rejected > 0) {
                problems.add(FileFaults.allRejected(Place.line(file.name(), 1), rejected));
            }
            return result(new ResponseSet(
                    file.name(), header, rows, rejected, scan.sha256(), scan.separator(), scan.isWindows1252()));
        } catch (IOException e) {
            return Result.failed(FileFaults.unreadable(file.name(), e.getMessage()));
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

    /** Keeps the accepted rows, and hands the others to the sink for rejects. */
    private final class Kept implements RowReader.Sink {
        @Override
        public void accepted(int line, Response response) {
            rows.add(response);
        }

        @Override
        public void rejected(Reject row) {
            row.reasons().forEach(rowFaults::add);
            Consumer<Reject> rejects = options.rejects();
            if (rejects != null) {
                rejected++;
                rejects.accept(row);
            }
        }
    }
}
