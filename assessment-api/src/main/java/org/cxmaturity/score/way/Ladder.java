package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Scale;

/**
 * The whole steps of an item's scale, worst first whichever way it is keyed.
 *
 * @param rungs ascending by score
 * @param width points 0..100 between two of them
 */
record Ladder(List<Rung> rungs, double width) {
    /** A scale without steps, or with more than anyone tells apart, is read as one of five, as with evidence. */
    private static final int STEPS = 5;

    private static final int MOST_STEPS = 101;

    /** A mean this close to a step stands on it. */
    private static final double NEAR = 1e-9;

    /** A step: the answer on the item's scale, and its score 0..100 after reverse-keying. */
    record Rung(double raw, double score) {}

    static Ladder of(Item item) {
        Scale scale = item.scale();
        int options = scale.options() < 2 || scale.options() > MOST_STEPS ? STEPS : scale.options();
        double step =
                options == scale.options() ? scale.step().orElseThrow() : (scale.to() - scale.from()) / (STEPS - 1);
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            double raw = scale.from() + i * step;
            rungs.add(new Rung(raw, Means.settled(item.score(raw))));
        }
        rungs.sort(Comparator.comparingDouble(Rung::score));
        return new Ladder(List.copyOf(rungs), 100 * step / (scale.to() - scale.from()));
    }

    /** The steps above a mean, nearest first. */
    List<Rung> above(double mean) {
        return rungs.stream().filter(r -> r.score() > mean + NEAR).toList();
    }

    /** The steps below a mean, nearest first. */
    List<Rung> below(double mean) {
        List<Rung> below = new ArrayList<>(
                rungs.stream().filter(r -> r.score() < mean - NEAR).toList());
        Collections.reverse(below);
        return below;
    }
}
