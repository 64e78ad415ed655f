package org.cxmaturity.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.Ask.Amount;
import org.cxmaturity.report.Ask.Answer;
import org.cxmaturity.report.Ask.Lines;
import org.cxmaturity.report.Ask.Options;
import org.cxmaturity.report.Ask.Question;
import org.cxmaturity.report.Ask.Step;
import org.cxmaturity.report.Ask.Steps;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.form.PaperForms.Asked;
import org.jspecify.annotations.Nullable;

/** The single questions of a form, numbered through. */
final class Questions {
    private static final int MOST_STEPS = 11;

    private final List<Questionnaire> all;
    private final Asked asked;
    private final FormWords words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Questions(List<Questionnaire> all, Asked asked, FormWords words) {
        this.all = all;
        this.asked = asked;
        this.words = words;
        all.forEach(q -> q.items().forEach(i -> numbers.putIfAbsent(i.id(), numbers.size() + 1)));
        all.forEach(q -> q.outcomes().forEach(o -> numbers.putIfAbsent(o.id(), numbers.size() + 1)));
    }

    /** How many items and questions beside them the form asks. */
    int count() {
        long items = all.stream()
                .flatMap(q -> q.items().stream())
                .filter(this::isAsked)
                .count();
        return (int) items + all.stream().mapToInt(q -> q.outcomes().size()).sum();
    }

    List<Question> of(Questionnaire q, Factor factor) {
        return factor.items().stream()
                .filter(this::isAsked)
                .map(item -> item(q, item))
                .toList();
    }

    List<Question> outcomes() {
        List<Question> out = new ArrayList<>();
        for (Questionnaire q : all) {
            for (Outcome o : q.outcomes()) {
                out.add(new Question(number(o.id()), in(o.text()), List.of(), answer(o.scale(), Map.of()), none()));
            }
        }
        return out;
    }

    /** The question on what matters most; none where a questionnaire does not ask it, or has no item to name. */
    List<Question> importance(Questionnaire q) {
        Importance importance = q.importance();
        List<Fact> options = q.items().stream()
                .filter(this::isAsked)
                .map(i -> new Fact(number(i.id()), wording(i)))
                .toList();
        if (importance == null || options.isEmpty()) {
            return List.of();
        }
        List<String> notes = List.of(words.say("importance.pick", importance.pick()));
        return List.of(new Question("", in(importance.text()), notes, new Options(options, 2), List.of()));
    }

    Question of(Background b) {
        Answer answer = b.freeText()
                ? new Lines(1)
                : new Options(
                        b.options().values().stream()
                                .map(text -> new Fact("", in(text)))
                                .toList(),
                        b.options().size() > 4 ? 2 : Math.max(1, b.options().size()));
        return new Question("", in(b.text()), List.of(), answer, List.of());
    }

    /** The words of a role, or its id; empty for none. */
    String role(@Nullable String id) {
        if (id == null) {
            return "";
        }
        return all.stream()
                .flatMap(q -> q.background(Background.ROLE).stream())
                .map(b -> b.options().get(id))
                .filter(text -> text != null)
                .map(this::in)
                .findFirst()
                .orElse(id);
    }

    private boolean isAsked(Item item) {
        return asked.role() == null || item.roles().isEmpty() || item.roles().contains(asked.role());
    }

    private String wording(Item item) {
        Text own = asked.role() == null ? null : item.roleTexts().get(asked.role());
        return in(own == null ? item.text() : own);
    }

    private Question item(Questionnaire q, Item item) {
        List<String> notes = new ArrayList<>();
        if (asked.role() == null) {
            item.roleTexts().forEach((role, text) -> notes.add(words.say("role.text", role(role), in(text))));
            if (!item.roles().isEmpty()) {
                String roles = item.roles().stream().map(this::role).collect(Collectors.joining(", "));
                notes.add(words.say("role.only", roles));
            }
        }
        if (item.help() != null) {
            notes.add(in(item.help()));
        }
        Condition when = item.when();
        if (when != null) {
            notes.add(words.say("when." + when.test().name(), number(when.item()), printed(when.value())));
        }
        if (item.required()) {
            notes.add(words.say("required"));
        }
        return new Question(number(item.id()), wording(item), notes, answer(item.scale(), item.anchors()), none());
    }

    private List<String> none() {
        return List.of(words.say("notApplicable"), words.say("dontKnow"));
    }

    private Answer answer(Scale scale, Map<Integer, Text> anchors) {
        if (scale.options() == 0 || scale.options() > MOST_STEPS) {
            String range = words.say("amount", printed(scale.from()), printed(scale.to()));
            return new Amount(scale.unit().isEmpty() ? range : range + " " + scale.unit());
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < scale.options(); i++) {
            double value = scale.from() + i * scale.step().orElse(1);
            boolean whole = value == Math.rint(value);
            Text label = whole ? scale.labels().get((int) value) : null;
            Text anchor = whole ? anchors.get((int) value) : null;
            steps.add(new Step(printed(value), label == null ? "" : in(label), anchor == null ? "" : in(anchor)));
        }
        return new Steps(steps);
    }

    /** A number as the language writes it. */
    private String printed(double value) {
        String plain = BigDecimal.valueOf(value + 0.0).stripTrailingZeros().toPlainString();
        return plain.replace(".", words.say("decimal")).replace('-', '\u2212');
    }

    private String number(String id) {
        return Integer.toString(numbers.getOrDefault(id, 0));
    }

    private String in(Text text) {
        return LanguageMarks.shown(text, asked.language(), asked.language());
    }
}
