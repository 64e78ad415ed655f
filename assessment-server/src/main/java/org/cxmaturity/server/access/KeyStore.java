package org.cxmaturity.server.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.server.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Keys in the database. */
final class KeyStore {
    private final Database database;

    KeyStore(Database database) {
        this.database = database;
    }

    void add(ApiKey key, String hash) {
        database.write(handle -> {
            handle.createUpdate("INSERT INTO api_key (id, name, hash, scopes, created, expires)"
                            + " VALUES (:id, :name, :hash, :scopes, :created, :expires)")
                    .bind("id", key.id())
                    .bind("name", key.name())
                    .bind("hash", hash)
                    .bind(
                            "scopes",
                            key.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(" ")))
                    .bind("created", key.created().toString())
                    .bind("expires", key.expires().map(Instant::toString).orElse(null))
                    .execute();
            for (String client : key.clients()) {
                handle.execute("INSERT INTO api_key_client (api_key, client) VALUES (?, ?)", key.id(), client);
            }
            return key;
        });
    }

    Optional<ApiKey> byHash(String hash) {
        return database.read(handle -> handle
                .createQuery("SELECT * FROM api_key WHERE hash = :hash")
                .bind("hash", hash)
                .reduceRows(new java.util.ArrayList<ApiKey>(), (keys, row) -> {
                    keys.add(key(handle, row));
                    return keys;
                })
                .stream()
                .findFirst());
    }

    /** All keys, those revoked or expired included, the oldest first. */
    List<ApiKey> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM api_key ORDER BY id")
                .reduceRows(new java.util.ArrayList<ApiKey>(), (keys, row) -> {
                    keys.add(key(handle, row));
                    return keys;
                }));
    }

    /** Whether there was such a key; one already revoked keeps its time. */
    boolean revoke(String id, Instant now) {
        return database.write(handle ->
                handle.execute("UPDATE api_key SET revoked = coalesce(revoked, ?) WHERE id = ?", now.toString(), id)
                        == 1);
    }

    private static ApiKey key(Handle handle, RowView row) {
        String id = row.getColumn("id", String.class);
        return new ApiKey(
                id,
                row.getColumn("name", String.class),
                scopes(row.getColumn("scopes", String.class)),
                clients(handle, id),
                Instant.parse(row.getColumn("created", String.class)),
                Optional.ofNullable(row.getColumn("expires", String.class)).map(Instant::parse),
                Optional.ofNullable(row.getColumn("revoked", String.class)).map(Instant::parse));
    }

    private static Set<Scope> scopes(String text) {
        return Arrays.stream(text.split(" ", -1))
                .flatMap(scope -> Scope.of(scope).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> clients(Handle handle, String id) {
        return new TreeSet<>(handle.createQuery("SELECT client FROM api_key_client WHERE api_key = :id ORDER BY client")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }
}
