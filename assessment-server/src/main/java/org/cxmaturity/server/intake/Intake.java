package org.cxmaturity.server.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cxmaturity.response.Response;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;
import org.cxmaturity.server.intake.ResponseStore.Filter;

/** Everything about responses, put together. */
public final class Intake {
    private static final int PART = 1000;

    private final TargetStore targets;
    private final Single single;
    private final BulkCalls bulk;
    private final Kept kept;

    /**
     * Intake on a database.
     *
     * @param folder where the key of the receipts stands, and the files of bulk calls while they last
     * @throws IOException when the folder cannot be used
     */
    public Intake(
            Database database, TargetStore targets, Ids ids, InstantSource clock, RandomGenerator chance, Path folder)
            throws IOException {
        ResponseStore store = new ResponseStore();
        Receipts receipts = Receipts.in(folder.resolve("receipt.key"), chance);
        PlacingStore placing = new PlacingStore(store, targets, ids, clock, receipts);
        BulkStore units = new BulkStore(database, store, placing, ids);
        this.targets = targets;
        this.single = new Single(database, placing, receipts);
        this.bulk = new BulkCalls(units, receipts, folder.resolve("bulk"), BulkCalls.MOST_BYTES);
        this.kept = new Kept(database, store);
    }

    /** What answers the calls. */
    public List<Object> resources() {
        return List.of(new ResponsesResource(targets, single, bulk, kept), new MeResource(kept));
    }

    /**
     * A response with what tells its state.
     *
     * @param revision 1 and up, one more with every change
     */
    public record Received(String id, int revision, Response response) {}

    /** The responses of an assessment in the order of their receipt, as its results need them. */
    public List<Received> responses(Target target) {
        List<Received> all = new ArrayList<>();
        Filter from = new Filter(target.id(), "", "", "", "");
        for (List<StoredRow> part = kept.list(from, PART); !part.isEmpty(); part = kept.list(from, PART)) {
            part.forEach(row -> all.add(new Received(
                    row.id(), row.revision(), target.form().read(row.body()).response())));
            from = from.after(part.get(part.size() - 1).id());
        }
        return all;
    }

    /** A mark that is another one after every response that came, changed or went. */
    public String state(Target target) {
        return kept.state(target.id());
    }
}
