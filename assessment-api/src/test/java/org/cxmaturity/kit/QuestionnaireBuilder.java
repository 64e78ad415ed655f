package org.cxmaturity.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Version;
import org.jspecify.annotations.Nullable;

/** A core questionnaire with five levels at 0, 20, 40, 60 and 80, no cap and the mean of respondents. */
public final class QuestionnaireBuilder {
    private String id = "test-core";
    private Questionnaire.Kind kind = Questionnaire.Kind.CORE;
    private double coverage = 0.5;
    private OptionalInt cap = OptionalInt.empty();
    private Aggregation aggregation = Aggregation.RESPONDENT_MEAN;
    private @Nullable Importance importance;
    private final List<Factor> factors = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Background> background = new ArrayList<>();

    private QuestionnaireBuilder() {}

    public static QuestionnaireBuilder aQuestionnaire() {
        return new QuestionnaireBuilder();
    }

    public QuestionnaireBuilder id(String name) {
        id = name;
        return this;
    }

    public QuestionnaireBuilder module() {
        kind = Questionnaire.Kind.MODULE;
        return this;
    }

    public QuestionnaireBuilder coverage(double least) {
        coverage = least;
        return this;
    }

    public QuestionnaireBuilder cap(int above) {
        cap = OptionalInt.of(above);
        return this;
    }

    public QuestionnaireBuilder roleBalanced() {
        aggregation = Aggregation.ROLE_BALANCED;
        return this;
    }

    public QuestionnaireBuilder importance(int pick) {
        importance = new Importance(pick, text("Which matter most?"));
        return this;
    }

    /** A factor of weight 1 with items {@code id-1}, {@code id-2} and so on, on 1 to 5. */
    public QuestionnaireBuilder factor(String name, int items) {
        return factor(
                name,
                1,
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> ItemBuilder.anItem(name + "-" + i))
                        .toArray(ItemBuilder[]::new));
    }

    public QuestionnaireBuilder factor(String name, ItemBuilder... items) {
        return factor(name, 1, items);
    }

    public QuestionnaireBuilder factor(String name, double weight, ItemBuilder... items) {
        factors.add(new Factor(
                name,
                text(name),
                null,
                null,
                text(name),
                weight,
                Arrays.stream(items).map(ItemBuilder::build).toList()));
        return this;
    }

    public QuestionnaireBuilder outcome(String name, Outcome.Measure measure, double from, double to) {
        outcomes.add(new Outcome(name, measure, text(name), ItemBuilder.scale(from, to, OptionalDouble.of(1))));
        return this;
    }

    /** Without options, any text is an answer. */
    public QuestionnaireBuilder background(String name, String... options) {
        Map<String, Text> words = new LinkedHashMap<>();
        Arrays.stream(options).forEach(option -> words.put(option, text(option)));
        background.add(new Background(name, text(name), words));
        return this;
    }

    public Questionnaire build() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        factors.forEach(f -> f.items().forEach(i -> scales.put(i.scale().id(), i.scale())));
        return new Questionnaire(
                id,
                new Version(1, 0, 0),
                "en",
                List.of("en"),
                text(id),
                text("To test."),
                kind,
                5,
                new ScoringRules(coverage, cap, aggregation),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> new Level(l, 20 * (l - 1), text("Level " + l), text("Level " + l)))
                        .toList(),
                importance,
                scales,
                factors,
                outcomes,
                background,
                List.of(),
                List.of(),
                "0".repeat(64));
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
