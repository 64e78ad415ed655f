package org.cxmaturity.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.server.web.Times;

/** Holds a key as it is asked for against the rules; all faults at once. */
final class KeyChecks {
    private static final int LONGEST_NAME = 100;

    private final Problems problems = new Problems();
    private final KeyDraft draft;
    private final Function<String, Place> at;

    private KeyChecks(KeyDraft draft, Function<String, Place> at) {
        this.draft = draft;
        this.at = at;
    }

    /**
     * A key that may be made.
     *
     * @param name    1 to 100 characters
     * @param scopes  one at least
     * @param clients ids of clients there are; empty for all
     * @param expires a time to come
     */
    record Wanted(String name, Set<Scope> scopes, Set<String> clients, Optional<Instant> expires) {}

    /**
     * What is wanted, or every fault in it.
     *
     * @param at       where a field of the draft stands in what the caller gave
     * @param isClient whether there is a client of this id
     */
    static Result<Wanted> check(KeyDraft draft, Function<String, Place> at, Instant now, Predicate<String> isClient) {
        KeyChecks checks = new KeyChecks(draft, at);
        Wanted wanted = new Wanted(checks.name(), checks.scopes(), checks.clients(isClient), checks.expires(now));
        return checks.problems.result(wanted);
    }

    private String name() {
        String name = Objects.requireNonNullElse(draft.name(), "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(KeyFaults.badName(at.apply("name")));
        }
        return name;
    }

    private Set<Scope> scopes() {
        List<String> given = Objects.requireNonNullElse(draft.scopes(), List.of());
        if (given.isEmpty()) {
            problems.add(KeyFaults.noScope(at.apply("scopes")));
        }
        Set<Scope> scopes = new TreeSet<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            Place place = at.apply("scopes/" + i);
            Scope.of(word).ifPresentOrElse(scopes::add, () -> problems.add(KeyFaults.unknownScope(place, word)));
        }
        return scopes;
    }

    /** An empty list is refused: who restricts a key to nothing must not get one that reaches all. */
    private Set<String> clients(Predicate<String> isClient) {
        List<String> given = draft.clients();
        if (given == null) {
            return Set.of();
        }
        if (given.isEmpty()) {
            problems.add(KeyFaults.noClient(at.apply("clients")));
        }
        for (int i = 0; i < given.size(); i++) {
            if (!isClient.test(given.get(i))) {
                problems.add(KeyFaults.unknownClient(at.apply("clients/" + i), given.get(i)));
            }
        }
        return new TreeSet<>(given);
    }

    private Optional<Instant> expires(Instant now) {
        String given = draft.expires();
        if (given == null) {
            return Optional.empty();
        }
        Optional<Instant> time = Times.parse(given);
        if (time.isEmpty()) {
            problems.add(KeyFaults.badTime(at.apply("expires"), given));
        } else if (!time.get().isAfter(now)) {
            problems.add(KeyFaults.expired(at.apply("expires"), time.get()));
        }
        return time;
    }
}
