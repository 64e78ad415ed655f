package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which hidden scores of groups may be told to be hidden for their few answers; all other hidden ones are held back and say
 * no more. Told only where no number of respondents behind a hidden score can be worked out from it and what is shown.
 *
 * @param cells background id to the group's value to ids of factors, in the questionnaire's order
 */
public record TooFew(Map<String, Map<String, List<String>>> cells) {
    /** Nothing is told. */
    public static final TooFew NONE = new TooFew(Map.of());

    public TooFew {
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        cells.forEach((by, groups) -> {
            Map<String, List<String>> inner = new LinkedHashMap<>();
            groups.forEach((value, factors) -> inner.put(value, List.copyOf(factors)));
            copy.put(by, Collections.unmodifiableMap(inner));
        });
        cells = Collections.unmodifiableMap(copy);
    }

    /** The factors of a group whose scores rest on too few answers, as far as that may be told. */
    public List<String> factors(String by, String value) {
        return cells.getOrDefault(by, Map.of()).getOrDefault(value, List.of());
    }
}
