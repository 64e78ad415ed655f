package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a respondent; used to group results.
 *
 * @param id      unique among columns; {@code role} has a meaning of its own
 * @param text    the question
 * @param options key to words, in order; empty = free text
 */
public record Background(String id, Text text, Map<String, Text> options) {
    /** The id of the background question that roles, gaps and role-balanced scores go by. */
    public static final String ROLE = "role";

    public Background {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Whether any text is an answer. */
    public boolean freeText() {
        return options.isEmpty();
    }
}
