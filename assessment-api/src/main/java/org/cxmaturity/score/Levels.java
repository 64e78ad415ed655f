package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
 * belongs to it is in place, is that of CMMI (SEI 2010) and SAMM (OWASP). The one place of these rules, for scores and
 * for questions of what would change them.
 */
public final class Levels {
    /** Share of a level's gate items that must stand at it; compared with a little slack for rounding. */
    private static final double GATE_SHARE = 0.8 - 1e-9;

    private final Questionnaire questionnaire;

    /** The levels of a questionnaire. */
    public Levels(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * A level with what keeps it down.
     *
     * @param level      the published level
     * @param byScore    the level by the cut points alone
     * @param heldBackBy ids of what makes the difference: gate items of a factor, the lowest factor for the overall;
     *                   empty when there is none
     */
    public record Held(int level, int byScore, List<String> heldBackBy) {
        public Held {
            heldBackBy = List.copyOf(heldBackBy);
        }

        private static Held under(int ceiling, int byScore, List<String> open) {
            return new Held(Math.min(byScore, ceiling), byScore, ceiling < byScore ? open : List.of());
        }
    }

    /**
     * The level of a factor: by its score, or as far as its gates let it.
     *
     * @param score   0..100
     * @param mean    mean score of an item; empty when it has none. Empty and {@code applies} counts as a gate not met.
     * @param applies whether anyone was asked the item and did not call it not applicable
     */
    public Held ofFactor(
            Factor factor, double score, Function<Item, OptionalDouble> mean, Function<Item, Boolean> applies) {
        return under(gates(factor, mean, applies), score);
    }

    /** A score under the gates of its factor. */
    Held under(Gates gates, double score) {
        return Held.under(gates.ceiling(), at(score), gates.open());
    }

    /**
     * The overall level: by the score, or as far as the cap lets it.
     *
     * @param score        0..100
     * @param factorLevels published level by factor id, of the factors in the overall, in order
     */
    public Held ofOverall(double score, Map<String, Integer> factorLevels) {
        int[] numbers =
                factorLevels.values().stream().mapToInt(Integer::intValue).toArray();
        int lowest = Arrays.stream(numbers).min().orElse(0);
        List<String> first = factorLevels.entrySet().stream()
                .filter(f -> f.getValue() == lowest)
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
        return Held.under(cap(numbers), at(score), first);
    }

    /** The highest overall level that factors at these levels allow: the lowest of them plus the questionnaire's cap. */
    int cap(int... factorLevels) {
        OptionalInt cap = questionnaire.scoring().overallCap();
        int lowest = Arrays.stream(factorLevels).min().orElse(Integer.MAX_VALUE - 1000);
        return cap.isPresent() ? atMost(lowest + cap.getAsInt()) : Integer.MAX_VALUE;
    }

    /** The same read the other way: the level every factor needs before the overall can have this one; empty for any. */
    public OptionalInt neededOfFactors(int overallLevel) {
        OptionalInt cap = questionnaire.scoring().overallCap();
        return cap.isEmpty()
                ? OptionalInt.empty()
                : questionnaire.levels().stream()
                        .mapToInt(Level::level)
                        .filter(level -> level + cap.getAsInt() >= overallLevel)
                        .findFirst();
    }

    /** How many of a level's gate items are enough to open it, the critical ones being among them. */
    public static int enoughOf(int gateItems) {
        return (int) Math.ceil(GATE_SHARE * gateItems);
    }

    /** The lowest score of a level, 0..100; the level is one of the questionnaire's. */
    public double floor(int level) {
        return questionnaire.levels().stream()
                .filter(l -> l.level() == level)
                .mapToDouble(Level::from)
                .findFirst()
                .orElseThrow();
    }

    /** By the cut points alone. */
    public int at(double score) {
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
        boolean enough = asked - below.size() >= enoughOf(asked);
        return enough && !critical ? List.of() : below;
    }
}
