package org.cxmaturity.server.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;

/** Makes keys, finds who calls, revokes. */
public final class Keys {
    private final KeyStore store;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /** Keys in this database; secrets come from {@code chance}, which must be fit for secrets. */
    public Keys(Database database, Ids ids, InstantSource clock, RandomGenerator chance) {
        this.store = new KeyStore(database);
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    /** Makes a key; its secret is in the result and nowhere else. */
    public NewKey create(String name, Set<Scope> scopes, Set<String> clients, Optional<Instant> expires) {
        NewKey key = draft(name, scopes, clients, expires);
        keep(key);
        return key;
    }

    /** A key that does not work before it is kept. */
    public NewKey draft(String name, Set<Scope> scopes, Set<String> clients, Optional<Instant> expires) {
        ApiKey key = new ApiKey(ids.next(), name, scopes, clients, clock.instant(), expires, Optional.empty());
        return new NewKey(key, Secrets.make(chance));
    }

    /** Makes a drafted key work. */
    public void keep(NewKey key) {
        store.add(key.key(), Secrets.hash(key.secret()));
    }

    /** All keys ever made, the oldest first. */
    public List<ApiKey> list() {
        return store.all();
    }

    /** Makes a key useless from now on; false when there is none of this id. */
    public boolean revoke(String id) {
        return store.revoke(id, clock.instant());
    }

    /** The caller with this secret, if it is that of a key that works now. */
    public Optional<Caller> caller(String secret) {
        return store.byHash(Secrets.hash(secret))
                .filter(key -> key.worksAt(clock.instant()))
                .map(ApiKey::caller);
    }
}
