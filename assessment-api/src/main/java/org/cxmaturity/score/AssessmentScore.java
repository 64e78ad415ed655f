package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one assessment, in the order of the questionnaire. {@link Scoring} gives the arithmetic for any n;
 * {@link Release} turns it into what may be shown. {@code released} tells the two apart: nothing unreleased may leave
 * the program.
 *
 * @param aggregation how respondents became the organisation, as used: RESPONDENT_MEAN or ROLE_BALANCED
 * @param roles       the roles that count in role-balanced figures, in order; empty when figures are not balanced
 * @param groups      background id to its groups
 * @param importance  items, where an importance question or an outcome gives it
 * @param drivers     factors against the first outcome
 * @param bootstrap   intervals by resampling; null unless asked for
 */
public record AssessmentScore(
        boolean released,
        QuestionnaireRef questionnaire,
        String aggregation,
        List<String> roles,
        Respondents respondents,
        OverallScore overall,
        List<FactorScore> factors,
        List<ItemScore> items,
        List<OutcomeScore> outcomes,
        Map<String, List<GroupScore>> groups,
        List<Gap> gaps,
        List<Importance> importance,
        List<Importance> drivers,
        List<ModuleScore> modules,
        List<String> warnings,
        @Nullable Bootstrap bootstrap) {
    public AssessmentScore {
        roles = List.copyOf(roles);
        factors = List.copyOf(factors);
        items = List.copyOf(items);
        outcomes = List.copyOf(outcomes);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        gaps = List.copyOf(gaps);
        importance = List.copyOf(importance);
        drivers = List.copyOf(drivers);
        modules = List.copyOf(modules);
        warnings = List.copyOf(warnings);
    }

    /** Without roles and bootstrap: figures that are no role-balanced means. */
    public AssessmentScore(
            boolean released,
            QuestionnaireRef questionnaire,
            String aggregation,
            Respondents respondents,
            OverallScore overall,
            List<FactorScore> factors,
            List<ItemScore> items,
            List<OutcomeScore> outcomes,
            Map<String, List<GroupScore>> groups,
            List<Gap> gaps,
            List<Importance> importance,
            List<Importance> drivers,
            List<ModuleScore> modules,
            List<String> warnings) {
        this(
                released,
                questionnaire,
                aggregation,
                List.of(),
                respondents,
                overall,
                factors,
                items,
                outcomes,
                groups,
                gaps,
                importance,
                drivers,
                modules,
                warnings,
                null);
    }

    /** The same with other groups, the gaps between them, and the warnings about it all. */
    public AssessmentScore with(
            Map<String, List<GroupScore>> otherGroups, List<Gap> otherGaps, List<String> otherWarnings) {
        return new AssessmentScore(
                released,
                questionnaire,
                aggregation,
                roles,
                respondents,
                overall,
                factors,
                items,
                outcomes,
                otherGroups,
                otherGaps,
                importance,
                drivers,
                modules,
                otherWarnings,
                bootstrap);
    }

    /** The factor of this id, if it is there. */
    public Optional<FactorScore> factor(String id) {
        return factors.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The item of this id, if it is there. */
    public Optional<ItemScore> item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
