package org.cxmaturity.response.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file (RFC 4180), blank lines left out; quoting faults become problems and end the reading. */
final class CsvRows implements Rows {
    static final int MOST_COLUMNS = 4_096;
    private static final int LARGEST_ROW = 1 << 20;
    private static final Pattern LINE = Pattern.compile("starting at line (\\d{1,9})");

    private final String source;
    private final Problems problems;
    private final CloseableIterator<CsvRecord> records;
    private int line = 1;

    private CsvRows(String source, Problems problems, CloseableIterator<CsvRecord> records) {
        this.source = source;
        this.problems = problems;
        this.records = records;
    }

    static CsvRows open(ResponseFile file, Scan scan, Problems problems) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(scan.bom());
        Reader text = new BufferedReader(new InputStreamReader(in, scan.charset()));
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LARGEST_ROW)
                .maxRecordSize(LARGEST_ROW)
                .build();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(scan.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
        return new CsvRows(file.name(), problems, reader.iterator());
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            line = (int) row.getStartingLineNumber();
            return Line.of(line, row.getFields());
        } catch (CsvParseException e) {
            explain(Objects.requireNonNullElse(e.getMessage(), ""));
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The library tells its faults apart by their words alone. */
    private void explain(String message) {
        Matcher m = LINE.matcher(message);
        Place at = Place.line(source, m.find() ? Integer.parseInt(m.group(1)) : line + 1);
        if (message.contains("Unclosed")) {
            problems.add(FileFaults.quoteNotClosed(at));
        } else if (message.contains("closing quote")) {
            problems.add(FileFaults.textAfterQuote(at));
        } else {
            problems.add(FileFaults.tooLarge(at));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
