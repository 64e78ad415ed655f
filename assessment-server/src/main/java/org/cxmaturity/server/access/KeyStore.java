package org.cxmaturity.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.rest.Scope;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keys in the database; each method works within the unit that hands in the handle. */
final class KeyStore {
    void add(Handle handle, ApiKey key, String hash) {
        handle.createUpdate("INSERT INTO api_key (id, name, hash, scopes, created, expires)"
                        + " VALUES (:id, :name, :hash, :scopes, :created, :expires)")
                .bind("id", key.id())
                .bind("name", key.name())
                .bind("hash", hash)
                .bind("scopes", key.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(" ")))
                .bind("created", key.created().toString())
                .bind("expires", key.expires().map(Instant::toString).orElse(null))
                .execute();
        for (String client : key.clients()) {
            handle.execute("INSERT INTO api_key_client (api_key, client) VALUES (?, ?)", key.id(), client);
        }
    }

    Optional<ApiKey> byHash(Handle handle, String hash) {
        return handle.createQuery("SELECT * FROM api_key WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> key(handle, row))
                .findOne();
    }

    Optional<ApiKey> get(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM api_key WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> key(handle, row))
                .findOne();
    }

    /** Keys in the order they were made, those revoked or expired included, from the one after a mark. */
    List<ApiKey> list(Handle handle, String after, int most) {
        return handle.createQuery("SELECT * FROM api_key WHERE id > :after ORDER BY id LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> key(handle, row))
                .list();
    }

    /** One already revoked keeps its time. */
    void revoke(Handle handle, String id, Instant now) {
        handle.execute("UPDATE api_key SET revoked = coalesce(revoked, ?) WHERE id = ?", now.toString(), id);
    }

    /** Whether there is a client of this id. */
    boolean isClient(Handle handle, String id) {
        return handle.createQuery("SELECT id FROM client WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    private static ApiKey key(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new ApiKey(
                id,
                row.getString("name"),
                scopes(row.getString("scopes")),
                clients(handle, id),
                Instant.parse(row.getString("created")),
                time(row.getString("expires")),
                time(row.getString("revoked")));
    }

    private static Optional<Instant> time(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    private static Set<Scope> scopes(String text) {
        return Arrays.stream(text.split(" ", -1))
                .flatMap(scope -> Scope.of(scope).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> clients(Handle handle, String id) {
        return Collections.unmodifiableSet(
                new TreeSet<>(handle.createQuery("SELECT client FROM api_key_client WHERE api_key = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list()));
    }
}
