package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.say;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/**
 * Results that change in steps of at least five respondents, for the whole and for every group (method 15.9). Until then
 * what was shown last is shown again. Groups change only together with the whole, so that the whole without its groups is
 * nobody's either.
 */
final class Batches {
    private static final int STRIPES = 64;

    private final BatchStore store = new BatchStore();
    private final Database database;
    private final InstantSource clock;
    private final Object[] locks = new Object[STRIPES];

    Batches(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
        }
    }

    /** What may be shown of an assessment now: one for the whole, and one for each background question. */
    Released of(Subject subject) {
        if (!subject.batches()) {
            return new Released(Scorer.all(subject, "", subject.rows().get(), 1, clock.instant()), true);
        }
        synchronized (locks[Math.floorMod(subject.id().hashCode(), STRIPES)]) {
            return current(subject);
        }
    }

    private Released current(Subject subject) {
        Map<String, Batch> before = database.read(handle -> store.all(handle, subject.id()));
        Batch whole = before.get("");
        // The mark is read before the responses: one that comes in between is found the next time.
        String state = subject.state().get();
        if (whole != null && whole.state().equals(state) && isOf(whole, subject)) {
            return new Released(before, true);
        }
        List<Row> rows = subject.rows().get();
        if (whole == null) {
            return keep(subject, Scorer.all(subject, state, rows, 1, clock.instant()));
        }
        int changed = whole.members().changed(Members.of(rows, ""));
        if (!whole.shows() || changed >= Batch.LEAST || changed == 0 && !isOf(whole, subject)) {
            return keep(subject, next(before, Scorer.all(subject, state, rows, whole.number() + 1, clock.instant())));
        }
        if (!isOf(whole, subject)) {
            throw Refusal.of(
                    Kind.CONFLICT,
                    say(
                            "The smallest group was raised after the last result. The next one comes when 5 respondents more"
                                    + " were added, changed or removed."));
        }
        // Whoever came and went again leaves what is shown up to date.
        return new Released(before, changed == 0);
    }

    /** Of every question the new batch where it may take the place of the old one. */
    private static Map<String, Batch> next(Map<String, Batch> before, Map<String, Batch> made) {
        Map<String, Batch> next = new LinkedHashMap<>();
        made.forEach((question, batch) -> {
            Batch old = before.get(question);
            boolean replaces = question.isEmpty() || old == null || old.mayBecome(batch);
            next.put(question, replaces ? batch : old);
        });
        return next;
    }

    private Released keep(Subject subject, Map<String, Batch> batches) {
        database.write(handle -> {
            store.put(handle, subject.id(), batches.values());
            return batches.size();
        });
        return new Released(batches, true);
    }

    /** Whether it was made for groups as large as are asked for now. */
    private static boolean isOf(Batch batch, Subject subject) {
        return batch.smallestGroup() == subject.rules().smallestGroup();
    }
}
