package org.cxmaturity.server.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.server.web.Times;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Packs in the database, as the files that came. */
final class PackStore {
    private static final RowMapper<Stored> STORED = (row, context) -> new Stored(
            row.getString("id"),
            row.getString("sha256"),
            Instant.parse(row.getString("imported")),
            row.getBytes("file"));

    /** A pack's file, when it was imported, and its fingerprint. */
    record Stored(String id, String sha256, Instant imported, byte[] file) {}

    Optional<Stored> get(Handle handle, String id) {
        return handle.createQuery("SELECT id, sha256, imported, file FROM pack WHERE id = :id")
                .bind("id", id)
                .map(STORED)
                .findOne();
    }

    List<Stored> list(Handle handle, String after, int most) {
        return handle.createQuery(
                        "SELECT id, sha256, imported, file FROM pack WHERE id > :after ORDER BY id LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map(STORED)
                .list();
    }

    void insert(Handle handle, Stored pack) {
        handle.createUpdate("INSERT INTO pack (id, sha256, imported, file) VALUES (:id, :sha256, :imported, :file)")
                .bind("id", pack.id())
                .bind("sha256", pack.sha256())
                .bind("imported", Times.text(pack.imported()))
                .bind("file", pack.file())
                .execute();
    }

    void delete(Handle handle, String id) {
        handle.createUpdate("DELETE FROM pack WHERE id = :id").bind("id", id).execute();
    }
}
