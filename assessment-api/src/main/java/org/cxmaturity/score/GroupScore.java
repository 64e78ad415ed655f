package org.cxmaturity.score;

import java.util.List;

/** One group of respondents: those with one answer to a background question. Figures only when the status is OK. */
public record GroupScore(String value, Status status, int n, OverallScore overall, List<FactorScore> factors) {
    public GroupScore {
        factors = List.copyOf(factors);
    }

    /** A group without figures, its size untold. */
    public static GroupScore without(String value, Status status) {
        return new GroupScore(value, status, 0, OverallScore.without(status), List.of());
    }
}
