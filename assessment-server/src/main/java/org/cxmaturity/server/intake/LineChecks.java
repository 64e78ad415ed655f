package org.cxmaturity.server.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.NamedColumn;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.Reject;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.RowReader;
import org.cxmaturity.response.format.Submission;
import org.cxmaturity.response.format.SubmissionReader;

/** Checks every line of a bulk call before any is stored, and gathers the faults of all. */
final class LineChecks {
    private static final int KEPT = 50;
    private static final String SOURCE = "body";
    private static final String EXTERNAL_ID = "externalId";

    private final Target target;
    private final String callKey;
    private final Checked checked;
    private final Problems file = new Problems(KEPT);
    private final Problems faults = new Problems(KEPT);
    private boolean unnamed;

    /** Lines go to {@code checked}; with a key of the call each line has one of its own, by its number. */
    LineChecks(Target target, String callKey, Checked checked) {
        this.target = target;
        this.callKey = callKey;
        this.checked = checked;
    }

    /** Faults and warnings of the file as a whole. */
    Problems file() {
        if (unnamed && file.list().stream().noneMatch(p -> p.code().equals("I09"))) {
            file.add(IntakeFaults.unnamed());
        }
        return file;
    }

    /** Faults of lines, the first 50 kept. */
    Problems faults() {
        return faults;
    }

    /** Checks rows of CSV; a column {@code externalId} is known besides those of the questionnaire. */
    void csv(Path body) throws IOException {
        ReadOptions options =
                ReadOptions.STRICT.named(List.of(new NamedColumn(EXTERNAL_ID, "", NamedColumn.Use.GROUP)));
        RowReader.Sink sink = new RowReader.Sink() {
            @Override
            public void accepted(int line, Response row) {
                accept(line, submission(row), List.of());
            }

            @Override
            public void rejected(Reject row) {
                reject(row.line(), row.reasons());
            }
        };
        try {
            new RowReader(target.sheet(), options, file, sink).read(new ResponseFile() {
                @Override
                public String name() {
                    return SOURCE;
                }

                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(body);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Submission submission(Response row) {
        Map<String, String> background = new LinkedHashMap<>(row.background());
        String externalId = background.remove(EXTERNAL_ID);
        Response plain = new Response(
                row.respondent(),
                background,
                row.answers(),
                row.evidence(),
                row.importance(),
                row.comments(),
                row.submitted(),
                row.seconds());
        return new Submission(externalId == null ? "" : externalId, "", plain, Map.of());
    }

    /** Checks one JSON object a line; blank lines are passed over. */
    void ndjson(Path body) throws IOException {
        SubmissionReader reader = new SubmissionReader(target.sheet(), SOURCE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(body), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean more = true;
            for (int number = 1; more; number++) {
                line.reset();
                more = readLine(in, line);
                json(reader, line, number);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (checked.size() == 0) {
            file.add(IntakeFaults.nothing());
        }
    }

    private void json(SubmissionReader reader, ByteArrayOutputStream line, int number) {
        if (line.size() > Unpacking.LONGEST_LINE) {
            reject(number, List.of(IntakeFaults.lineTooLong(number)));
        } else if (!isBlank(line.toByteArray(), number)) {
            Result<Submission> result = reader.read(line.toByteArray(), number);
            if (result.ok()) {
                accept(number, result.value(), result.problems());
            } else {
                reject(number, result.problems());
            }
        }
    }

    /** Reads up to the line end, keeping one byte more than a line may have; tells whether there may be another line. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= Unpacking.LONGEST_LINE) {
                line.write(b);
            }
        }
        return b >= 0;
    }

    private static boolean isBlank(byte[] line, int number) {
        int from = number == 1 && line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB ? 3 : 0;
        for (int i = from; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private void accept(int line, Submission submission, List<Problem> warnings) {
        String key = callKey.isEmpty() ? "" : callKey + "/" + line;
        Arrival arrival = Arrival.of(key, submission, target.form());
        unnamed |= key.isEmpty()
                && arrival.externalId().isEmpty()
                && arrival.respondent().isEmpty();
        add(line, arrival, warnings);
    }

    private void reject(int line, List<Problem> reasons) {
        reasons.forEach(faults::add);
        add(line, null, reasons);
    }

    private void add(int line, @org.jspecify.annotations.Nullable Arrival arrival, List<Problem> told) {
        try {
            checked.add(line, arrival, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
