package org.cxmaturity.xlsx;

import static org.cxmaturity.problem.Wording.say;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook opened for reading. Held packed in memory; its sheets are unpacked row by row. */
public final class WorkbookReader implements Closeable {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** The most that the parts of a file may unpack to, in bytes. */
    public static final long MOST_UNPACKED = 512L << 20;

    private final String source;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private WorkbookReader(String source, ReadableWorkbook workbook) {
        this.source = source;
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
    }

    /** Opens a workbook under the limits; one that is none, is damaged or too large gives a fault. */
    public static Result<WorkbookReader> open(String source, InputStream in) throws IOException {
        return open(source, in, MOST_UNPACKED);
    }

    /** The same under another limit, in bytes, for what its parts unpack to. */
    static Result<WorkbookReader> open(String source, InputStream in, long mostUnpacked) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Result.failed(XlsxFaults.tooLarge(source, say("the file is over {0} MiB", MOST_BYTES >> 20)));
        }
        try {
            Wording tooLarge = ArchiveGuard.tooLarge(bytes, mostUnpacked);
            return tooLarge == null
                    ? Result.of(new WorkbookReader(
                            source,
                            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))))
                    : Result.failed(XlsxFaults.tooLarge(source, tooLarge));
        } catch (IOException | RuntimeException e) { // from memory: whatever the library throws, the bytes are at fault
            return Result.failed(XlsxFaults.notAWorkbook(source));
        }
    }

    /** The names of all sheets, hidden ones too, in their order. */
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    /** Place of the first sheet that can be seen, from 0; empty when there is none. */
    public Optional<Integer> firstVisible() {
        return sheets.stream()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .map(sheets::indexOf);
    }

    /** The rows of a sheet by its place, from 0; damage found on the way is added to the problems. */
    public SheetRows rows(int sheet, Problems problems) {
        return new SheetRows(source, sheets.get(sheet), problems);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
