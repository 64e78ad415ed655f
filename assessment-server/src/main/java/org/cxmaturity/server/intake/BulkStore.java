package org.cxmaturity.server.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;
import org.cxmaturity.server.intake.Checked.Line;
import org.cxmaturity.server.intake.Outcome.Status;
import org.jspecify.annotations.Nullable;

/**
 * Stores checked lines in small units, so that single submissions get their turn in between. What an atomic call stores is
 * hidden until its last unit, which takes the call's mark away and replaces what the call replaces.
 */
final class BulkStore {
    private static final int UNIT = 200;
    private static final int KEPT = 50;

    private final Database database;
    private final ResponseStore store;
    private final PlacingStore placing;
    private final Ids ids;

    BulkStore(Database database, ResponseStore store, PlacingStore placing, Ids ids) {
        this.database = database;
        this.store = store;
        this.placing = placing;
        this.ids = ids;
    }

    /** Places one submission, or says what would become of it. */
    private interface Step {
        Outcome take(PlacingStore.Unit unit, Arrival arrival);
    }

    /** What would become of the lines; nothing is stored. Returns the conflicts. */
    Problems dryRun(Target target, Checked checked, OnConflict policy, BulkReply reply) throws IOException {
        return each(
                checked,
                reply,
                lines -> database.read(
                        handle -> all(placing.unit(handle, target, policy, null), lines, PlacingStore.Unit::decide)));
    }

    /** Stores the good lines, each for itself. Returns the conflicts, which are in the reply, too. */
    Problems partial(Target target, Checked checked, OnConflict policy, BulkReply reply) throws IOException {
        return each(
                checked,
                reply,
                lines -> database.write(
                        handle -> all(placing.unit(handle, target, policy, null), lines, PlacingStore.Unit::place)));
    }

    /**
     * Stores all lines or none. Returns the conflicts; when there is one, nothing is stored.
     *
     * @param later takes the lines that replace a response which others see
     */
    Problems atomic(Target target, Checked checked, OnConflict policy, BulkReply reply, Checked later)
            throws IOException {
        String call = ids.next();
        database.write(handle -> {
            store.begin(handle, call, target.id());
            return call;
        });
        boolean shown = false;
        try {
            Problems conflicts = stage(target, checked, policy, reply, later, call);
            if (!conflicts.hasErrors()) {
                show(target, policy, later, call, conflicts);
            }
            shown = !conflicts.hasErrors();
            return conflicts;
        } finally {
            if (!shown) {
                discard(call);
            }
        }
    }

    private Problems stage(
            Target target, Checked checked, OnConflict policy, BulkReply reply, Checked later, String call)
            throws IOException {
        return each(checked, reply, lines -> {
            List<Outcome> outcomes =
                    database.write(handle -> all(placing.unit(handle, target, policy, call), lines, BulkStore::stage));
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i).status() == Status.REPLACED) {
                    later.add(lines.get(i).line(), lines.get(i).arrival(), List.of());
                }
            }
            return outcomes;
        });
    }

    /** New responses are stored, hidden; what others see already is left alone until the end. */
    private static Outcome stage(PlacingStore.Unit unit, Arrival arrival) {
        Outcome decided = unit.decide(arrival);
        return decided.status() == Status.ACCEPTED ? unit.store(arrival, decided) : decided;
    }

    /** The one short step: as long as what it replaces, however much is new. Conflicts that came up meanwhile undo it. */
    private void show(Target target, OnConflict policy, Checked later, String call, Problems conflicts)
            throws IOException {
        try (Checked.Lines lines = later.lines()) {
            database.write(handle -> {
                PlacingStore.Unit unit = placing.unit(handle, target, policy, call);
                for (List<Line> some = lines.next(UNIT); !some.isEmpty(); some = lines.next(UNIT)) {
                    for (Line line : some) {
                        tell(line, take(unit, line, PlacingStore.Unit::place), conflicts);
                    }
                }
                unit.closed().ifPresent(conflicts::add);
                if (conflicts.hasErrors()) {
                    throw new Undone();
                }
                store.end(handle, call);
                return call;
            });
        } catch (Undone e) {
            // The conflicts say why.
        }
    }

    /** Rolls a unit back. */
    private static final class Undone extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes away what calls left that never ended, as after the power went. */
    void discardUnended() {
        database.read(store::unended).forEach(this::discard);
    }

    private void discard(String call) {
        int gone = UNIT;
        while (gone == UNIT) {
            gone = database.write(handle -> store.discard(handle, call, UNIT));
        }
        database.write(handle -> {
            store.end(handle, call);
            return call;
        });
    }

    /** Takes some lines to their outcomes. */
    private interface Some {
        List<Outcome> take(List<Line> lines) throws IOException;
    }

    private static Problems each(Checked checked, BulkReply reply, Some some) throws IOException {
        Problems conflicts = new Problems(KEPT);
        try (Checked.Lines all = checked.lines()) {
            for (List<Line> lines = all.next(UNIT); !lines.isEmpty(); lines = all.next(UNIT)) {
                List<Outcome> outcomes = some.take(lines);
                for (int i = 0; i < lines.size(); i++) {
                    tell(lines.get(i), outcomes.get(i), conflicts);
                    reply.add(lines.get(i), outcomes.get(i));
                }
            }
        }
        return conflicts;
    }

    private static void tell(Line line, Outcome outcome, Problems conflicts) {
        @Nullable Problem fault = outcome.fault();
        if (fault != null) {
            conflicts.add(BulkReply.at(line, fault));
        }
    }

    private static List<Outcome> all(PlacingStore.Unit unit, List<Line> lines, Step step) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines) {
            outcomes.add(take(unit, line, step));
        }
        return outcomes;
    }

    /** A line that was found faulty stays rejected; its faults are with the line. */
    private static Outcome take(PlacingStore.Unit unit, Line line, Step step) {
        Arrival arrival = line.arrival();
        return arrival == null ? new Outcome(Status.REJECTED, "", 0, null) : step.take(unit, arrival);
    }
}
