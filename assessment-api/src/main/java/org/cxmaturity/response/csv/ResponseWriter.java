package org.cxmaturity.response.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;

/** Writes responses as the CSV that {@link ResponseReader} reads: UTF-8, commas, RFC 4180. */
public final class ResponseWriter {
    private ResponseWriter() {}

    /** Writes the header alone: an empty sheet to fill in. Does not close the stream. */
    public static void writeTemplate(ResponseSheet sheet, boolean withEvidence, OutputStream out) throws IOException {
        write(sheet.names(withEvidence), List.of(), out);
    }

    /**
     * Writes the responses in their order. Columns for evidence, and for what is known of respondents beyond the
     * questionnaire's own questions, are there when a response needs them. Does not close the stream.
     */
    public static void write(ResponseSheet sheet, List<Response> responses, OutputStream out) throws IOException {
        boolean evidence = responses.stream().anyMatch(r -> !r.evidence().isEmpty());
        Set<String> columns = new LinkedHashSet<>(sheet.names(evidence));
        responses.forEach(r -> columns.addAll(r.background().keySet()));
        write(List.copyOf(columns), responses, out);
    }

    private static void write(List<String> columns, List<Response> responses, OutputStream out) throws IOException {
        Rows rows = new Rows(columns, out);
        for (Response response : responses) {
            rows.add(response);
        }
        rows.flush();
    }

    /** Begins with the header, for rows that come one by one. Does not close the stream. */
    public static Rows begin(ResponseSheet sheet, boolean withEvidence, OutputStream out) throws IOException {
        return new Rows(sheet.names(withEvidence), out);
    }

    /** Rows under one header, written as they come. */
    public static final class Rows {
        private final List<String> columns;
        private final CsvWriter csv;

        private Rows(List<String> columns, OutputStream out) throws IOException {
            this.columns = columns;
            // Never closed: that would close the stream of the caller.
            this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            record(columns);
        }

        /** Writes one row. */
        public void add(Response response) throws IOException {
            record(columns.stream().map(column -> cell(column, response)).toList());
        }

        /** Hands to the stream what was written so far. */
        public void flush() throws IOException {
            csv.flush();
        }

        private void record(List<String> cells) throws IOException {
            try {
                csv.writeRecord(cells);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static String cell(String column, Response response) {
        String submitted = response.submitted();
        return switch (column) {
            case "respondent" -> response.respondent();
            case "submitted" -> submitted == null ? "" : submitted;
            case "seconds" ->
                response.seconds().isPresent()
                        ? Numbers.plain(response.seconds().getAsDouble())
                        : "";
            case "importance" -> String.join(" ", response.importance());
            default -> other(column, response);
        };
    }

    private static String other(String column, Response response) {
        if (column.endsWith(".evidence")) {
            Evidence kind = response.evidence().get(column.substring(0, column.lastIndexOf('.')));
            return kind == null ? "" : kind.key();
        }
        String known = response.background().get(column);
        String comment = known == null ? response.comments().get(column) : known;
        return comment == null ? text(response.answers().get(column)) : comment;
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Value value) {
            return Numbers.plain(value.value());
        }
        return switch ((Answer.Missing) answer) {
            case NOT_ANSWERED -> "";
            case NOT_APPLICABLE -> AnswerReader.NOT_APPLICABLE;
            case DONT_KNOW -> AnswerReader.DONT_KNOW;
        };
    }
}
