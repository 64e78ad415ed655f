package org.cxmaturity.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.rest.KeyEntry;
import org.cxmaturity.rest.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept; its secret is not.
 *
 * @param id      its id, not secret
 * @param name    what it is for, in its owner's words
 * @param scopes  what it may be used for
 * @param clients the ids of the clients it is restricted to; empty when it reaches all
 * @param created when it was made
 * @param expires from when on it works no more
 * @param revoked since when it is revoked
 */
public record ApiKey(
        String id,
        String name,
        Set<Scope> scopes,
        Set<String> clients,
        Instant created,
        Optional<Instant> expires,
        Optional<Instant> revoked) {

    /** Whether it works at this time. */
    public boolean worksAt(Instant time) {
        return revoked.isEmpty() && expires.map(time::isBefore).orElse(true);
    }

    Caller caller() {
        return new Caller(id, scopes, clients);
    }

    /** The key as the contract shows it, without its secret. */
    public KeyEntry entry() {
        return entry(null);
    }

    /** Revocation is the one change there is: the first revision, and the second. */
    KeyEntry entry(@Nullable String secret) {
        return new KeyEntry(
                id,
                name,
                scopes.stream().map(Scope::key).sorted().toList(),
                clients.isEmpty() ? null : List.copyOf(clients),
                expires.orElse(null),
                created,
                revoked.orElse(null),
                secret,
                revoked.isPresent() ? 2 : 1);
    }
}
