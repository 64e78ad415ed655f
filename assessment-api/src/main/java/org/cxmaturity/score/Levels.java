package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Maturity levels: cut points, gates and cap (method section 5). The staged idea, that a level holds only when what
 * belongs to it is in place, is that of CMMI (SEI 2010) and SAMM (OWASP).
 */
final class Levels {
    /** Share of a level's gate items that must stand at it; compared with a little slack for rounding. */
    private static final double GATE_SHARE = 0.8 - 1e-9;

    private final Questionnaire questionnaire;

    Levels(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** By the cut points alone. */
    int at(double score) {
        return questionnaire.levelAt(score).level();
    }

    /** The highest level there is that is not above a number; at least the first. */
    int atMost(int number) {
        int found = questionnaire.levels().get(0).level();
        for (Level level : questionnaire.levels()) {
            found = level.level() <= number ? level.level() : found;
        }
        return found;
    }

    /** Both ends of an interval under a ceiling; null without an interval. */
    @Nullable
    LevelRange range(@Nullable Interval ci95, int lowCeiling, int highCeiling) {
        return ci95 == null
                ? null
                : new LevelRange(Math.min(at(ci95.low()), lowCeiling), Math.min(at(ci95.high()), highCeiling));
    }

    /**
     * How far the gates of a factor let it rise.
     *
     * @param ceiling the highest level whose gates are met, and those of all levels below
     * @param open    ids of the gate items that keep the next level shut; empty when nothing does
     */
    record Gates(int ceiling, List<String> open) {}

    /**
     * Checks a factor's gates.
     *
     * @param mean mean score of an item; empty when it has none. Empty and {@code applies} counts as not met.
     * @param applies whether anyone was asked the item and did not call it not applicable
     */
    Gates gates(Factor factor, Function<Item, OptionalDouble> mean, Function<Item, Boolean> applies) {
        List<Item> gated = factor.items().stream()
                .filter(item -> item.gate() != null && applies.apply(item))
                .toList();
        int reached = questionnaire.levels().get(0).level();
        for (Level level : questionnaire.levels()) {
            List<String> open = shut(gated, level.level(), mean);
            if (!open.isEmpty()) {
                return new Gates(reached, open);
            }
            reached = level.level();
        }
        return new Gates(reached, List.of());
    }

    /** The items that keep a level shut; empty when its gates are met. */
    private List<String> shut(List<Item> gated, int level, Function<Item, OptionalDouble> mean) {
        List<String> below = new ArrayList<>();
        boolean critical = false;
        int asked = 0;
        for (Item item : gated) {
            Gate gate = item.gate();
            if (gate == null || gate.level() != level) {
                continue;
            }
            asked++;
            OptionalDouble score = mean.apply(item);
            if (score.isEmpty() || at(score.getAsDouble()) < level) {
                below.add(item.id());
                critical |= gate.critical();
            }
        }
        boolean enough = asked == 0 || (double) (asked - below.size()) / asked >= GATE_SHARE;
        return enough && !critical ? List.of() : below;
    }
}
