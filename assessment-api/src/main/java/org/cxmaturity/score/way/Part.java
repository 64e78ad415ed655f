package org.cxmaturity.score.way;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.Levels;
import org.cxmaturity.score.Status;

/**
 * One factor with a score, as its published figures tell of it.
 *
 * @param lines       its items in order
 * @param hiddenMean  what a hidden item's mean is taken for: the floor of the factor's published level
 */
record Part(Factor factor, FactorScore score, List<Line> lines, double hiddenMean) {
    /**
     * An item.
     *
     * @param share how far the factor moves when the mean moves by one: its share of the answered weight, 0..1
     */
    record Line(Item item, ItemScore score, double share) {
        /** Whether the mean is known and may be moved. */
        boolean movable() {
            return score.status() == Status.OK;
        }

        boolean hidden() {
            return score.status() == Status.SUPPRESSED;
        }

        boolean applies() {
            return score.status() != Status.NOT_APPLICABLE;
        }
    }

    /**
     * A factor with the shares of its items: weight times answers, of the factor's sum of both. The number of answers
     * of a hidden item is not known; it counts as answered by all, so that no other item's share is made too large.
     */
    static Part of(Factor factor, FactorScore score, List<ItemScore> items, double hiddenMean) {
        double[] answered = new double[items.size()];
        double total = 0;
        for (int i = 0; i < answered.length; i++) {
            int n = items.get(i).status() == Status.SUPPRESSED
                    ? score.n()
                    : items.get(i).n();
            answered[i] = factor.items().get(i).weight() * n;
            total += answered[i];
        }
        Line[] lines = new Line[answered.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new Line(factor.items().get(i), items.get(i), total > 0 ? answered[i] / total : 0);
        }
        return new Part(factor, score, List.of(lines), hiddenMean);
    }

    String id() {
        return factor.id();
    }

    /** Whether everyone answered every item that makes up the score. Nobody's item is missing to everyone alike. */
    boolean complete(int rows) {
        return lines.stream()
                .filter(line -> line.item().weight() > 0)
                .noneMatch(
                        line -> line.hidden() || line.movable() && line.score().n() != rows);
    }

    /** The factor's level at a score, with these means in place of the published ones. */
    Levels.Held at(double factorScore, Map<String, Double> means, Levels levels) {
        return levels.ofFactor(
                factor,
                factorScore,
                item -> mean(line(item), means),
                item -> line(item).applies());
    }

    private OptionalDouble mean(Line line, Map<String, Double> means) {
        if (line.hidden()) {
            return OptionalDouble.of(hiddenMean);
        }
        return line.movable()
                ? OptionalDouble.of(
                        means.getOrDefault(line.item().id(), line.score().score()))
                : OptionalDouble.empty();
    }

    /** The mean that gates see; empty where nobody answered. */
    OptionalDouble mean(Line line) {
        return mean(line, Map.of());
    }

    private Line line(Item item) {
        return lines.stream()
                .filter(l -> l.item().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }
}
