package org.cxmaturity.report.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standing.Member;
import org.cxmaturity.benchmark.Standing.PackRef;
import org.cxmaturity.benchmark.Standing.Segment;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;

/** The peers of the two samples. */
final class SamplePeers {
    private SamplePeers() {}

    /** Against so many peers; what the rules forbid for that many is absent. */
    static Standing standing(int n) {
        return new Standing(
                new PackRef("nordic-insurers", "2025-H2", "cd".repeat(32), true),
                new Segment(asked(), Map.of("industry", "insurance"), n, "too few in DK"),
                List.of(
                        member("articulate", 64.9, n, 37, 47, 56, 64, 72, 76.47, 62, 87.6, "Q4", Statement.ABOVE),
                        member("consistent", 37.6, n, 36, 45, 52, 60, 68, 11.8, 5, 26.6, "Q1", Statement.BELOW),
                        member("empower", 61.5, n, 35, 44, 61, 66, 69, 55.9, 39.5, 71.1, "Q3", Statement.IN_LINE),
                        member("systematise", 36.1, n, 29, 37, 46, 57, 65, 23.5, 12.4, 40, "Q1", Statement.BELOW),
                        member("measure", 57.6, n, 33, 42, 51, 60, 68, 70.6, 53.8, 83.2, "Q3", Statement.ABOVE),
                        member("overall", 51.54, n, 36, 43, 51, 59, 67, 52.94, 36.7, 68.5, "Q3", Statement.IN_LINE)));
    }

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("industry", "insurance");
        asked.put("country", "DK");
        return asked;
    }

    private static Member member(
            String id,
            double score,
            int n,
            double p10,
            double p25,
            double median,
            double p75,
            double p90,
            double rank,
            double low,
            double high,
            String band,
            Statement statement) {
        boolean quarters = n >= 8;
        boolean many = n >= 20;
        return new Member(
                id,
                Status.OK,
                score,
                n,
                many ? p10 : null,
                quarters ? p25 : null,
                median,
                quarters ? p75 : null,
                many ? p90 : null,
                many ? rank : null,
                many ? new Interval(low, high) : null,
                many ? new Interval(low + 1, high - 1) : null,
                quarters ? band : null,
                quarters ? score - median : null,
                null,
                statement,
                List.of());
    }

    /** A place among 50 with ready scores: quarters four and tails seven points from the median. */
    static Member ready(String id, double score, double median) {
        String band = score >= median + 4 ? "Q4" : score >= median ? "Q3" : score >= median - 4 ? "Q2" : "Q1";
        double away = Math.abs(score - median);
        double above = away <= 4 ? 6.25 * away : away <= 7 ? 25 + 5 * (away - 4) : Math.min(50, 40 + 3 * (away - 7));
        double rank = score < median ? 50 - above : 50 + above;
        return new Member(
                id,
                Status.OK,
                score,
                50,
                median - 7,
                median - 4,
                median,
                median + 4,
                median + 7,
                rank,
                Wilson.percent(rank / 2, 50, 0.95),
                null,
                band,
                score - median,
                null,
                Statement.UNCERTAIN,
                List.of());
    }
}
