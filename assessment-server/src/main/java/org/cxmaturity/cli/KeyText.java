package org.cxmaturity.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.format.TextRows;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.server.access.ApiKey;
import org.cxmaturity.server.web.Json;

/** Keys for people and for scripts. */
final class KeyText {
    private KeyText() {}

    /** With the fields of the HTTP API. */
    static String json(Object entries) {
        try {
            return Json.json().writerWithDefaultPrettyPrinter().writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }

    /** Lines with a header; whether a key works is told for the time given. */
    static String table(List<ApiKey> keys, Instant now) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "NAME", "SCOPES", "CLIENTS", "EXPIRES", "STATE"));
        keys.forEach(key -> rows.add(List.of(
                key.id(),
                key.name(),
                key.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(",")),
                key.clients().isEmpty() ? "all" : String.join(",", key.clients()),
                key.expires().map(Instant::toString).orElse("never"),
                state(key, now))));
        return TextRows.aligned(rows);
    }

    private static String state(ApiKey key, Instant now) {
        if (key.worksAt(now)) {
            return "works";
        }
        return key.revoked().map(time -> "revoked " + time).orElse("expired");
    }
}
