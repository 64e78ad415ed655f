package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** Reads factors and their items. */
final class FactorReader {
    static final int MOST_ITEMS = 1_000;

    private final Source source;
    private final Words words;
    private final ScaleReader scales;
    private final List<Level> levels;
    private final Roles roles;
    private final Ids columns;
    private final WhenReader whens = new WhenReader();

    FactorReader(Source source, Words words, ScaleReader scales, List<Level> levels, Roles roles, Ids columns) {
        this.source = source;
        this.words = words;
        this.scales = scales;
        this.levels = levels;
        this.roles = roles;
        this.columns = columns;
    }

    List<Factor> read(Fields top) {
        Ids ids = new Ids(Map.of("overall", say("it names the score of all factors")));
        List<Factor> factors = new ArrayList<>();
        top.needList("factors", say("the factor"), Keys.FACTOR).forEach(f -> factors.add(factor(f, ids)));
        int items = factors.stream().mapToInt(f -> f.items().size()).sum();
        if (items > MOST_ITEMS) {
            source.add(Faults.tooManyItems(source.at(top.line("factors")), items));
        }
        weighs(
                top,
                "factors",
                say("the factors all weigh 0"),
                factors.stream().mapToDouble(Factor::weight).toArray());
        Badges.check(words, source.problems());
        ids.checkUnique();
        return factors;
    }

    /** Conditions look at other items, so they are checked when all items are known. */
    WhenReader whens() {
        return whens;
    }

    private Factor factor(Fields f, Ids ids) {
        String id = ids.read(f, say("a factor"));
        Text name = words.need(f, "name", "factors", id);
        Text phrase = words.optional(f, "phrase", "factors", id);
        Text badge = words.optional(f, "badge", "factors", id);
        Text summary = words.need(f, "summary", "factors", id);
        double weight = weight(f);
        List<Item> items = new ArrayList<>();
        f.needList("items", say("the item"), Keys.ITEM).forEach(i -> items.add(item(i)));
        weighs(
                f,
                "items",
                say("the items of factor {0} all weigh 0", Faults.quote(id)),
                items.stream().mapToDouble(Item::weight).toArray());
        return new Factor(id, name, phrase, badge, summary, weight, items);
    }

    private Item item(Fields f) {
        String id = columns.read(f, say("an item"));
        Text text = words.need(f, "text", "items", id);
        Text help = words.optional(f, "help", "items", id);
        Scale scale = scales.use(f);
        Map<String, Text> roleTexts = roleTexts(f, id);
        List<String> asked = roles.list(f);
        Map<Integer, Text> anchors = scales.steps(f, "anchors", say("an anchor"), scale, "items", id);
        Map<Integer, Text> advice = scales.steps(f, "advice", say("advice"), scale, "items", id);
        Text board = words.optional(f, "boardQuestion", "items", id);
        Item item = new Item(
                id,
                text,
                help,
                scale,
                roleTexts,
                weight(f),
                f.flag("reversed"),
                f.flag("required"),
                asked,
                whens.read(f, id),
                anchors,
                advice,
                board,
                gate(f));
        whens.passed(id, scale);
        return item;
    }

    private Map<String, Text> roleTexts(Fields f, String id) {
        Map<String, Text> texts = new LinkedHashMap<>();
        f.mapping("roleTexts")
                .ifPresent(m -> m.entries().forEach((role, entry) -> {
                    roles.check(role, source.at(entry.line()), "roleTexts");
                    texts.put(role, words.read(source, entry.value(), List.of("items", id, "roleTexts", role)));
                }));
        return texts;
    }

    private @Nullable Gate gate(Fields item) {
        Fields f = item.fields("gate", say("the gate"), Keys.GATE).orElse(null);
        if (f == null || !f.need("level")) {
            return null;
        }
        OptionalInt level = f.whole("level");
        if (level.isPresent() && !levels.isEmpty() && (level.getAsInt() < 1 || level.getAsInt() > levels.size())) {
            source.add(Faults.badGate(source.at(f.line("level")), level.getAsInt(), levels.size()));
        }
        return new Gate(level.orElse(1), f.flag("critical"));
    }

    private double weight(Fields f) {
        OptionalDouble weight = f.number("weight");
        if (weight.isPresent() && weight.getAsDouble() < 0) {
            Wording why = say("weight {0} is below 0", Numbers.plain(weight.getAsDouble()));
            source.add(Faults.badWeight(source.at(f.line("weight")), why, say("Give 0 or more; 1 is usual.")));
        }
        return weight.orElse(1);
    }

    /** At least one weight above 0; a negative one was told of already. */
    private void weighs(Fields f, String key, Wording why, double[] weights) {
        boolean some = weights.length == 0;
        for (double weight : weights) {
            some |= weight != 0;
        }
        if (!some) {
            source.add(Faults.badWeight(source.at(f.line(key)), why, say("Give at least one a weight above 0.")));
        }
    }
}
