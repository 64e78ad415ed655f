package org.cxmaturity.server.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cxmaturity.response.csv.ResponseWriter;
import org.cxmaturity.server.intake.ResponseStore.Filter;
import org.cxmaturity.server.web.Json;

/**
 * Responses written out one after the other, read in parts, so that a million need no memory and a slow reader holds
 * nothing up. What comes or goes meanwhile may be in it or not.
 */
final class Exports {
    private static final int PART = 500;

    private final Kept kept;

    Exports(Kept kept) {
        this.kept = kept;
    }

    /** Takes one row. */
    private interface Row {
        void take(StoredRow row) throws IOException;
    }

    /** One JSON object a line. */
    void ndjson(Filter filter, long most, OutputStream out) throws IOException {
        each(filter, most, row -> {
            out.write(Json.json().writeValueAsBytes(StoredResponses.of(row)));
            out.write('\n');
        });
        out.flush();
    }

    /** The CSV that the command line reads: the columns of the questionnaire, evidence where there is some. */
    void csv(Target target, Filter filter, long most, OutputStream out) throws IOException {
        ResponseWriter.Rows rows = ResponseWriter.begin(target.sheet(), kept.hasEvidence(target.id()), out);
        each(filter, most, row -> rows.add(target.form().read(row.body()).response()));
        rows.flush();
    }

    private void each(Filter filter, long most, Row take) throws IOException {
        Filter from = filter;
        for (long left = most; left > 0; ) {
            List<StoredRow> part = kept.list(from, (int) Math.min(PART, left));
            for (StoredRow row : part) {
                take.take(row);
            }
            if (part.size() < PART) {
                return;
            }
            left -= part.size();
            from = from.after(part.get(part.size() - 1).id());
        }
    }
}
