package org.cxmaturity.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.Status;

/** The edge cases about coverage, levels and gates, put to the engine as questionnaires and answers. */
final class EdgeEngine {
    private EdgeEngine() {}

    /** Scale 1..5, weights 1, 1, 2, 1, the fourth item reverse-keyed. */
    static Answer coverage(Row row, Map<String, double[]> respondents) {
        Questionnaire q = QuestionnaireBuilder.aQuestionnaire()
                .coverage(row.number())
                .factor(
                        "f",
                        ItemBuilder.anItem("a"),
                        ItemBuilder.anItem("b"),
                        ItemBuilder.anItem("c").weight(2),
                        ItemBuilder.anItem("d").reversed())
                .build();
        double[][] sheets = row.target().equals("organisation")
                ? respondents.values().toArray(double[][]::new)
                : new double[][] {respondents.get(row.target())};
        FactorScore score = factor(q, sheets);
        return switch (row.statistic()) {
            case "score", "mean" ->
                score.status() == Status.OK
                        ? Answer.of(score.score())
                        : new Answer.Word(score.status().name());
            case "n_scored" -> Answer.of(score.n());
            default -> new Answer.Unclassified();
        };
    }

    static Answer level(Row row) {
        Questionnaire q = QuestionnaireBuilder.aQuestionnaire()
                .factor("f", ItemBuilder.anItem("a").anyDecimal(0, 100))
                .build();
        return Answer.of(
                factor(q, new double[] {Double.parseDouble(row.target())}).level());
    }

    /** Each gate item stands at its level, 3.5 being halfway between 3 and 4; one heavy item without a gate lifts the score to the top. */
    static Answer gates(Map<String, double[]> series) {
        double[] attained = series.get("attained");
        List<ItemBuilder> items = new ArrayList<>();
        items.add(ItemBuilder.anItem("heavy").anyDecimal(0, 100).weight(1e9));
        for (int i = 0; i < attained.length; i++) {
            items.add(ItemBuilder.anItem("g" + i)
                    .anyDecimal(0, 100)
                    .gate((int) series.get("gate_level")[i], series.get("critical")[i] == 1));
        }
        Questionnaire q = QuestionnaireBuilder.aQuestionnaire()
                .factor("f", items.toArray(ItemBuilder[]::new))
                .build();
        double[] sheet = IntStream.rangeClosed(0, attained.length)
                .mapToDouble(i -> i == 0 ? 100 : 20 * (attained[i - 1] - 1))
                .toArray();
        return Answer.of(factor(q, sheet).level());
    }

    private static FactorScore factor(Questionnaire q, double[]... sheets) {
        ResponsesBuilder responses = ResponsesBuilder.responsesTo(q);
        for (double[] sheet : sheets) {
            responses.respondent(sheet);
        }
        return Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE)
                .score()
                .factors()
                .get(0);
    }
}
