package org.cxmaturity.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.benchmark.Standing.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The client's standing as far as a report shows it: nothing under 8 peers (never a median "for guidance"), bands and
 * quartiles from 8, percentiles and signs from 20.
 *
 * @param pack      id of the pack
 * @param edition   its issue
 * @param sha256    its fingerprint
 * @param synthetic whether the peers are invented
 * @param asked     dimension to value, as asked for
 * @param used      dimension to value, as used; empty = all organisations
 * @param n         organisations other than the client; null under 5
 * @param period    window of the peers' data in words; empty when untold
 * @param source    who collected them; empty when untold
 * @param makeup    by dimension, how many organisations have which value; empty when the pack does not tell
 * @param places    factors in order, and the whole under its own id
 */
public record Peers(
        String pack,
        String edition,
        String sha256,
        boolean synthetic,
        Map<String, String> asked,
        Map<String, String> used,
        @Nullable Integer n,
        String period,
        String source,
        List<Makeup> makeup,
        List<Place> places) {
    /** Least number of peers for any comparison in a report. */
    public static final int AT_LEAST = 8;

    /** Least number of peers for a percentile and for calling a difference certain. */
    public static final int FOR_CERTAINTY = 20;

    public Peers {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
        used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
        makeup = List.copyOf(makeup);
        places = List.copyOf(places);
    }

    /** One dimension and its values; those too small to be told are together under an empty value, last. */
    public record Makeup(String dimension, List<Part> parts) {
        public Makeup {
            parts = List.copyOf(parts);
        }
    }

    /** A value and its number of organisations, 5 and up. */
    public record Part(String value, int n) {}

    /**
     * One factor against the peers, whole points.
     *
     * @param n              peers with a score on it; null under 5
     * @param p10            from 20 peers, likewise {@code p90}
     * @param median         from 8 peers, likewise the quarters
     * @param percentile     1..99 from 20 peers, with the wider of its two intervals
     * @param quarter        1 (lowest) to 4 (top); null when not defined
     * @param difference     score less median, taken before rounding; null when it would tell a bounded score
     * @param statement      where the interval lies to the median
     */
    public record Place(
            String id,
            @Nullable Integer n,
            @Nullable Double p10,
            @Nullable Double p25,
            @Nullable Double median,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Integer percentile,
            @Nullable Integer percentileLow,
            @Nullable Integer percentileHigh,
            @Nullable Integer quarter,
            @Nullable Double difference,
            @Nullable Statement statement) {
        /** Whether there is anything to compare with. */
        public boolean compared() {
            return median != null;
        }

        /** Whether the whole interval lies on one side of the median of at least 20 peers. */
        public boolean certain() {
            return n != null && n >= FOR_CERTAINTY && (statement == Statement.ABOVE || statement == Statement.BELOW);
        }

        /** Certain and above. */
        public boolean above() {
            return certain() && statement == Statement.ABOVE;
        }

        /** Certain and below. */
        public boolean below() {
            return certain() && statement == Statement.BELOW;
        }
    }

    /** The place of a factor, if it has one. */
    public Optional<Place> place(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
