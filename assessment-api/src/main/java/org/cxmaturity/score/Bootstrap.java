package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.score.stat.Interval;

/**
 * Intervals by resampling the respondents (BCa, Efron 1987; method section 9), beside those of the t distribution.
 *
 * @param seed   what the draws came from; the same seed gives the same intervals on every machine
 * @param bcaCi95 factor id, and {@link Change#OVERALL}, to its interval; one that is undefined is not there
 */
public record Bootstrap(long seed, Map<String, Interval> bcaCi95) {
    /** The most rows it is made for. */
    public static final int MOST_ROWS = 10_000;

    /** How often the respondents are drawn anew. */
    public static final int REPLICATES = 4_999;

    public Bootstrap {
        bcaCi95 = Collections.unmodifiableMap(new LinkedHashMap<>(bcaCi95));
    }
}
