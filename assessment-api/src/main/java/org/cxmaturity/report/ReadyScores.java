package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Questionnaire.Kind;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Respondents;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/**
 * Ready scores of an organisation as figures to report: no respondents, so no intervals, no items and no gates; levels
 * by the cut points and the cap alone (method section 5).
 */
public final class ReadyScores {
    /** In place of an aggregation, here and in packs. */
    public static final String AGGREGATION = "READY_SCORES";

    private ReadyScores() {}

    /**
     * Figures from scores by factor id, 0..100, {@code overall} among them when it is given; else the overall is the
     * weighted mean when every factor has a score. A factor without a score has NOT_ENOUGH_DATA.
     */
    public static AssessmentScore of(Questionnaire questionnaire, Map<String, Double> scores) {
        List<FactorScore> factors = questionnaire.factors().stream()
                .map(f -> factor(questionnaire, f.id(), scores.get(f.id())))
                .toList();
        return new AssessmentScore(
                true,
                new QuestionnaireRef(questionnaire.id(), questionnaire.version().toString(), questionnaire.sha256()),
                AGGREGATION,
                new Respondents(0, 0, 0, 0, 0, OptionalDouble.empty()),
                overall(questionnaire, scores, factors),
                factors,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A stand-in instrument for a pack that names none: its factors by their ids, the usual five floors, no words. */
    public static Questionnaire instrument(Pack pack) {
        String language = "en";
        List<Level> levels = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            levels.add(new Level(level, 20.0 * (level - 1), Text.of(language, ""), Text.of(language, "")));
        }
        List<Factor> factors = pack.factors().stream()
                .map(id -> new Factor(id, Text.of(language, id), null, null, Text.of(language, ""), 1, List.of()))
                .toList();
        return new Questionnaire(
                pack.id(),
                new Version(1, 0, 0),
                language,
                List.of(language),
                Text.of(language, pack.id()),
                Text.of(language, ""),
                Kind.CORE,
                0,
                ScoringRules.DEFAULT,
                levels,
                null,
                Map.of(),
                factors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static FactorScore factor(Questionnaire questionnaire, String id, @Nullable Double score) {
        if (score == null) {
            return FactorScore.without(id, Status.NOT_ENOUGH_DATA);
        }
        OptionalDouble no = OptionalDouble.empty();
        int level = questionnaire.levelAt(score).level();
        return new FactorScore(
                id, Status.OK, score, 0, no, no, no, null, level, null, level, List.of(), no, null, no, no, null, null);
    }

    private static OverallScore overall(
            Questionnaire questionnaire, Map<String, Double> scores, List<FactorScore> factors) {
        Double given = scores.get(Pack.OVERALL);
        if (given == null && factors.stream().anyMatch(f -> f.status() != Status.OK)) {
            return OverallScore.without(Status.NOT_ENOUGH_DATA);
        }
        double score = given == null ? weightedMean(questionnaire, factors) : given;
        int byScore = questionnaire.levelAt(score).level();
        FactorScore lowest = factors.stream()
                .filter(f -> f.status() == Status.OK)
                .reduce((a, b) -> b.level() < a.level() ? b : a)
                .orElse(null);
        int capped = lowest == null || questionnaire.scoring().overallCap().isEmpty()
                ? byScore
                : Math.min(
                        byScore,
                        lowest.level() + questionnaire.scoring().overallCap().getAsInt());
        OptionalDouble no = OptionalDouble.empty();
        String heldBackBy = capped < byScore && lowest != null ? lowest.id() : null;
        return new OverallScore(Status.OK, score, 0, no, no, no, null, capped, null, byScore, heldBackBy);
    }

    private static double weightedMean(Questionnaire questionnaire, List<FactorScore> factors) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < factors.size(); i++) {
            double weight = questionnaire.factors().get(i).weight();
            sum += weight * factors.get(i).score();
            weights += weight;
        }
        return sum / weights;
    }
}
