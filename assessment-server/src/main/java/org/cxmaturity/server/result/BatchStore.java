package org.cxmaturity.server.result;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.score.format.ScoresJson;
import org.cxmaturity.server.web.Json;
import org.cxmaturity.server.web.Times;
import org.jdbi.v3.core.Handle;

/** Batches in the database. */
final class BatchStore {
    /** What stands of an assessment, by question; empty before the first time. */
    Map<String, Batch> all(Handle handle, String assessment) {
        Map<String, Batch> batches = new LinkedHashMap<>();
        handle.createQuery("SELECT question, batch, made, state, smallest_group, members, scores, behind"
                        + " FROM result_batch WHERE assessment = :assessment ORDER BY question")
                .bind("assessment", assessment)
                .map((row, context) -> new Batch(
                        row.getString("question"),
                        row.getInt("batch"),
                        Instant.parse(row.getString("made")),
                        row.getString("state"),
                        row.getInt("smallest_group"),
                        Json.value(row.getString("members"), Members.class),
                        ScoresJson.read("stored", row.getString("scores").getBytes(StandardCharsets.UTF_8))
                                .value(),
                        Json.value(row.getString("behind"), Batch.Behind.class)))
                .forEach(batch -> batches.put(batch.question(), batch));
        return batches;
    }

    /** Puts these in the place of those of the same question. */
    void put(Handle handle, String assessment, Collection<Batch> batches) {
        for (Batch batch : batches) {
            handle.createUpdate("DELETE FROM result_batch WHERE assessment = :assessment AND question = :question")
                    .bind("assessment", assessment)
                    .bind("question", batch.question())
                    .execute();
            handle.createUpdate("INSERT INTO result_batch"
                            + " (assessment, question, batch, made, state, smallest_group, members, scores, behind)"
                            + " VALUES (:assessment, :question, :batch, :made, :state, :smallest, :members, :scores,"
                            + " :behind)")
                    .bind("assessment", assessment)
                    .bind("question", batch.question())
                    .bind("batch", batch.number())
                    .bind("made", Times.text(batch.made()))
                    .bind("state", batch.state())
                    .bind("smallest", batch.smallestGroup())
                    .bind("members", Json.text(batch.members()))
                    .bind("scores", ScoresJson.write(batch.score()))
                    .bind("behind", Json.text(batch.behind()))
                    .execute();
        }
    }
}
