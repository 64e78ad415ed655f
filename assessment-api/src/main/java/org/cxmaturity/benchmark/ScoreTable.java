package org.cxmaturity.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The scores of many organisations: what a pack is built from.
 *
 * @param dimensions names, in order
 * @param factors    ids in order, {@code overall} not among them
 * @param entries    one an organisation, names unique
 */
public record ScoreTable(List<String> dimensions, List<String> factors, List<Entry> entries) {
    /**
     * One organisation.
     *
     * @param dimensions  dimension to value; one that is not known is absent
     * @param scores      factor id (and {@code overall}) to score 0..100; a factor without score is absent
     * @param respondents how many answered; empty when not known
     */
    public record Entry(
            String name, Map<String, String> dimensions, Map<String, Double> scores, OptionalInt respondents) {
        public Entry {
            dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }
    }

    public ScoreTable {
        dimensions = List.copyOf(dimensions);
        factors = List.copyOf(factors);
        entries = List.copyOf(entries);
        if (entries.stream().map(Entry::name).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("an organisation stands twice in the table");
        }
    }
}
