package org.cxmaturity.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One respondent's sheet. Holds ids, never texts of the questionnaire.
 *
 * @param respondent who answered; empty when not told
 * @param background background id to option key or text, and columns named on the command line (unit, dimension, weight)
 * @param answers    by item and outcome id
 * @param evidence   by item id, where recorded
 * @param importance ids of the items named as most important
 * @param comments   by comment id, never empty texts
 * @param submitted  ISO 8601 date or time as given; null when not told
 * @param seconds    active time spent; empty when not told
 */
public record Response(
        String respondent,
        Map<String, String> background,
        Answers answers,
        Map<String, Evidence> evidence,
        List<String> importance,
        Map<String, String> comments,
        @Nullable String submitted,
        OptionalDouble seconds) {
    public Response {
        background = Collections.unmodifiableMap(new LinkedHashMap<>(background));
        evidence = evidence.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        importance = List.copyOf(importance);
        comments = comments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }

    /** The background answer, or empty text when there is none. */
    public String background(String id) {
        return background.getOrDefault(id, "");
    }
}
