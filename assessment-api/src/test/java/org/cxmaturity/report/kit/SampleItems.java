package org.cxmaturity.report.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;

/** The answers to each question of the invented insurer. */
final class SampleItems {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private SampleItems() {}

    /** Six items of one factor with answers of their own, all others alike. */
    static List<ItemScore> items(Questionnaire q) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        figures.put("con-answer", new double[] {31, 72, 100, 70, 26, 6});
        figures.put("con-foresee", new double[] {29, 78, 95, 57, 22, 7});
        figures.put("con-delay", new double[] {35, 60, 90, 70, 32, 10});
        figures.put("con-handover", new double[] {40, 46, 84, 87, 41, 13});
        figures.put("con-tone", new double[] {41, 42, 82, 87, 43, 14});
        figures.put("con-campaign", new double[] {52, 21, 51, 82, 67, 23});
        List<ItemScore> items = new ArrayList<>();
        for (Item item : q.items()) {
            double[] f = figures.getOrDefault(item.id(), new double[] {38.2, 62, 72, 82, 42, 12});
            items.add(item(item.id(), factorOf(q, item.id()), f[0], f));
        }
        return items;
    }

    private static String factorOf(Questionnaire q, String item) {
        return q.factors().stream()
                .filter(f -> f.items().stream().anyMatch(i -> i.id().equals(item)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ItemScore item(String id, String factor, double score, double[] counts) {
        Map<String, Integer> distribution = new LinkedHashMap<>();
        int n = 0;
        for (int step = 1; step <= 5; step++) {
            distribution.put(Integer.toString(step), (int) counts[step]);
            n += (int) counts[step];
        }
        return new ItemScore(
                id,
                factor,
                Status.OK,
                n,
                287 - n > 10 ? 287 - n - 10 : 0,
                3,
                7,
                0,
                score,
                OptionalDouble.of(26),
                new Interval(score - 3.5, score + 3.5),
                NO,
                null,
                NO,
                NO,
                distribution,
                false);
    }
}
