package org.cxmaturity.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The one who is compared with peers.
 *
 * @param name       name of the organisation in the pack when it is a member and must not count as a peer; null otherwise
 * @param dimensions dimension to value, as far as known
 * @param members    factor id (and {@code overall}) to its score, in order
 */
public record Subject(@Nullable String name, Map<String, String> dimensions, Map<String, Member> members) {
    /** A score 0..100 with its 95 % interval; null when there is none. */
    public record Member(double score, @Nullable Interval ci95) {}

    public Subject {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
