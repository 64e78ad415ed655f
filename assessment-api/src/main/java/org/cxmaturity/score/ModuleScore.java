package org.cxmaturity.score;

import java.util.List;

/** The figures of an add-on module, beside the core and never part of it. */
public record ModuleScore(
        QuestionnaireRef questionnaire,
        OverallScore overall,
        List<FactorScore> factors,
        List<ItemScore> items,
        List<OutcomeScore> outcomes) {
    public ModuleScore {
        factors = List.copyOf(factors);
        items = List.copyOf(items);
        outcomes = List.copyOf(outcomes);
    }
}
