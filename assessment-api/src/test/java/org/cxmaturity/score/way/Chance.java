package org.cxmaturity.score.way;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;

/** Small questionnaires and results drawn from a seed: scales, keys, weights, gates, cap, gaps in the answers. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    Questionnaire questionnaire(int factors, int items) {
        QuestionnaireBuilder builder = QuestionnaireBuilder.aQuestionnaire();
        if (random.nextInt(3) > 0) {
            builder.cap(random.nextInt(2));
        }
        for (int f = 0; f < factors; f++) {
            String name = "f" + f;
            double weight = 1 + random.nextInt(2);
            builder.factor(
                    name,
                    weight,
                    IntStream.range(0, items)
                            .mapToObj(i -> item(name + "-" + i, i))
                            .toArray(ItemBuilder[]::new));
        }
        return builder.build();
    }

    /** One factor whose items nearly all stand in one gate, so that not all of them are needed. */
    Questionnaire gated(int items) {
        int level = 2 + random.nextInt(3);
        return QuestionnaireBuilder.aQuestionnaire()
                .factor(
                        "f0",
                        IntStream.range(0, items)
                                .mapToObj(i -> gated("f0-" + i, random.nextInt(9) == 0 ? 2 : level))
                                .toArray(ItemBuilder[]::new))
                .build();
    }

    private ItemBuilder gated(String id, int level) {
        return ItemBuilder.anItem(id).scale(0, 2).weight(1 + random.nextInt(2)).gate(level, random.nextInt(6) == 0);
    }

    private ItemBuilder item(String id, int place) {
        ItemBuilder item = ItemBuilder.anItem(id).weight(place == 0 ? 1 : random.nextInt(4) / 2.0);
        switch (random.nextInt(6)) {
            case 0 -> item.scale(0, 2);
            case 1 -> item.scale(1, 4);
            case 2 -> item.anyDecimal(0, 10);
            default -> item.scale(1, 5);
        }
        if (random.nextInt(3) == 0) {
            item.reversed();
        }
        if (random.nextInt(5) > 1) {
            item.gate(2 + random.nextInt(3), random.nextInt(3) == 0);
        }
        return item;
    }

    /** Eight respondents around a middle; some items are left out by most, so that they are hidden. */
    AssessmentScore score(Questionnaire questionnaire) {
        Map<String, Double> middles = new LinkedHashMap<>();
        Map<String, Double> missing = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            middles.put(item.id(), random.nextDouble());
            missing.put(item.id(), random.nextInt(8) == 0 ? 0.7 : random.nextInt(3) == 0 ? 0.1 : 0);
        }
        ResponsesBuilder responses = ResponsesBuilder.responsesTo(questionnaire);
        for (int i = 0; i < 8; i++) {
            responses.respondent();
            for (Item item : questionnaire.items()) {
                if (random.nextDouble() >= missing.get(item.id())) {
                    responses.answer(item.id(), answer(item, middles.get(item.id())));
                }
            }
        }
        return Results.of(questionnaire, responses.list());
    }

    private double answer(Item item, double middle) {
        double share = Math.max(0, Math.min(1, middle + (random.nextDouble() - 0.5) / 2));
        return Math.rint(item.scale().answerAt(100 * share));
    }

    Map<String, Double> efforts(Questionnaire questionnaire) {
        Map<String, Double> efforts = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            switch (random.nextInt(8)) {
                case 0 -> efforts.put(item.id(), Double.POSITIVE_INFINITY);
                case 1 -> efforts.put(item.id(), 0.1 * (1 + random.nextInt(30)));
                case 2 -> efforts.put(item.id(), 2.0);
                default -> {}
            }
        }
        return efforts;
    }
}
