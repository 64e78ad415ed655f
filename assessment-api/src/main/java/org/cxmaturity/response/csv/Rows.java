package org.cxmaturity.response.csv;

import java.io.Closeable;
import java.io.IOException;
import org.cxmaturity.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The records of a file of answers, one after the other, the header first. */
interface Rows extends Closeable {
    /** The next record; null at the end, or where the rest cannot be understood, which adds the fault. */
    @Nullable
    Line next() throws IOException;

    /** Opens a file that was looked through, as CSV or as a workbook. */
    static Rows open(ResponseFile file, Scan scan, Problems problems) throws IOException {
        return scan.archive() ? XlsxRows.open(file, problems) : CsvRows.open(file, scan, problems);
    }
}
