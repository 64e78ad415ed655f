package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.score.AssessmentScore;

/**
 * Tries every combination of steps, one after another, and asks {@link WhatIf} about each: slow, and without any of the
 * ideas of the search.
 */
final class Everything {
    private static final double MILLION = 1e6;

    private final Questionnaire questionnaire;
    private final AssessmentScore score;
    private final Map<String, Double> efforts;
    private final boolean up;
    private final WhatIf unmoved;
    private final Map<String, List<Double>> ladders = new LinkedHashMap<>();

    /**
     * All there is to try.
     *
     * @param up whether items rise or fall
     */
    Everything(Questionnaire questionnaire, AssessmentScore score, Map<String, Double> efforts, boolean up) {
        this.questionnaire = questionnaire;
        this.score = score;
        this.efforts = efforts;
        this.up = up;
        this.unmoved = WhatIf.of(questionnaire, score);
        questionnaire.items().forEach(item -> ladders.put(item.id(), steps(item)));
    }

    /** Steps by item, all items of the questionnaire in order. */
    record Try(Map<String, Integer> steps, long effort, int items, long largest) {}

    /** All that reach the goal and of which nothing can be taken away, best first. */
    List<Try> best(ToIntFunction<Effect> level, int goal) {
        List<Try> reaching = tries().stream()
                .filter(t -> reaches(level.applyAsInt(effect(t)), goal))
                .toList();
        return reaching.stream()
                .filter(t -> reaching.stream().noneMatch(other -> other != t && within(other, t)))
                .sorted(order())
                .toList();
    }

    private boolean reaches(int level, int goal) {
        return up ? level >= goal : level <= goal;
    }

    private static boolean within(Try small, Try large) {
        return small.steps().entrySet().stream()
                .allMatch(e -> e.getValue() <= large.steps().get(e.getKey()));
    }

    private Comparator<Try> order() {
        Comparator<Try> order = Comparator.comparingLong(Try::effort)
                .thenComparingInt(Try::items)
                .thenComparingLong(Try::largest);
        for (Item item : questionnaire.items()) {
            order = order.thenComparing(t -> t.steps().get(item.id()), Comparator.reverseOrder());
        }
        return order;
    }

    private Effect effect(Try t) {
        WhatIf whatIf = unmoved;
        for (Item item : questionnaire.items()) {
            int steps = t.steps().get(item.id());
            if (steps > 0) {
                whatIf = whatIf.item(item.id(), ladder(item).get(steps - 1));
            }
        }
        return whatIf.effect();
    }

    private List<Try> tries() {
        List<Map<String, Integer>> all = new ArrayList<>(List.of(Map.of()));
        for (Item item : questionnaire.items()) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> begun : all) {
                for (int steps = 0; steps <= ladder(item).size(); steps++) {
                    Map<String, Integer> more = new LinkedHashMap<>(begun);
                    more.put(item.id(), steps);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream().map(this::counted).toList();
    }

    private Try counted(Map<String, Integer> steps) {
        long effort = 0;
        int items = 0;
        long largest = 0;
        for (Item item : questionnaire.items()) {
            int own = steps.get(item.id());
            if (own > 0) {
                items++;
                effort += Math.round(own * efforts.getOrDefault(item.id(), 1.0) * MILLION);
                double points = Math.abs(ladder(item).get(own - 1) - mean(item));
                largest = Math.max(largest, Math.round(points * MILLION));
            }
        }
        return new Try(steps, effort, items, largest);
    }

    private double mean(Item item) {
        return score.item(item.id()).orElseThrow().score();
    }

    /** The scores that an item may move to, nearest first; none for one that is not shown or must not be moved. */
    private List<Double> steps(Item item) {
        boolean fixed = efforts.getOrDefault(item.id(), 1.0).isInfinite();
        if (fixed || !unmoved.items().contains(item.id())) {
            return List.of();
        }
        Scale scale = item.scale();
        int steps = scale.step().isPresent() ? scale.options() - 1 : 4;
        Comparator<Double> nearest = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> 100.0 * i / steps)
                .filter(s -> up ? s > mean(item) + 1e-9 : s < mean(item) - 1e-9)
                .sorted(nearest)
                .toList();
    }

    private List<Double> ladder(Item item) {
        return ladders.get(item.id());
    }
}
