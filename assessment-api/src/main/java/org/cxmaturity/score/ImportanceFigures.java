package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.Correlation;

/** How much items and factors matter: as named by respondents, and as they go with the first outcome (method 18). */
final class ImportanceFigures {
    /** Fewer pairs say nothing of a correlation. */
    private static final int PAIRS_NEEDED = 30;

    private final Sheet sheet;
    private final Raters raters;
    private final List<Response> responses;

    ImportanceFigures(Sheet sheet, Raters raters, List<Response> responses) {
        this.sheet = sheet;
        this.raters = raters.forItems();
        this.responses = responses;
    }

    /** Items in order; none when neither a question on importance nor an outcome was asked. */
    List<Importance> items() {
        boolean stated = sheet.questionnaire().importance() != null;
        if (!stated && sheet.outcomes().length == 0) {
            return List.of();
        }
        List<Importance> items = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            Item item = sheet.items().get(i);
            Share named = stated ? named(item.id()) : Share.NONE;
            double[] scores = sheet.scores(i, Columns.all(sheet.rows()));
            items.add(
                    new Importance(item.id(), named.share(), named.ci95(), named.n(), derived(scores), pairs(scores)));
        }
        return items;
    }

    /** Factors in order; none without an outcome. */
    List<Importance> drivers() {
        if (sheet.outcomes().length == 0) {
            return List.of();
        }
        return sheet.factors().stream()
                .map(f -> new Importance(
                        f.factor().id(), OptionalDouble.empty(), null, 0, derived(f.score()), pairs(f.score())))
                .toList();
    }

    /** The share that names an item, of those who named any. */
    private Share named(String item) {
        double[] ones = responses.stream()
                .mapToDouble(r ->
                        r.importance().isEmpty() ? Double.NaN : r.importance().contains(item) ? 1 : 0)
                .toArray();
        return Share.of(raters, ones);
    }

    private OptionalDouble derived(double[] scores) {
        return pairs(scores) < PAIRS_NEEDED
                ? OptionalDouble.empty()
                : Correlation.pearson(scores, sheet.outcomeScores(0));
    }

    private int pairs(double[] scores) {
        if (sheet.outcomes().length == 0) {
            return 0;
        }
        double[] outcome = sheet.outcomes()[0];
        return (int) IntStream.range(0, scores.length)
                .filter(row -> !Double.isNaN(scores[row]) && !Double.isNaN(outcome[row]))
                .count();
    }
}
