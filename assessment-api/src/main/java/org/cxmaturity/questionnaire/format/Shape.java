package org.cxmaturity.questionnaire.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** A questionnaire as nested keys of the format in one of its languages; with or without values that are defaults. */
final class Shape {
    private final boolean defaults;
    private final String language;

    private Shape(boolean defaults, String language) {
        this.defaults = defaults;
        this.language = language;
    }

    /** Every default written out, as scripts like it. */
    static Map<String, Object> full(Questionnaire q, String language) {
        return new Shape(true, language).questionnaire(q);
    }

    /** Only what an author would write. */
    static Map<String, Object> brief(Questionnaire q) {
        return new Shape(false, q.language()).questionnaire(q);
    }

    private Map<String, Object> questionnaire(Questionnaire q) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", q.id());
        map.put("version", q.version().toString());
        if (q.draft()) { // never written out as false: the fingerprints of what was published before hold
            map.put("draft", true);
        }
        map.put("language", language);
        map.put("title", q.title().in(language));
        map.put("purpose", q.purpose().in(language));
        map.put("kind", q.kind().name().toLowerCase(Locale.ROOT));
        map.put("minutes", q.minutes());
        some(map, "scoring", scoring(q.scoring()));
        map.put("levels", each(q.levels(), this::level));
        if (q.importance() != null) {
            map.put(
                    "importance",
                    texts("pick", q.importance().pick(), "text", q.importance().text()));
        }
        map.put("scales", byKey(q.scales(), this::scale));
        map.put("factors", each(q.factors(), this::factor));
        some(map, "outcomes", each(q.outcomes(), this::outcome));
        some(map, "background", each(q.background(), this::background));
        some(map, "comments", each(q.comments(), c -> texts("id", c.id(), "text", c.text())));
        some(map, "sources", q.sources());
        return map;
    }

    private Map<String, Object> scoring(ScoringRules s) {
        Map<String, Object> map = new LinkedHashMap<>();
        unless(s.coverage() == ScoringRules.DEFAULT.coverage(), map, "coverage", number(s.coverage()));
        s.overallCap().ifPresent(cap -> map.put("overallCap", cap));
        unless(
                s.aggregation() == ScoringRules.DEFAULT.aggregation(),
                map,
                "aggregation",
                s.aggregation().name());
        return map;
    }

    private Map<String, Object> level(Level l) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("level", l.level());
        map.put("from", number(l.from()));
        map.put("name", l.name().in(language));
        map.put("summary", l.summary().in(language));
        return map;
    }

    private Map<String, Object> scale(Scale s) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", number(s.from()));
        map.put("to", number(s.to()));
        Object step = s.step().isEmpty() ? "any" : number(s.step().getAsDouble());
        unless(s.step().equals(OptionalDouble.of(1)), map, "step", step);
        if (!s.unit().isEmpty()) {
            map.put("unit", s.unit());
        }
        some(map, "labels", byKey(s.labels(), this::words));
        return map;
    }

    private Map<String, Object> factor(Factor f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", f.id());
        map.put("name", f.name().in(language));
        text(map, "phrase", f.phrase());
        text(map, "badge", f.badge());
        map.put("summary", f.summary().in(language));
        unless(f.weight() == 1, map, "weight", number(f.weight()));
        map.put("items", each(f.items(), this::item));
        return map;
    }

    private Map<String, Object> item(Item i) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", i.id());
        map.put("text", i.text().in(language));
        text(map, "help", i.help());
        map.put("scale", i.scale().id());
        some(map, "roleTexts", byKey(i.roleTexts(), this::words));
        unless(i.weight() == 1, map, "weight", number(i.weight()));
        unless(!i.reversed(), map, "reversed", i.reversed());
        unless(!i.required(), map, "required", i.required());
        some(map, "roles", i.roles());
        if (i.when() != null) {
            map.put("when", when(i.when()));
        }
        some(map, "anchors", byKey(i.anchors(), this::words));
        some(map, "advice", byKey(i.advice(), this::words));
        text(map, "boardQuestion", i.boardQuestion());
        if (i.gate() != null) {
            Map<String, Object> gate = new LinkedHashMap<>();
            gate.put("level", i.gate().level());
            unless(!i.gate().critical(), gate, "critical", i.gate().critical());
            map.put("gate", gate);
        }
        return map;
    }

    private static Map<String, Object> when(Condition c) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("item", c.item());
        switch (c.test()) {
            case EQUALS -> map.put("equals", number(c.value()));
            case AT_LEAST -> map.put("atLeast", number(c.value()));
            case AT_MOST -> map.put("atMost", number(c.value()));
            case ANSWERED -> map.put("answered", true);
        }
        return map;
    }

    private Map<String, Object> outcome(Outcome o) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", o.id());
        map.put("measure", o.measure().key());
        map.put("text", o.text().in(language));
        map.put("scale", o.scale().id());
        return map;
    }

    private Map<String, Object> background(Background b) {
        Map<String, Object> map = texts("id", b.id(), "text", b.text());
        map.put("options", b.freeText() ? "any" : byKey(b.options(), this::words));
        return map;
    }

    private Map<String, Object> texts(String key, Object value, String textKey, Text text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(textKey, text.in(language));
        return map;
    }

    private String words(Text text) {
        return text.in(language);
    }

    private static Object number(double number) {
        BigDecimal decimal = Numbers.decimal(number);
        return decimal.scale() == 0 ? (Object) decimal.longValueExact() : decimal;
    }

    private static <T> List<Object> each(List<T> all, Function<? super T, Object> shape) {
        return all.stream().map(shape).toList();
    }

    private static <K, V> Map<Object, Object> byKey(Map<K, V> all, Function<? super V, Object> shape) {
        Map<Object, Object> map = new LinkedHashMap<>();
        all.forEach((key, value) -> map.put(key, shape.apply(value)));
        return map;
    }

    private void unless(boolean isDefault, Map<String, Object> map, String key, Object value) {
        if (defaults || !isDefault) {
            map.put(key, value);
        }
    }

    private void text(Map<String, Object> map, String key, @Nullable Text text) {
        if (text != null) {
            map.put(key, text.in(language));
        }
    }

    private static void some(Map<String, Object> map, String key, Object value) {
        boolean none = value instanceof Map<?, ?> m ? m.isEmpty() : ((List<?>) value).isEmpty();
        if (!none) {
            map.put(key, value);
        }
    }
}
