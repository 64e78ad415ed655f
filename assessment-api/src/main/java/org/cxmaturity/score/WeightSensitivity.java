package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * How far the overall score hangs on the weights of the factors: each is halved and raised by half in turn, the others
 * rescaled so that the sum stays (method section 3; OECD and JRC 2008, Handbook on Constructing Composite Indicators).
 *
 * @param cases two a factor, in order
 */
public record WeightSensitivity(List<Case> cases) {
    private static final double[] TIMES = {0.5, 1.5};

    /**
     * One weight moved.
     *
     * @param factor  whose weight
     * @param times   what it was multiplied by
     * @param shares  factor id to its share of the weight after that, 0..1, summing to 1
     * @param overall the overall score then, 0..100
     * @param level   its level, under the same cap
     */
    public record Case(String factor, double times, Map<String, Double> shares, double overall, int level) {
        public Case {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }
    }

    public WeightSensitivity {
        cases = List.copyOf(cases);
    }

    /**
     * From a released result; empty without an overall score, or when fewer than two factors make it up.
     *
     * @throws IllegalArgumentException when the result is not released
     */
    public static Optional<WeightSensitivity> of(Questionnaire questionnaire, AssessmentScore score) {
        if (!score.released()) {
            throw new IllegalArgumentException("weights are moved on released figures");
        }
        Map<String, FactorScore> scores = new LinkedHashMap<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Factor factor : questionnaire.factors()) {
            score.factor(factor.id())
                    .filter(f -> f.status() == Status.OK && factor.weight() > 0)
                    .ifPresent(f -> {
                        scores.put(f.id(), f);
                        weights.put(f.id(), factor.weight());
                    });
        }
        if (score.overall().status() != Status.OK || weights.size() < 2) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        scores.forEach((id, f) -> levels.put(id, f.level()));
        List<Case> cases = new ArrayList<>();
        for (String moved : weights.keySet()) {
            for (double times : TIMES) {
                Map<String, Double> shares = shares(weights, moved, times);
                double overall =
                        overall(shares, id -> scores.getOrDefault(id, NONE).score());
                int level = new Levels(questionnaire).ofOverall(overall, levels).level();
                cases.add(new Case(moved, times, shares, overall, level));
            }
        }
        return Optional.of(new WeightSensitivity(cases));
    }

    private static final FactorScore NONE = FactorScore.without("", Status.NOT_APPLICABLE);

    /** A factor that would outgrow the whole is the whole. */
    private static Map<String, Double> shares(Map<String, Double> weights, String moved, double times) {
        double total = weights.values().stream().mapToDouble(w -> w).sum();
        double before = weights.getOrDefault(moved, 0.0) / total;
        double after = Math.min(1, before * times);
        Map<String, Double> shares = new LinkedHashMap<>();
        weights.forEach((id, w) -> shares.put(id, id.equals(moved) ? after : w / total * (1 - after) / (1 - before)));
        return shares;
    }

    /** The weighted mean of scores under these shares. */
    public static double overall(Map<String, Double> shares, ToDoubleFunction<String> score) {
        double[] weights = shares.values().stream().mapToDouble(w -> w).toArray();
        double[] scores = shares.keySet().stream().mapToDouble(score).toArray();
        return OverallScore.mean(scores, weights);
    }

    /** The lowest overall score. */
    public double min() {
        return cases.stream().mapToDouble(Case::overall).min().orElseThrow();
    }

    /** The highest overall score. */
    public double max() {
        return cases.stream().mapToDouble(Case::overall).max().orElseThrow();
    }

    /** The lowest and the highest level. */
    public LevelRange levels() {
        return new LevelRange(
                cases.stream().mapToInt(Case::level).min().orElseThrow(),
                cases.stream().mapToInt(Case::level).max().orElseThrow());
    }
}
