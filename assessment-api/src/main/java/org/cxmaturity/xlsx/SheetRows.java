package org.cxmaturity.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, empty ones left out, one after the other. */
public final class SheetRows implements Closeable {
    private final String source;
    private final Problems problems;
    private @Nullable Stream<Row> stream;
    private Iterator<Row> rows = Collections.emptyIterator();
    private int last = 1;

    SheetRows(String source, Sheet sheet, Problems problems) {
        this.source = source;
        this.problems = problems;
        try {
            Stream<Row> opened = sheet.openStream();
            stream = opened;
            rows = opened.iterator();
        } catch (IOException | RuntimeException e) { // the bytes are in memory, and at fault
            problems.add(XlsxFaults.damaged(source, 1));
        }
    }

    /** The next row with something in it; null at the end, or where the rest is damaged, which adds the fault. */
    public @Nullable SheetRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                last = row.getRowNum();
                SheetRow read = read(row);
                if (!read.cells().isEmpty()) {
                    return read;
                }
            }
        } catch (RuntimeException e) { // whatever the library throws, the bytes are at fault
            problems.add(XlsxFaults.damaged(source, last));
            rows = Collections.emptyIterator();
        }
        return null;
    }

    private SheetRow read(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Problem> faults = new LinkedHashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = "";
            if (cell != null) {
                Place at = Place.line(source, row.getRowNum());
                Problem fault = CellText.fault(cell, at, CellName.of(i, row.getRowNum()));
                if (fault == null) {
                    text = CellText.of(cell);
                } else {
                    faults.put(i, fault);
                    text = "#";
                }
            }
            cells.add(text);
        }
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return new SheetRow(row.getRowNum(), cells.subList(0, end), faults);
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
    }
}
