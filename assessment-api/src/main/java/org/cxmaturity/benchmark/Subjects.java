package org.cxmaturity.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.MeanInterval;
import org.jspecify.annotations.Nullable;

/** Makes the one who is compared out of scores; what has no OK score is not compared. */
final class Subjects {
    private Subjects() {}

    static Subject of(@Nullable String name, Map<String, String> dimensions, Map<String, Double> scores) {
        Map<String, Subject.Member> members = new LinkedHashMap<>();
        scores.forEach((factor, score) -> members.put(factor, new Subject.Member(score, null)));
        return new Subject(name, dimensions, members);
    }

    static Subject of(AssessmentScore score) {
        Map<String, Subject.Member> members = new LinkedHashMap<>();
        for (FactorScore f : score.factors()) {
            if (f.status() == Status.OK) {
                members.put(f.id(), new Subject.Member(f.score(), plain(f.ci95(), f.score(), f.se(), f.df())));
            }
        }
        if (score.overall().status() == Status.OK && allFactors(score)) {
            OverallScore o = score.overall();
            members.put(Pack.OVERALL, new Subject.Member(o.score(), plain(o.ci95(), o.score(), o.se(), o.df())));
        }
        return new Subject(null, Map.of(), members);
    }

    /** Without what a known number of invited takes off: peers are compared as if anyone could have answered. */
    private static @Nullable Interval plain(
            @Nullable Interval ci95, double score, OptionalDouble se, OptionalDouble df) {
        return se.isPresent() && df.isPresent()
                ? MeanInterval.of(score, se.getAsDouble(), df.getAsDouble(), 0.95)
                : ci95;
    }

    /** An overall of fewer factors than the peers' is another figure and is not compared (method section 2). */
    private static boolean allFactors(AssessmentScore score) {
        return score.factors().stream().allMatch(f -> f.status() == Status.OK);
    }
}
