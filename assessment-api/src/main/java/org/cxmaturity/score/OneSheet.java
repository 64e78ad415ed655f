package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * What one sheet says by itself, for the one who handed it in; never part of a result.
 *
 * @param coverage by factor: share of applicable item weight answered, 0..1; without factors that do not apply
 * @param scores   by factor: 0..100; without factors answered too little (method section 2)
 */
public record OneSheet(Map<String, Double> coverage, Map<String, Double> scores) {
    public OneSheet {
        coverage = Collections.unmodifiableMap(new LinkedHashMap<>(coverage));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /** The sheet on every factor of the core and then of the modules; a factor id used again keeps its first meaning. */
    public static OneSheet of(List<Questionnaire> questionnaires, Response response) {
        Map<String, Double> coverage = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Questionnaire questionnaire : questionnaires) {
            for (FactorSheet factor : Sheet.of(questionnaire, List.of(response)).factors()) {
                put(coverage, factor.factor().id(), factor.coverage()[0]);
                put(scores, factor.factor().id(), factor.score()[0]);
            }
        }
        return new OneSheet(coverage, scores);
    }

    private static void put(Map<String, Double> figures, String factor, double figure) {
        if (!Double.isNaN(figure)) {
            figures.putIfAbsent(factor, figure);
        }
    }
}
