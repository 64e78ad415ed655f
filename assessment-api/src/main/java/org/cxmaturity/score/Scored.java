package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of a run with what later steps need of the respondents and no file may hold.
 *
 * @param score            unreleased figures
 * @param respondentScores factor id to the scores of the respondents scored on it, 0..100, in row order
 */
public record Scored(AssessmentScore score, Map<String, List<Double>> respondentScores) {
    public Scored {
        respondentScores = Collections.unmodifiableMap(new LinkedHashMap<>(respondentScores));
    }
}
