package org.cxmaturity.score.way;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;

/**
 * What the scores and levels would be if items or factors stood elsewhere (method section 18, what-if).
 *
 * <p>The assumption: an item's mean moves, and nothing else about the answers does. The factor then moves by that much
 * times the item's share of the answered weight, which is its weight's share where everyone answered everything; see
 * {@link Basis}. A factor that is set to a score has it, and its other items follow alike, as far as 0 and 100 let them.
 * Overall score, levels, gates and cap are those of the scoring itself.
 */
public final class WhatIf {
    private final Means means;
    private final Map<String, Double> items;
    private final Map<String, Double> factors;

    private WhatIf(Means means, Map<String, Double> items, Map<String, Double> factors) {
        this.means = means;
        this.items = Collections.unmodifiableMap(items);
        this.factors = Collections.unmodifiableMap(factors);
    }

    /**
     * Nothing moved yet.
     *
     * @param questionnaire the core that was scored, or one of its modules
     * @param score         a released result
     * @throws IllegalArgumentException when the result is not released, or not one of this questionnaire
     */
    public static WhatIf of(Questionnaire questionnaire, AssessmentScore score) {
        return of(Means.of(questionnaire, score));
    }

    static WhatIf of(Means means) {
        return new WhatIf(means, Map.of(), Map.of());
    }

    /** Ids of the items that can be moved: those of a factor with a score whose mean is shown. */
    public List<String> items() {
        return means.order().stream()
                .filter(id -> means.movable(id).isPresent())
                .toList();
    }

    /** Ids of the factors that can be moved: those with a score. */
    public List<String> factors() {
        return means.parts().stream().map(Part::id).toList();
    }

    /**
     * The same with an item's mean at a value.
     *
     * @param value 0..100, after reverse-keying
     * @throws IllegalArgumentException when it is outside, or the item is not among {@link #items()}
     */
    public WhatIf item(String id, double value) {
        return new WhatIf(means, with(items, id, value, means.movable(id).isPresent()), factors);
    }

    /**
     * The same with a factor at a score. Items moved by name stay where they were put.
     *
     * @param value 0..100
     * @throws IllegalArgumentException when it is outside, or the factor is not among {@link #factors()}
     */
    public WhatIf factor(String id, double value) {
        return new WhatIf(means, items, with(factors, id, value, means.part(id).isPresent()));
    }

    private static Map<String, Double> with(Map<String, Double> all, String id, double value, boolean known) {
        if (!known) {
            throw new IllegalArgumentException(id + " has no score that could move");
        }
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException(id + ": " + value + " is not a score from 0 to 100");
        }
        Map<String, Double> more = new LinkedHashMap<>(all);
        more.put(id, value);
        return more;
    }

    /** What moves, and where it leads. */
    public Effect effect() {
        return new Recount(means, items, factors).effect();
    }
}
