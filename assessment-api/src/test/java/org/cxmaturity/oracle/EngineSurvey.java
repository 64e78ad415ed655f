package org.cxmaturity.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;

/** A reference survey, put to the whole engine as a questionnaire with responses. */
final class EngineSurvey {
    private static final List<String> BACKGROUND =
            List.of("Q20GENDER", "PEAK", "WEIGHT", "serviceprovider", "servicetype", "GRP");

    private final Survey survey;

    EngineSurvey(Survey survey) {
        this.survey = survey;
    }

    /** All rows, the model's factors, no outcome. */
    AssessmentScore score(String... by) {
        return score(model().build(), Map.of(), i -> true, ScoreOptions.NONE.by(List.of(by)));
    }

    /** All rows with a bootstrap. */
    AssessmentScore bootstrapped() {
        return score(model().build(), Map.of(), i -> true, ScoreOptions.NONE.bootstrap(20261));
    }

    /** Some rows. */
    AssessmentScore score(IntPredicate takes) {
        return score(model().build(), Map.of(), takes, ScoreOptions.NONE);
    }

    /** Some rows with one outcome, whose raw answers are given. */
    AssessmentScore score(Outcome.Measure measure, double from, double to, double[] raw, IntPredicate takes) {
        Questionnaire q = model().outcome("the-outcome", measure, from, to).build();
        return score(q, Map.of("the-outcome", raw), takes, ScoreOptions.NONE);
    }

    /** All rows weighted, with one outcome. */
    AssessmentScore weighted(Outcome.Measure measure, double from, double to, double[] raw) {
        Questionnaire q = model().outcome("the-outcome", measure, from, to).build();
        ScoreOptions options = new ScoreOptions(List.of(), false, "WEIGHT", 0, 5);
        return score(q, Map.of("the-outcome", raw), i -> true, options);
    }

    /** One column as the only item of the only factor, on its own numbers. */
    AssessmentScore alone(String column, String by) {
        Questionnaire q = QuestionnaireBuilder.aQuestionnaire()
                .factor(column, ItemBuilder.anItem("the-item").anyDecimal(0, 100))
                .background(by)
                .build();
        return score(q, Map.of("the-item", survey.column(column)), i -> true, ScoreOptions.NONE.by(List.of(by)));
    }

    private QuestionnaireBuilder model() {
        QuestionnaireBuilder builder = QuestionnaireBuilder.aQuestionnaire();
        for (String factor : survey.factors) {
            builder.factor(
                    factor,
                    survey.itemsOf(factor).stream().map(EngineSurvey::item).toArray(ItemBuilder[]::new));
        }
        return builder;
    }

    private static ItemBuilder item(Survey.Item item) {
        ItemBuilder built = ItemBuilder.anItem(item.id()).scale(item.from(), item.to());
        return item.reversed() ? built.reversed() : built;
    }

    private AssessmentScore score(
            Questionnaire q, Map<String, double[]> more, IntPredicate takes, ScoreOptions options) {
        ResponsesBuilder responses = ResponsesBuilder.responsesTo(q);
        IntStream.range(0, survey.size()).filter(takes).forEach(row -> {
            responses.respondent();
            q.items().stream()
                    .filter(i -> !more.containsKey(i.id()))
                    .forEach(i -> responses.answer(i.id(), survey.column(i.id())[row]));
            more.forEach((id, raw) -> responses.answer(id, raw[row]));
            background(responses, row);
        });
        List<Response> rows = responses.list();
        return Scoring.of(q).score(rows, options).score();
    }

    private void background(ResponsesBuilder responses, int row) {
        for (String id : BACKGROUND) {
            double[] column = survey.column(id);
            if (column != null && !Double.isNaN(column[row])) {
                boolean whole = column[row] == Math.rint(column[row]);
                responses.is(id, whole ? Long.toString((long) column[row]) : Double.toString(column[row]));
            }
        }
    }
}
