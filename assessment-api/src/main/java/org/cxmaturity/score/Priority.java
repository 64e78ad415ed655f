package org.cxmaturity.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * One item in the priority matrix: how it stands against how much respondents say it matters (Martilla and James 1977;
 * method section 18). It tells where to look first, not what causes what.
 *
 * @param item           item id
 * @param factor         its factor's id
 * @param performance    the item's score, 0..100
 * @param importance     percent of respondents who named it, 0..100
 * @param performanceCut from here up performance is high: the floor of the level above its factor's own
 * @param importanceCut  from here up importance is high: the percentage if all items were named alike
 * @param index          importance / 100 times the points that performance lacks; higher goes first
 */
public record Priority(
        String item,
        String factor,
        double performance,
        double importance,
        double performanceCut,
        double importanceCut,
        Quadrant quadrant,
        double index) {
    /** Where an item lies. A value on a cut is high. */
    public enum Quadrant {
        /** Matters, and is low. */
        FIX_FIRST,
        /** Matters, and is high. */
        PROTECT,
        /** Matters less, and is low. */
        WAIT,
        /** Matters less, and is high. */
        KEEP;

        static Quadrant of(boolean important, boolean high) {
            if (important) {
                return high ? PROTECT : FIX_FIRST;
            }
            return high ? KEEP : WAIT;
        }
    }

    /**
     * The items whose score and stated importance are both shown, the highest index first, then in the order of the
     * form. Empty when no question on importance was asked.
     */
    public static List<Priority> of(AssessmentScore score, Questionnaire questionnaire) {
        var question = questionnaire.importance();
        if (question == null) {
            return List.of();
        }
        List<Item> items = questionnaire.items();
        double even = 100.0 * question.pick() / items.size();
        return items.stream()
                .flatMap(item -> of(item.id(), score, questionnaire, even).stream())
                .sorted(Comparator.comparingDouble(Priority::index).reversed())
                .toList();
    }

    private static Optional<Priority> of(String id, AssessmentScore score, Questionnaire questionnaire, double even) {
        ItemScore item = score.item(id).filter(i -> i.status() == Status.OK).orElse(null);
        Importance importance = score.importance().stream()
                .filter(i -> i.id().equals(id) && i.stated().isPresent())
                .findFirst()
                .orElse(null);
        FactorScore factor = item == null ? null : score.factor(item.factor()).orElse(null);
        if (item == null || importance == null || factor == null || factor.status() != Status.OK) {
            return Optional.empty();
        }
        double named = 100 * importance.stated().orElse(0);
        double cut = nextFloor(factor.level(), questionnaire);
        Quadrant quadrant = Quadrant.of(named >= even, item.score() >= cut);
        double index = named / 100 * Math.max(0, cut - item.score());
        return Optional.of(new Priority(id, item.factor(), item.score(), named, cut, even, quadrant, index));
    }

    /** The floor of the level above; at the top there is none, and the top's own floor is to be held. */
    private static double nextFloor(int level, Questionnaire questionnaire) {
        List<Level> levels = questionnaire.levels();
        return levels.stream()
                .filter(l -> l.level() > level)
                .findFirst()
                .orElse(levels.get(levels.size() - 1))
                .from();
    }
}
