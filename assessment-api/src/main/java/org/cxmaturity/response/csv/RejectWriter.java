package org.cxmaturity.response.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cxmaturity.problem.Problem;

/**
 * Writes rows that were left out, to be mended and read again: columns {@code line} and {@code reason}, then those of
 * the file. Writing faults are thrown as UncheckedIOException.
 */
public final class RejectWriter implements Consumer<Reject>, Closeable {
    private final CsvWriter csv;
    private boolean begun;
    private boolean closed;

    /** Writes UTF-8 to a stream, which {@link #close} closes. */
    public RejectWriter(OutputStream out) {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void accept(Reject reject) {
        if (!begun) {
            csv.writeRecord(with("line", "reason", reject.header()));
            begun = true;
        }
        csv.writeRecord(with(Integer.toString(reject.line()), reasons(reject), reject.cells()));
    }

    /** Closes once; a further close does nothing. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            csv.close();
        }
    }

    private static String reasons(Reject reject) {
        List<String> words = reject.reasons().stream().map(RejectWriter::words).toList();
        return String.join("; ", words);
    }

    private static String words(Problem problem) {
        return problem.code() + " " + problem.message();
    }

    private static List<String> with(String line, String reason, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(line, reason));
        all.addAll(cells);
        return all;
    }
}
