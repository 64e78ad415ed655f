package org.cxmaturity.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Status;
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
                members.put(f.id(), new Subject.Member(f.score(), f.ci95()));
            }
        }
        if (score.overall().status() == Status.OK && allFactors(score)) {
            members.put(
                    Pack.OVERALL,
                    new Subject.Member(score.overall().score(), score.overall().ci95()));
        }
        return new Subject(null, Map.of(), members);
    }

    /** An overall of fewer factors than the peers' is another figure and is not compared (method section 2). */
    private static boolean allFactors(AssessmentScore score) {
        return score.factors().stream().allMatch(f -> f.status() == Status.OK);
    }
}
