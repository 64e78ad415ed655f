package org.cxmaturity.server.intake;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.intake.ResponseStore.Filter;
import org.cxmaturity.server.web.IfMatch;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The responses that are kept: read, and taken away. */
final class Kept {
    private final Database database;
    private final ResponseStore store;

    Kept(Database database, ResponseStore store) {
        this.database = database;
        this.store = store;
    }

    /** At most so many, in the order of their ids, which is that of receipt. */
    List<StoredRow> list(Filter filter, int most) {
        return database.read(handle -> store.list(handle, filter, most));
    }

    String state(String assessment) {
        return database.read(handle -> store.state(handle, assessment));
    }

    boolean hasEvidence(String assessment) {
        return database.read(handle -> store.hasEvidence(handle, assessment));
    }

    /** The response; refuses with 404 when the assessment has none of this id. */
    StoredResponse get(String assessment, String id) {
        return StoredResponses.of(row(assessment, id));
    }

    /** Takes a response and all its names away; refuses unless {@code ifMatch} names its present state. */
    void delete(String assessment, String id, @Nullable String ifMatch) {
        database.write(handle -> {
            StoredRow row = store.get(handle, id)
                    .filter(r -> r.assessment().equals(assessment))
                    .orElseThrow(Refusal::notFound);
            IfMatch.check(ifMatch, StoredResponses.of(row));
            store.delete(handle, id);
            return id;
        });
    }

    /** The response of a receipt; refuses with 404 when it is no true one, or its response is gone. */
    StoredRow byReceipt(@Nullable String receipt) {
        String given = receipt == null ? "" : receipt.strip();
        Optional<StoredRow> row = Receipts.id(given).flatMap(id -> database.read(handle -> store.get(handle, id)));
        return row.filter(r -> MessageDigest.isEqual(r.receipt(), Receipts.hash(given)))
                .orElseThrow(Refusal::notFound);
    }

    private StoredRow row(String assessment, String id) {
        return database.read(handle -> store.get(handle, id))
                .filter(row -> row.assessment().equals(assessment))
                .orElseThrow(Refusal::notFound);
    }
}
