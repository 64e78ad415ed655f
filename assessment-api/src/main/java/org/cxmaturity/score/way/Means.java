package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.Levels;
import org.cxmaturity.score.ModuleScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Status;

/**
 * The published means of one questionnaire, the core or a module of it, ready to be moved.
 *
 * @param factors  all factors, scored or not
 * @param parts    the factors with a score, in order
 * @param rows     accepted responses
 * @param balanced whether roles count alike
 */
record Means(
        Questionnaire questionnaire,
        Levels levels,
        OverallScore overall,
        List<FactorScore> factors,
        List<Part> parts,
        int rows,
        boolean balanced) {
    /** Scores are told apart from floors to this many units a point: what sums lose in the last digits is no fall. */
    private static final double UNITS = 1e9;

    /** Half such a unit: a sum that misses a floor by less reaches it. */
    static final double SLACK = 0.5 / UNITS;

    /**
     * The figures of the questionnaire in a result.
     *
     * @throws IllegalArgumentException when the result is not released, or not one of this questionnaire
     */
    static Means of(Questionnaire questionnaire, AssessmentScore score) {
        if (!score.released()) {
            throw new IllegalArgumentException("what a result would take is read from what was released of it");
        }
        int rows = score.respondents().rows();
        if (matches(questionnaire, score.questionnaire())) {
            boolean balanced = score.aggregation().equals(Aggregation.ROLE_BALANCED.name());
            return of(questionnaire, score.overall(), score.factors(), score.items(), rows, balanced);
        }
        ModuleScore module = score.modules().stream()
                .filter(m -> matches(questionnaire, m.questionnaire()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(questionnaire.id() + " " + questionnaire.version()
                        + " is not what was scored: " + score.questionnaire().id()));
        boolean balanced = questionnaire.scoring().aggregation() == Aggregation.ROLE_BALANCED;
        return of(questionnaire, module.overall(), module.factors(), module.items(), rows, balanced);
    }

    private static boolean matches(Questionnaire questionnaire, QuestionnaireRef scored) {
        return questionnaire.id().equals(scored.id())
                && questionnaire.version().toString().equals(scored.version());
    }

    private static Means of(
            Questionnaire questionnaire,
            OverallScore overall,
            List<FactorScore> factors,
            List<ItemScore> items,
            int rows,
            boolean balanced) {
        Levels levels = new Levels(questionnaire);
        List<Part> parts = new ArrayList<>();
        for (Factor factor : questionnaire.factors()) {
            FactorScore score = find(factors, FactorScore::id, factor.id());
            if (score.status() == Status.OK) {
                List<ItemScore> own = factor.items().stream()
                        .map(item -> find(items, ItemScore::id, item.id()))
                        .toList();
                parts.add(Part.of(factor, score, own, levels.floor(score.level())));
            }
        }
        return new Means(questionnaire, levels, overall, factors, List.copyOf(parts), rows, balanced);
    }

    private static <T> T find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the result has no figures of " + wanted));
    }

    /** The factor of this id, when it has a score. */
    Optional<Part> part(String factor) {
        return parts.stream().filter(p -> p.id().equals(factor)).findFirst();
    }

    /** Why a factor has no score, or OK. Throws IllegalArgumentException when the questionnaire has no such factor. */
    Status status(String factor) {
        return find(factors, FactorScore::id, factor).status();
    }

    /** The factors that make up the overall score. */
    List<Part> weighted() {
        return parts.stream().filter(p -> p.factor().weight() > 0).toList();
    }

    /** A moved score without the noise of its last digits, on 0..100. */
    static double settled(double score) {
        return Math.max(0, Math.min(100, Math.rint(score * UNITS) / UNITS));
    }

    /** Gate items that apply and whose mean is hidden, or that nobody answered. */
    List<String> unknownGates() {
        return parts.stream()
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.applies() && !line.movable() && line.item().gate() != null)
                .map(line -> line.item().id())
                .toList();
    }

    /** How exact the moves of these factors are. */
    Basis basis(List<Part> moved) {
        if (!moved.stream().allMatch(p -> p.complete(rows))) {
            return Basis.APPROXIMATE;
        }
        return balanced && !moved.isEmpty() ? Basis.EXACT_IF_ROLES_MOVE_ALIKE : Basis.EXACT;
    }

    /** The item of this id in a factor with a score, when its mean is shown. */
    Optional<Part.Line> movable(String item) {
        return parts.stream()
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.item().id().equals(item) && line.movable())
                .findFirst();
    }

    /** Whether the mean of an item is held back. */
    boolean hidden(String item) {
        return parts.stream()
                .flatMap(p -> p.lines().stream())
                .anyMatch(line -> line.item().id().equals(item) && line.hidden());
    }

    /** The items of the questionnaire in order. */
    List<String> order() {
        return questionnaire.items().stream().map(Item::id).toList();
    }
}
