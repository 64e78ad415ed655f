package org.cxmaturity.response.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** What a sheet asks, in one language: every column the reader knows, with its words and what may be chosen. */
final class Fields {
    private static final int MOST_CHOICES = 101;

    private final List<Questionnaire> questionnaires;
    private final String language;
    private final TemplateWords words;

    private Fields(List<Questionnaire> questionnaires, String language, TemplateWords words) {
        this.questionnaires = questionnaires;
        this.language = language;
        this.words = words;
    }

    static List<Field> of(
            List<Questionnaire> questionnaires,
            ResponseSheet sheet,
            boolean evidence,
            String language,
            TemplateWords words) {
        Fields fields = new Fields(questionnaires, language, words);
        return sheet.namesForLists(evidence).stream().map(fields::field).toList();
    }

    private Field field(String id) {
        if (id.startsWith("importance.")) {
            return importance(id);
        }
        if (id.endsWith(".evidence")) {
            List<Object> kinds = new ArrayList<>();
            List.of(Evidence.values()).forEach(e -> kinds.add(e.key()));
            return new Field(id, "", words.say("column.evidence"), List.of(), kinds);
        }
        return question(id).orElseGet(() -> new Field(id, "", words.say("column." + id), List.of(), List.of()));
    }

    private Optional<Field> question(String id) {
        for (Questionnaire q : questionnaires) {
            for (Factor factor : q.factors()) {
                for (Item item : factor.items()) {
                    if (item.id().equals(id)) {
                        boolean first = factor.items().get(0) == item;
                        return Optional.of(item(item, first ? in(factor.name()) : ""));
                    }
                }
            }
            for (Outcome o : q.outcomes()) {
                if (o.id().equals(id)) {
                    return Optional.of(new Field(id, "", in(o.text()), List.of(), choices(o.scale())));
                }
            }
            Optional<Field> other = other(q, id);
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<Field> other(Questionnaire q, String id) {
        Optional<Field> background = q.background(id)
                .map(b -> new Field(
                        id,
                        "",
                        in(b.text()),
                        List.of(),
                        new ArrayList<>(
                                b.options().values().stream().map(this::in).toList())));
        return background.isPresent()
                ? background
                : q.comments().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .map((Comment c) -> new Field(id, "", in(c.text()), List.of(), List.of()));
    }

    private Field item(Item item, String heading) {
        List<String> help = new ArrayList<>();
        if (item.help() != null) {
            help.add(in(item.help()));
        }
        item.anchors().forEach((step, text) -> help.add(step + " – " + in(text)));
        return new Field(item.id(), heading, in(item.text()), help, choices(item.scale()));
    }

    /** All steps, those with words followed by them, then the two ways of not answering. */
    private List<Object> choices(Scale scale) {
        List<Object> choices = new ArrayList<>();
        if (scale.options() == 0 || scale.options() > MOST_CHOICES) {
            return choices;
        }
        for (int i = 0; i < scale.options(); i++) {
            BigDecimal value = BigDecimal.valueOf(scale.from())
                    .add(BigDecimal.valueOf(scale.step().orElse(1)).multiply(BigDecimal.valueOf(i)))
                    .stripTrailingZeros();
            choices.add(choice(value, scale.labels()));
        }
        choices.add("NA – " + words.say("na"));
        choices.add("DK – " + words.say("dk"));
        return choices;
    }

    private Object choice(BigDecimal value, Map<Integer, Text> labels) {
        Text label = value.scale() > 0 ? null : labels.get(value.intValueExact());
        return label == null ? (Object) value : value.toPlainString() + " – " + in(label);
    }

    private Field importance(String id) {
        List<Object> items = new ArrayList<>();
        String text = "";
        for (Questionnaire q : questionnaires) {
            @Nullable Importance asked = q.importance();
            if (asked != null) {
                text = text.isEmpty() ? in(asked.text()) : text;
                q.items().forEach(i -> items.add(i.id() + " – " + in(i.text())));
            }
        }
        String number = id.substring(id.indexOf('.') + 1);
        return new Field(id, "", text + " " + words.say("column.importance", number), List.of(), items);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
