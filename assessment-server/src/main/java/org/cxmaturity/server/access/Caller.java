package org.cxmaturity.server.access;

import java.util.Arrays;
import java.util.Set;
import org.cxmaturity.rest.Scope;

/**
 * Who makes the call.
 *
 * @param keyId   the id of the key
 * @param scopes  what the key may be used for
 * @param clients the ids of the clients it is restricted to; empty when it reaches all
 */
public record Caller(String keyId, Set<Scope> scopes, Set<String> clients) {
    public Caller {
        scopes = Set.copyOf(scopes);
        clients = Set.copyOf(clients);
    }

    /** Whether the caller has one of the scopes; {@code admin} has all. */
    public boolean has(Scope... oneOf) {
        return scopes.contains(Scope.ADMIN) || Arrays.stream(oneOf).anyMatch(scopes::contains);
    }

    /** Whether the client may be known to the caller. */
    public boolean reaches(String clientId) {
        return clients.isEmpty() || clients.contains(clientId);
    }

    /** Whether the caller reaches every client, those to come included. */
    public boolean reachesAll() {
        return clients.isEmpty();
    }
}
