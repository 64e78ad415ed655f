package org.cxmaturity.report.kit;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.FactorScore.Reliability;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Respondents;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;

/** The released figures of the invented insurer. */
final class SampleScore {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private SampleScore() {}

    /** Released figures. */
    static AssessmentScore score() {
        Questionnaire q = SampleQuestionnaire.fiveFactors();
        return new AssessmentScore(
                true,
                new QuestionnaireRef(q.id(), "1.2.0", q.sha256()),
                "ROLE_BALANCED",
                new Respondents(287, 285, 7, 12, 3, NO),
                new OverallScore(
                        Status.OK,
                        51.54,
                        287,
                        of(14),
                        of(1.2),
                        of(286),
                        new Interval(49.1, 53.9),
                        3,
                        new LevelRange(3, 3),
                        3,
                        null),
                List.of(
                        factor("articulate", 64.9, 60.9, 68.9, 4, 4, 4, 4, 0.86, 0.96),
                        factor("consistent", 37.6, 34.6, 40.6, 2, 2, 3, 2, 0.88, 0.94),
                        heldBack(),
                        factor("systematise", 36.1, 32.2, 39.7, 2, 2, 2, 2, 0.81, 0.88),
                        factor("measure", 57.6, 54.0, 61.2, 3, 3, 4, 3, 0.79, 0.91)),
                SampleItems.items(q),
                List.of(),
                Map.of(
                        "role",
                        List.of(
                                group("leadership", 24, Map.of("consistent", 56.2)),
                                group("frontline", 168, Map.of("consistent", 34.4)),
                                group("support", 95, Map.of()))),
                List.of(
                        gap("articulate", 17, 12, 22, 0.001),
                        gap("consistent", 21.8, 17, 26.6, 0.0001),
                        gap("systematise", 8, -0.3, 16.3, 0.06)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static FactorScore heldBack() {
        return new FactorScore(
                "empower",
                Status.OK,
                61.5,
                280,
                of(18),
                of(1.8),
                of(279),
                new Interval(60.2, 62.8),
                2,
                new LevelRange(2, 2),
                4,
                List.of("emp-rules"),
                of(0.95),
                new Reliability(0.84, 270, null),
                NO,
                NO,
                null,
                null);
    }

    private static FactorScore factor(
            String id,
            double score,
            double low,
            double high,
            int level,
            int from,
            int to,
            int byScore,
            double alpha,
            double coverage) {
        return new FactorScore(
                id,
                Status.OK,
                score,
                285,
                of(17.6),
                of(2),
                of(284),
                new Interval(low, high),
                level,
                new LevelRange(from, to),
                byScore,
                List.of(),
                of(coverage),
                new Reliability(alpha, 240, null),
                NO,
                NO,
                null,
                null);
    }

    private static GroupScore group(String value, int n, Map<String, Double> scores) {
        List<FactorScore> factors = scores.entrySet().stream()
                .map(e -> factor(e.getKey(), e.getValue(), e.getValue() - 4, e.getValue() + 4, 2, 2, 3, 2, 0.8, 0.9))
                .toList();
        return new GroupScore(value, Status.OK, n, OverallScore.without(Status.NOT_ENOUGH_DATA), factors);
    }

    private static Gap gap(String factor, double difference, double low, double high, double p) {
        return new Gap(
                "role",
                "leadership",
                "frontline",
                factor,
                null,
                Status.OK,
                difference,
                new Interval(low, high),
                of(5),
                of(60),
                of(p),
                of(p),
                of(1),
                24,
                168);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }
}
