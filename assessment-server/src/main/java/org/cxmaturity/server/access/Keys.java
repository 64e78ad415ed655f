package org.cxmaturity.server.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;

/** Makes keys, finds who calls, revokes. */
public final class Keys {
    private final KeyStore store = new KeyStore();
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /** Keys in this database; secrets come from {@code chance}, which must be fit for secrets. */
    public Keys(Database database, Ids ids, InstantSource clock, RandomGenerator chance) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Makes a key; its secret is in the result and nowhere else. Otherwise every fault of the draft.
     *
     * @param at where a field of the draft, such as {@code scopes/0}, stands in what the caller gave
     */
    public Result<NewKey> create(KeyDraft draft, Function<String, Place> at) {
        Result<KeyChecks.Wanted> checked = database.read(
                handle -> KeyChecks.check(draft, at, clock.instant(), client -> store.isClient(handle, client)));
        if (!checked.ok()) {
            return Result.failed(checked.problems(), checked.errorCount());
        }
        KeyChecks.Wanted wanted = checked.value();
        NewKey key = made(wanted.name(), wanted.scopes(), wanted.clients(), wanted.expires());
        keep(key);
        return Result.of(key);
    }

    /** A key for everything, which does not work before it is kept. */
    public NewKey draft(String name) {
        return made(name, Set.of(Scope.ADMIN), Set.of(), Optional.empty());
    }

    /** Makes a drafted key work. */
    public void keep(NewKey key) {
        database.write(handle -> {
            store.add(handle, key.key(), Secrets.hash(key.secret()));
            return key;
        });
    }

    private NewKey made(String name, Set<Scope> scopes, Set<String> clients, Optional<Instant> expires) {
        ApiKey key = new ApiKey(ids.next(), name, scopes, clients, clock.instant(), expires, Optional.empty());
        return new NewKey(key, Secrets.make(chance));
    }

    /** Keys in the order they were made, those revoked or expired included, from the one after a mark. */
    public List<ApiKey> list(String after, int most) {
        return database.read(handle -> store.list(handle, after, most));
    }

    /** The key of this id. */
    public Optional<ApiKey> get(String id) {
        return database.read(handle -> store.get(handle, id));
    }

    /**
     * Makes a key useless from now on; one that is revoked already keeps its time.
     *
     * @param guard may refuse, by what the key is at that moment
     * @return the key as it was before; empty when there is none of this id
     */
    public Optional<ApiKey> revoke(String id, Consumer<ApiKey> guard) {
        Instant now = clock.instant();
        return database.write(handle -> {
            Optional<ApiKey> key = store.get(handle, id);
            key.ifPresent(guard);
            store.revoke(handle, id, now);
            return key;
        });
    }

    /** The caller with this secret, if it is that of a key that works now. */
    public Optional<Caller> caller(String secret) {
        return database.read(handle -> store.byHash(handle, Secrets.hash(secret)))
                .filter(key -> key.worksAt(clock.instant()))
                .map(ApiKey::caller);
    }
}
