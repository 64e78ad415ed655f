package org.cxmaturity.score.way;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What moves when means do: before and after. A calculation, not a forecast.
 *
 * @param items       the items that move, in the order of the questionnaire
 * @param factors     all factors with a score, in order, moved or not
 * @param overall     null when there is no overall score
 * @param basis       how exact the factors that move are
 * @param unknownGates gate items without a mean to be seen. One that nobody answered does not stand at its level, as in
 *                    scoring. A hidden one counts as standing at its factor's published level: no lower, or the factor
 *                    would not stand there, and no higher, as nobody may know; a higher level may then be told too low.
 */
public record Effect(
        List<ItemMove> items,
        List<FactorMove> factors,
        @Nullable OverallMove overall,
        Basis basis,
        List<String> unknownGates) {
    public Effect {
        items = List.copyOf(items);
        factors = List.copyOf(factors);
        unknownGates = List.copyOf(unknownGates);
    }

    /** An item's mean, 0..100, before and after. */
    public record ItemMove(String id, String factor, double before, double after) {}

    /** A factor before and after. */
    public record FactorMove(String id, Stand before, Stand after) {}

    /** The overall before and after. */
    public record OverallMove(Stand before, Stand after) {}

    /**
     * Where a score stands.
     *
     * @param score        0..100, unrounded
     * @param level        with gates and cap
     * @param levelByScore by the cut points alone
     * @param heldBackBy   ids of the gate items, or of the lowest factor, that make the difference; as in released
     *                     results, hidden items are not named
     */
    public record Stand(double score, int level, int levelByScore, List<String> heldBackBy) {
        public Stand {
            heldBackBy = List.copyOf(heldBackBy);
        }
    }

    /** The factor of this id, if it has a score. */
    public Optional<FactorMove> factor(String id) {
        return factors.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The item of this id, if it moves. */
    public Optional<ItemMove> item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Where the overall stands afterwards. Throws IllegalStateException when there is none. */
    public Stand overallAfter() {
        if (overall == null) {
            throw new IllegalStateException("there is no overall score");
        }
        return overall.after();
    }
}
