package org.cxmaturity.server.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.Assessment.State;
import org.cxmaturity.server.web.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Assessments in the database; each method works within the unit that hands in the handle. */
final class AssessmentStore {
    void insert(Handle handle, Assessment a) {
        bound(
                        handle,
                        a,
                        "INSERT INTO assessment (id, client, state, revision, created, changed, body)"
                                + " VALUES (:id, :client, :state, :revision, :created, :changed, :body)")
                .bind("client", a.client())
                .bind("created", a.created().toString())
                .execute();
    }

    void update(Handle handle, Assessment a) {
        Instant opened = a.opened();
        bound(
                        handle,
                        a,
                        "UPDATE assessment SET state = :state, opened = :opened, revision = :revision,"
                                + " changed = :changed, body = :body WHERE id = :id")
                .bind("opened", opened == null ? null : opened.toString())
                .execute();
    }

    /** An update with what both have. */
    private static Update bound(Handle handle, Assessment a, String sql) {
        return handle.createUpdate(sql)
                .bind("id", a.id())
                .bind("state", word(a.state()))
                .bind("revision", a.revision())
                .bind("changed", a.changed().toString())
                .bind("body", Json.text(Setup.of(a)));
    }

    Optional<Assessment> get(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM assessment WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> assessment(row))
                .findOne();
    }

    /** A client's assessments in the order they were created, from the one after a mark. */
    List<Assessment> list(Handle handle, String client, String after, int most) {
        return handle.createQuery(
                        "SELECT * FROM assessment WHERE client = :client AND id > :after ORDER BY id LIMIT :most")
                .bind("client", client)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> assessment(row))
                .list();
    }

    void delete(Handle handle, String id) {
        handle.execute("DELETE FROM assessment WHERE id = ?", id);
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        String opened = row.getString("opened");
        return Json.value(row.getString("body"), Setup.class)
                .with(
                        row.getString("id"),
                        row.getString("client"),
                        State.valueOf(
                                row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                        opened == null ? null : Instant.parse(opened),
                        Instant.parse(row.getString("created")),
                        Instant.parse(row.getString("changed")),
                        row.getInt("revision"));
    }
}
