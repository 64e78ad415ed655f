package org.cxmaturity.server.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** What a key may be used for. */
public enum Scope {
    /** Hand in responses, and see what became of them. */
    RESPONSES_WRITE("responses:write"),
    /** Read clients, assessments, questionnaires, scores, standings and reports; never single responses. */
    RESULTS_READ("results:read"),
    /** Read and change clients, assessments and questionnaires. */
    CLIENTS_WRITE("clients:write"),
    /** Everything, keys and packs included. */
    ADMIN("admin");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As it is written, for example {@code results:read}. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The scope written like this. */
    public static Optional<Scope> of(String text) {
        return Stream.of(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
