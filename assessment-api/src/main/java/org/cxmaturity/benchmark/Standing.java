package org.cxmaturity.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One client's place in a segment, after disclosure control.
 *
 * @param pack    which pack
 * @param segment which peers, and why these
 * @param members factors in order, {@code overall} among them when it can be compared
 * @param smoothedMeans factor id to the smoothed mean of a small segment (method section 14), 0..100; a reference line,
 *                      always called smoothed
 */
public record Standing(PackRef pack, Segment segment, List<Member> members, Map<String, Double> smoothedMeans) {
    /** Without smoothed means. */
    public Standing(PackRef pack, Segment segment, List<Member> members) {
        this(pack, segment, members, Map.of());
    }

    /** The pack it was read from. */
    public record PackRef(String id, String edition, String sha256, boolean synthetic) {}

    /** The peers: what was asked for, what was used, how many (the client not counted), and why it differs. */
    public record Segment(Map<String, String> asked, Map<String, String> used, int n, String why) {
        public Segment {
            asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
            used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
        }
    }

    /** Where the client's interval lies to the peers' median. */
    public enum Statement {
        ABOVE,
        IN_LINE,
        BELOW,
        UNCERTAIN
    }

    /** A figure that was held back and the rule that forbids it. */
    public record Suppressed(String field, String rule) {}

    /**
     * One factor against the peers; null where a figure may not be shown or is undefined.
     *
     * @param percentileRank   0..100, mid-rank
     * @param percentileCi95   Wilson, as if the peers were a sample
     * @param percentileRange  percentile at both ends of the client's interval
     * @param band             Q1 (lowest) to Q4
     * @param p10              only from 20 peers, likewise p90; for drawing
     */
    public record Member(
            String id,
            Status status,
            double score,
            int n,
            @Nullable Double p10,
            @Nullable Double p25,
            @Nullable Double median,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Double percentileRank,
            @Nullable Interval percentileCi95,
            @Nullable Interval percentileRange,
            @Nullable String band,
            @Nullable Double gapToMedian,
            @Nullable Double gapToP75,
            @Nullable Statement statement,
            List<Suppressed> suppressed) {
        public Member {
            suppressed = List.copyOf(suppressed);
        }
    }

    public Standing {
        members = List.copyOf(members);
        smoothedMeans = Collections.unmodifiableMap(new LinkedHashMap<>(smoothedMeans));
    }
}
