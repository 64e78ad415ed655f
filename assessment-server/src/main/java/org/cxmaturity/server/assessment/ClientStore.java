package org.cxmaturity.server.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.rest.Client;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.server.web.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Clients in the database; each method works within the unit that hands in the handle. */
final class ClientStore {
    void insert(Handle handle, Client client) {
        bound(
                        handle,
                        client,
                        "INSERT INTO client (id, external_id, revision, created, changed, body)"
                                + " VALUES (:id, :externalId, :revision, :created, :changed, :body)")
                .bind("created", client.created().toString())
                .execute();
    }

    void update(Handle handle, Client client) {
        bound(
                        handle,
                        client,
                        "UPDATE client SET external_id = :externalId, revision = :revision, changed = :changed,"
                                + " body = :body WHERE id = :id")
                .execute();
    }

    /** An update with what both have. */
    private static Update bound(Handle handle, Client client, String sql) {
        return handle.createUpdate(sql)
                .bind("id", client.id())
                .bind("externalId", client.externalId())
                .bind("revision", client.revision())
                .bind("changed", client.changed().toString())
                .bind("body", Json.text(draft(client)));
    }

    Optional<Client> get(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM client WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> client(row))
                .findOne();
    }

    Optional<String> byExternalId(Handle handle, @Nullable String externalId) {
        return handle.createQuery("SELECT id FROM client WHERE external_id = :id")
                .bind("id", externalId)
                .mapTo(String.class)
                .findOne();
    }

    /** Clients in the order they were created, from the one after a mark. */
    List<Client> list(Handle handle, @Nullable String externalId, String after, int most) {
        return handle.createQuery("SELECT * FROM client WHERE id > :after"
                        + " AND (:externalId IS NULL OR external_id = :externalId) ORDER BY id LIMIT :most")
                .bind("after", after)
                .bind("externalId", externalId)
                .bind("most", most)
                .map((row, context) -> client(row))
                .list();
    }

    boolean hasAssessments(Handle handle, String id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM assessment WHERE client = :id)")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    void delete(Handle handle, String id) {
        handle.execute("DELETE FROM client WHERE id = ?", id);
    }

    /** A client as it would be sent. */
    static ClientDraft draft(Client c) {
        return new ClientDraft(c.name(), c.industry(), c.country(), c.size(), c.externalId());
    }

    static Client of(String id, ClientDraft d, Instant created, Instant changed, int revision) {
        String name = d.name() == null ? "" : d.name();
        return new Client(id, name, d.industry(), d.country(), d.size(), d.externalId(), created, changed, revision);
    }

    private static Client client(ResultSet row) throws SQLException {
        return of(
                row.getString("id"),
                Json.value(row.getString("body"), ClientDraft.class),
                Instant.parse(row.getString("created")),
                Instant.parse(row.getString("changed")),
                row.getInt("revision"));
    }
}
