package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Builds questionnaires for tests: all that a test does not speak of has a default. Items are on 1 to 5. */
public final class AQuestionnaire {
    /** Whole numbers from 1 to 5. */
    public static final Scale PRACTICE = scale("practice", 1, 5, 1);

    private final String id;
    private Questionnaire.Kind kind = Questionnaire.Kind.CORE;
    private ScoringRules scoring = ScoringRules.DEFAULT;
    private Importance importance;
    private final List<Factor> factors = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Background> background = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    private AQuestionnaire(String id) {
        this.id = id;
    }

    public static AQuestionnaire called(String id) {
        return new AQuestionnaire(id);
    }

    public AQuestionnaire module() {
        kind = Questionnaire.Kind.MODULE;
        return this;
    }

    public AQuestionnaire scoring(double coverage, OptionalInt overallCap, ScoringRules.Aggregation aggregation) {
        scoring = new ScoringRules(coverage, overallCap, aggregation);
        return this;
    }

    public AQuestionnaire factor(String factorId, Item... items) {
        factors.add(new Factor(factorId, text(factorId), null, null, text(factorId), 1, List.of(items)));
        return this;
    }

    public AQuestionnaire outcome(String outcomeId, Outcome.Measure measure, Scale scale) {
        outcomes.add(new Outcome(outcomeId, measure, text(outcomeId), scale));
        return this;
    }

    /** Without options: any text. */
    public AQuestionnaire background(String backgroundId, String... options) {
        Map<String, Text> texts = new LinkedHashMap<>();
        List.of(options).forEach(o -> texts.put(o, text(o)));
        background.add(new Background(backgroundId, text(backgroundId), texts));
        return this;
    }

    public AQuestionnaire importance(int pick) {
        importance = new Importance(pick, text("importance"));
        return this;
    }

    public AQuestionnaire comment(String commentId) {
        comments.add(new Comment(commentId, text(commentId)));
        return this;
    }

    public Questionnaire build() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        factors.forEach(f -> f.items().forEach(i -> scales.put(i.scale().id(), i.scale())));
        outcomes.forEach(o -> scales.put(o.scale().id(), o.scale()));
        return new Questionnaire(
                id,
                new Version(1, 0, 0),
                "en",
                List.of("en"),
                text(id),
                text(id),
                kind,
                5,
                scoring,
                levels(),
                importance,
                scales,
                factors,
                outcomes,
                background,
                comments,
                List.of(),
                "0".repeat(64));
    }

    /** An item on 1 to 5 of weight 1. */
    public static Item item(String id) {
        return item(id, PRACTICE);
    }

    public static Item item(String id, Scale scale) {
        return new Item(
                id, text(id), null, scale, Map.of(), 1, false, false, List.of(), null, Map.of(), Map.of(), null, null);
    }

    public static Item required(Item i) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                i.weight(),
                i.reversed(),
                true,
                i.roles(),
                i.when(),
                Map.of(),
                Map.of(),
                null,
                i.gate());
    }

    public static Item weight(double weight, Item i) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                weight,
                i.reversed(),
                i.required(),
                i.roles(),
                i.when(),
                Map.of(),
                Map.of(),
                null,
                i.gate());
    }

    public static Item reversed(Item i) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                i.weight(),
                true,
                i.required(),
                i.roles(),
                i.when(),
                Map.of(),
                Map.of(),
                null,
                i.gate());
    }

    public static Item gate(int level, boolean critical, Item i) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                i.weight(),
                i.reversed(),
                i.required(),
                i.roles(),
                i.when(),
                Map.of(),
                Map.of(),
                null,
                new Gate(level, critical));
    }

    public static Item forRoles(Item i, String... roles) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                i.weight(),
                i.reversed(),
                i.required(),
                List.of(roles),
                i.when(),
                Map.of(),
                Map.of(),
                null,
                i.gate());
    }

    public static Item when(Item i, String earlier, Condition.Test test, double value) {
        return new Item(
                i.id(),
                i.text(),
                null,
                i.scale(),
                Map.of(),
                i.weight(),
                i.reversed(),
                i.required(),
                i.roles(),
                new Condition(earlier, test, value),
                Map.of(),
                Map.of(),
                null,
                i.gate());
    }

    /** A scale with a step, 0 for any decimal. */
    public static Scale scale(String id, double from, double to, double step) {
        return new Scale(id, from, to, step == 0 ? OptionalDouble.empty() : OptionalDouble.of(step), "", Map.of());
    }

    public static Text text(String text) {
        return Text.of("en", text);
    }

    private static List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            levels.add(new Level(i, 20 * (i - 1), text("Level " + i), text("Level " + i)));
        }
        return levels;
    }
}
