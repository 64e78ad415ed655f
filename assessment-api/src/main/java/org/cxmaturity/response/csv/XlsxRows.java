package org.cxmaturity.response.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.xlsx.SheetRow;
import org.cxmaturity.xlsx.SheetRows;
import org.cxmaturity.xlsx.WorkbookReader;
import org.jspecify.annotations.Nullable;

/** The records of a workbook: the rows of its first visible sheet, or the forms of one that {@link FormSheets} knows. */
final class XlsxRows implements Rows {
    private final @Nullable WorkbookReader workbook;
    private final @Nullable SheetRows sheet;
    private final Queue<Line> ready = new ArrayDeque<>();
    private int columns;

    private XlsxRows(@Nullable WorkbookReader workbook, @Nullable SheetRows sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    static XlsxRows open(ResponseFile file, Problems problems) throws IOException {
        Result<WorkbookReader> opened;
        try (var in = file.open()) {
            opened = WorkbookReader.open(file.name(), in);
        }
        if (!opened.ok()) {
            opened.problems().forEach(problems::add);
            return new XlsxRows(null, null);
        }
        WorkbookReader workbook = opened.value();
        Optional<Integer> first = workbook.firstVisible();
        if (first.isEmpty()) {
            problems.add(FileFaults.empty(file.name()));
            return new XlsxRows(workbook, null);
        }
        SheetRows sheet = workbook.rows(first.get(), problems);
        XlsxRows rows = new XlsxRows(workbook, sheet);
        SheetRow head = sheet.next();
        if (head == null) {
            problems.add(FileFaults.empty(file.name()));
        } else if (FormSheets.begins(head)) {
            sheet.close();
            XlsxRows forms = new XlsxRows(workbook, null);
            forms.ready.addAll(FormSheets.read(file.name(), workbook, problems));
            return forms;
        } else {
            rows.columns = head.cells().size();
            rows.ready.add(rows.line(head));
        }
        return rows;
    }

    @Override
    public @Nullable Line next() {
        Line waiting = ready.poll();
        if (waiting != null || sheet == null) {
            return waiting;
        }
        SheetRow row = sheet.next();
        return row == null ? null : line(row);
    }

    /** A sheet has no ends of rows: cells that are missing at the end are empty ones. */
    private Line line(SheetRow row) {
        List<String> cells = row.cells();
        if (cells.size() < columns) {
            cells = new ArrayList<>(cells);
            cells.addAll(Collections.nCopies(columns - cells.size(), ""));
        }
        return Line.ofSheet(row.number(), cells, row.faults());
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        if (workbook != null) {
            workbook.close();
        }
    }
}
