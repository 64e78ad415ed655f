package org.cxmaturity.server.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.server.web.Times;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Responses and their names in the database; each method works within the unit that hands in the handle. */
final class ResponseStore {
    /** Whether a response is seen: it came alone, or its bulk call has ended. */
    private static final String SEEN = "(bulk_call IS NULL OR bulk_call NOT IN (SELECT id FROM bulk_call))";

    private static final String COLUMNS = "SELECT id, assessment, revision, received, receipt, body FROM response";

    /** Which kind of name. */
    enum Kind {
        CALL,
        EXTERNAL,
        RESPONDENT;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The response that a name stands for.
     *
     * @param digest of the body that came under this name
     * @param call   the bulk call that has not ended, if it stored the response; null when everybody sees it
     */
    record Named(
            String response,
            int revision,
            byte[] digest,
            @Nullable String call) {}

    /**
     * What lists are narrowed to.
     *
     * @param after id after which to begin; empty for the beginning
     * @param since received at this time or later, ISO 8601; empty for all
     */
    record Filter(String assessment, String externalId, String respondent, String since, String after) {
        /** The same of an assessment. */
        Filter of(String id) {
            return new Filter(id, externalId, respondent, since, after);
        }

        /** The same, beginning after another id. */
        Filter after(String id) {
            return new Filter(assessment, externalId, respondent, since, id);
        }
    }

    Optional<Named> find(Handle handle, String assessment, Kind kind, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT n.response, r.revision, n.digest, c.id AS call FROM response_name n"
                        + " JOIN response r ON r.id = n.response LEFT JOIN bulk_call c ON c.id = r.bulk_call"
                        + " WHERE n.assessment = :assessment AND n.kind = :kind AND n.name = :name")
                .bind("assessment", assessment)
                .bind("kind", kind.word())
                .bind("name", name)
                .map((row, context) -> new Named(
                        row.getString("response"),
                        row.getInt("revision"),
                        row.getBytes("digest"),
                        row.getString("call")))
                .findOne();
    }

    void insert(
            Handle handle,
            String id,
            String assessment,
            Arrival arrival,
            Instant now,
            byte[] receipt,
            @Nullable String call) {
        handle.createUpdate("INSERT INTO response (id, assessment, received, evidence, receipt, bulk_call, body)"
                        + " VALUES (:id, :assessment, :received, :evidence, :receipt, :call, :body)")
                .bind("id", id)
                .bind("assessment", assessment)
                .bind("received", Times.text(now))
                .bind("evidence", arrival.evidence() ? 1 : 0)
                .bind("receipt", receipt)
                .bind("call", call)
                .bind("body", arrival.body())
                .execute();
    }

    void replace(Handle handle, String id, Arrival arrival, Instant now) {
        handle.createUpdate("UPDATE response SET revision = revision + 1, received = :received, evidence = :evidence,"
                        + " body = :body WHERE id = :id")
                .bind("id", id)
                .bind("received", Times.text(now))
                .bind("evidence", arrival.evidence() ? 1 : 0)
                .bind("body", arrival.body())
                .execute();
        handle.execute("DELETE FROM response_name WHERE response = ? AND kind = ?", id, Kind.RESPONDENT.word());
    }

    void name(Handle handle, String assessment, Kind kind, String name, String response, byte[] digest) {
        if (!name.isEmpty()) {
            handle.execute(
                    "INSERT INTO response_name (assessment, kind, name, response, digest) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (assessment, kind, name)"
                            + " DO UPDATE SET response = excluded.response, digest = excluded.digest",
                    assessment,
                    kind.word(),
                    name,
                    response,
                    digest);
        }
    }

    Optional<StoredRow> get(Handle handle, String id) {
        return handle.createQuery(COLUMNS + " WHERE id = :id AND " + SEEN)
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** A mark of all that is seen: another response has a later id, a change raises a revision, a removal the count. */
    String state(Handle handle, String assessment) {
        return handle.createQuery("SELECT count(*) || '/' || coalesce(sum(revision), 0) || '/' || coalesce(max(id), '')"
                        + " FROM response WHERE assessment = :assessment AND " + SEEN)
                .bind("assessment", assessment)
                .mapTo(String.class)
                .one();
    }

    /** At most {@code most} responses in the order of their ids. */
    List<StoredRow> list(Handle handle, Filter filter, int most) {
        return handle.createQuery(
                        COLUMNS + " WHERE assessment = :assessment AND id > :after AND received >= :since AND "
                                + SEEN
                                + narrowed("external", ":externalId")
                                + narrowed("respondent", ":respondent")
                                + " ORDER BY id LIMIT :most")
                .bind("assessment", filter.assessment())
                .bind("externalId", filter.externalId())
                .bind("respondent", filter.respondent())
                .bind("since", filter.since())
                .bind("after", filter.after())
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    private static String narrowed(String kind, String name) {
        return " AND (" + name + " = '' OR id IN (SELECT response FROM response_name WHERE assessment = :assessment"
                + " AND kind = '" + kind + "' AND name = " + name + "))";
    }

    boolean hasEvidence(Handle handle, String assessment) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM response WHERE assessment = :id AND evidence = 1 AND "
                                + SEEN + ")")
                        .bind("id", assessment)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    void delete(Handle handle, String id) {
        handle.execute("DELETE FROM response WHERE id = ?", id);
    }

    void begin(Handle handle, String call, String assessment) {
        handle.execute("INSERT INTO bulk_call (id, assessment) VALUES (?, ?)", call, assessment);
    }

    /** Shows what a call stored, all at once, however much it is. */
    void end(Handle handle, String call) {
        handle.execute("DELETE FROM bulk_call WHERE id = ?", call);
    }

    List<String> unended(Handle handle) {
        return handle.createQuery("SELECT id FROM bulk_call ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    /** Takes away some of what a call stored that has not ended; returns how many. */
    int discard(Handle handle, String call, int most) {
        // The id of a call is lower than those of its responses and has the assessment's index to go by.
        return handle.createUpdate("DELETE FROM response WHERE id IN (SELECT id FROM response WHERE bulk_call = :call"
                        + " AND id > :call AND assessment = (SELECT assessment FROM bulk_call WHERE id = :call)"
                        + " ORDER BY id LIMIT :most)")
                .bind("call", call)
                .bind("most", most)
                .execute();
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getString("id"),
                row.getString("assessment"),
                row.getInt("revision"),
                Instant.parse(row.getString("received")),
                row.getBytes("receipt"),
                row.getString("body"));
    }
}
