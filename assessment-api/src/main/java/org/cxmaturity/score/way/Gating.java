package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.score.Levels;
import org.cxmaturity.score.way.Part.Line;

/**
 * What the gates of a factor ask of its items before it can reach a level.
 *
 * @param must   items that must reach the level of their gate
 * @param groups item to the number of its group, where so many of several items are enough
 * @param needed by group, how many of its items must reach the level of their gate
 * @param shut   whether it cannot be: items that nobody may move are needed
 */
record Gating(Set<String> must, Map<String, Integer> groups, List<Integer> needed, boolean shut) {
    /** A gate item stands at its level. */
    static boolean stands(Part part, Line line, Levels levels) {
        Gate gate = line.item().gate();
        OptionalDouble mean = part.mean(line);
        return gate == null || mean.isPresent() && levels.at(mean.getAsDouble()) >= gate.level();
    }

    /** The items of one level's gate that count: nobody was asked the others. */
    static List<Line> of(Part part, int level) {
        return part.lines().stream()
                .filter(line -> line.applies()
                        && line.item().gate() != null
                        && line.item().gate().level() == level)
                .toList();
    }

    static boolean critical(Line line) {
        return line.item().gate() != null && line.item().gate().critical();
    }

    /**
     * The demands of all gates up to a level.
     *
     * @param canReach whether an item may be moved to the level of its gate
     */
    static Gating upTo(List<Integer> numbers, Part part, Levels levels, Predicate<Line> canReach) {
        Set<String> must = new LinkedHashSet<>();
        Map<String, Integer> groups = new LinkedHashMap<>();
        List<Integer> needed = new ArrayList<>();
        boolean shut = false;
        for (int level : numbers) {
            List<Line> all = of(part, level);
            List<Line> below =
                    all.stream().filter(line -> !stands(part, line, levels)).toList();
            List<Line> critical = below.stream().filter(Gating::critical).toList();
            List<Line> others = below.stream()
                    .filter(line -> !critical(line) && canReach.test(line))
                    .toList();
            int more = Levels.enoughOf(all.size()) - (all.size() - below.size()) - critical.size();
            shut |= more > others.size() || !critical.stream().allMatch(canReach);
            critical.forEach(line -> must.add(line.item().id()));
            if (more == others.size()) {
                others.forEach(line -> must.add(line.item().id()));
            } else if (more > 0) {
                others.forEach(line -> groups.put(line.item().id(), needed.size()));
                needed.add(more);
            }
        }
        return new Gating(must, groups, needed, shut);
    }
}
