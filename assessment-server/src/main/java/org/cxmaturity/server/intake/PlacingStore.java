package org.cxmaturity.server.intake;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.server.db.Ids;
import org.cxmaturity.server.intake.Outcome.Status;
import org.cxmaturity.server.intake.ResponseStore.Kind;
import org.cxmaturity.server.intake.ResponseStore.Named;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a submission is: new, another body for a response that is there, a repetition, or a conflict. Runs inside
 * one unit of work, so that of two equal submissions at the same time one is the repetition.
 */
final class PlacingStore {
    private final ResponseStore store;
    private final TargetStore targets;
    private final Ids ids;
    private final InstantSource clock;
    private final Receipts receipts;

    PlacingStore(ResponseStore store, TargetStore targets, Ids ids, InstantSource clock, Receipts receipts) {
        this.store = store;
        this.targets = targets;
        this.ids = ids;
        this.clock = clock;
        this.receipts = receipts;
    }

    /**
     * Placing within one unit of work.
     *
     * @param call the bulk call whose unit it is, to which its own responses are there; null for others
     */
    Unit unit(Handle handle, Target target, OnConflict policy, @Nullable String call) {
        return new Unit(handle, target, policy, call);
    }

    /** One unit of work. */
    final class Unit {
        private final Handle handle;
        private final Target target;
        private final OnConflict policy;
        private final @Nullable String call;
        private @Nullable Optional<Problem> closed;

        private Unit(Handle handle, Target target, OnConflict policy, @Nullable String call) {
            this.handle = handle;
            this.target = target;
            this.policy = policy;
            this.call = call;
        }

        /** What would become of a submission; nothing is changed. The id of a new one is empty. */
        Outcome decide(Arrival arrival) {
            Optional<Named> byCall = find(Kind.CALL, arrival.callKey());
            if (byCall.isPresent()) {
                return same(byCall.get(), arrival)
                        ? seen(Status.REPLAYED, byCall.get())
                        : Outcome.rejected(IntakeFaults.otherBodyOfCall(arrival.callKey()));
            }
            Optional<Named> external = find(Kind.EXTERNAL, arrival.externalId());
            if (external.isPresent() && pending(external.get(), call)) {
                return Outcome.rejected(IntakeFaults.underWay(arrival.externalId()));
            }
            if (external.isPresent() && (same(external.get(), arrival) || policy != OnConflict.UPDATE)) {
                return again(external.get(), arrival, policy);
            }
            Optional<Named> person = find(Kind.RESPONDENT, arrival.respondent());
            if (person.isPresent() && pending(person.get(), call)) {
                return Outcome.rejected(IntakeFaults.underWay(arrival.respondent()));
            }
            return open(place(external, person, arrival));
        }

        private Outcome place(Optional<Named> external, Optional<Named> person, Arrival arrival) {
            if (external.isEmpty()) {
                return person.map(p -> person(p, target, arrival, policy))
                        .orElse(new Outcome(Status.ACCEPTED, "", 0, null));
            }
            String id = external.get().response();
            boolean another = person.isPresent() && !person.get().response().equals(id);
            return another
                    ? Outcome.rejected(IntakeFaults.twoResponses(arrival.externalId(), arrival.respondent()))
                    : seen(Status.REPLACED, external.get());
        }

        /** Decides, and stores it; what a bulk call stores is seen when the call has ended. */
        Outcome place(Arrival arrival) {
            return store(arrival, decide(arrival));
        }

        /** Stores what was decided in this unit. */
        Outcome store(Arrival arrival, Outcome decided) {
            if (decided.status() == Status.ACCEPTED) {
                String id = ids.next();
                store.insert(handle, id, target.id(), arrival, clock.instant(), Receipts.hash(receipts.of(id)), call);
                name(arrival, id);
                return new Outcome(Status.ACCEPTED, id, 1, null);
            }
            if (decided.status() == Status.REPLACED) {
                store.replace(handle, decided.id(), arrival, clock.instant());
                name(arrival, decided.id());
                return new Outcome(Status.REPLACED, decided.id(), decided.revision() + 1, null);
            }
            return decided;
        }

        /** The fault when the assessment takes no response now; asked once a unit. */
        Optional<Problem> closed() {
            Optional<Problem> known = closed;
            if (known == null) {
                known = targets.closed(handle, target.id()).map(IntakeFaults::closed);
                closed = known;
            }
            return known;
        }

        /** The outcome, unless it would store something that the assessment does not take now. */
        private Outcome open(Outcome outcome) {
            boolean stores = outcome.status() == Status.ACCEPTED || outcome.status() == Status.REPLACED;
            return stores ? closed().map(Outcome::rejected).orElse(outcome) : outcome;
        }

        private Optional<Named> find(Kind kind, String name) {
            return store.find(handle, target.id(), kind, name);
        }

        private void name(Arrival arrival, String id) {
            byte[] digest = arrival.digest();
            store.name(handle, target.id(), Kind.CALL, arrival.callKey(), id, digest);
            store.name(handle, target.id(), Kind.EXTERNAL, arrival.externalId(), id, digest);
            store.name(handle, target.id(), Kind.RESPONDENT, arrival.respondent(), id, digest);
        }
    }

    /** An externalId that is there, and is not to be replaced. */
    private static Outcome again(Named there, Arrival arrival, OnConflict policy) {
        if (same(there, arrival)) {
            return seen(Status.REPLAYED, there);
        }
        return policy == OnConflict.SKIP
                ? seen(Status.SKIPPED, there)
                : Outcome.rejected(IntakeFaults.otherBody(arrival.externalId()));
    }

    private static Outcome person(Named there, Target target, Arrival arrival, OnConflict policy) {
        return switch (policy) {
            case SKIP -> seen(Status.SKIPPED, there);
            case STOP -> Outcome.rejected(IntakeFaults.respondentThere(arrival.respondent()));
            case UNSAID, UPDATE ->
                target.replaces()
                        ? seen(Status.REPLACED, there)
                        : Outcome.rejected(IntakeFaults.onceOnly(arrival.respondent()));
        };
    }

    private static Outcome seen(Status status, Named there) {
        return new Outcome(status, there.response(), there.revision(), null);
    }

    private static boolean same(Named there, Arrival arrival) {
        return Arrays.equals(there.digest(), arrival.digest());
    }

    private static boolean pending(Named there, @Nullable String call) {
        return there.call() != null && !there.call().equals(call);
    }
}
