package org.cxmaturity.rest;

import java.util.Optional;
import java.util.stream.Stream;

/** What an API key may do. Every valid key may also read questionnaires, and the clients and assessments it may see. */
public enum Scope {
    /** Submit, update and delete responses. */
    RESPONSES_WRITE("responses:write"),
    /** Read scores, standings, reports and packs. */
    RESULTS_READ("results:read"),
    /** Create, change and delete clients and assessments; open, close, reopen and sign off. */
    CLIENTS_WRITE("clients:write"),
    /** Everything, and besides: read single responses, publish questionnaires, import packs, manage keys. */
    ADMIN("admin");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** The scope's name in the API, such as {@code responses:write}. */
    public String key() {
        return key;
    }

    /** The scope of this name, if there is one. */
    public static Optional<Scope> of(String key) {
        return Stream.of(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
