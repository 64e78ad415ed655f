package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Scale;
import org.jspecify.annotations.Nullable;

/** Reads conditions, and checks when all items are known that each looks back at an item that exists. */
final class WhenReader {
    private static final Map<String, Condition.Test> TESTS = tests();

    private record Use(Fields fields, String item, Condition condition) {}

    private final List<Use> uses = new ArrayList<>();
    private final Map<String, Scale> items = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    private static Map<String, Condition.Test> tests() {
        Map<String, Condition.Test> tests = new LinkedHashMap<>();
        tests.put("equals", Condition.Test.EQUALS);
        tests.put("atLeast", Condition.Test.AT_LEAST);
        tests.put("atMost", Condition.Test.AT_MOST);
        tests.put("answered", Condition.Test.ANSWERED);
        return tests;
    }

    @Nullable
    Condition read(Fields item, String id) {
        Fields f = item.fields("when", say("the condition"), Keys.WHEN).orElse(null);
        if (f == null) {
            return null;
        }
        String earlier = f.text("item");
        List<String> given = TESTS.keySet().stream().filter(f::has).toList();
        if (given.size() != 1) {
            Wording why = given.isEmpty()
                    ? say("the condition compares with nothing")
                    : say("the condition compares twice: {0}", String.join(", ", given));
            f.source()
                    .add(Faults.badWhen(
                            f.source().at(f.line()), why, say("Give one of equals, atLeast, atMost, answered.")));
            return null;
        }
        Optional<Condition> condition = condition(f, earlier, given.get(0));
        condition.filter(c -> !earlier.isEmpty()).ifPresent(c -> uses.add(new Use(f, id, c)));
        return condition.orElse(null);
    }

    private static Optional<Condition> condition(Fields f, String earlier, String key) {
        Condition.Test test = java.util.Objects.requireNonNull(TESTS.get(key));
        if (test == Condition.Test.ANSWERED) {
            boolean yes = f.flag(key);
            if (!yes
                    && f.node(key)
                            .filter(n -> n instanceof Node.Scalar s && s.kind() == Node.Kind.BOOLEAN)
                            .isPresent()) {
                f.source()
                        .add(Faults.notAllowed(
                                f.source().at(f.line(key)), key, "false", say("true, the only value there is")));
            }
            return Optional.of(new Condition(earlier, test, 0));
        }
        OptionalDouble value = f.number(key);
        return value.isPresent() ? Optional.of(new Condition(earlier, test, value.getAsDouble())) : Optional.empty();
    }

    /** An item was read; the order of calls is the order of the form. */
    void passed(String id, Scale scale) {
        items.putIfAbsent(id, scale);
        order.putIfAbsent(id, order.size());
    }

    /** Tells of conditions on unknown and later items, of circles, and of values that no answer can meet. */
    void check() {
        Map<String, String> restsOn = new LinkedHashMap<>();
        uses.forEach(u -> restsOn.putIfAbsent(u.item(), u.condition().item()));
        for (Use use : uses) {
            check(use, restsOn);
        }
    }

    private void check(Use use, Map<String, String> restsOn) {
        Source source = use.fields().source();
        String earlier = use.condition().item();
        Scale scale = items.get(earlier);
        int line = use.fields().line("item");
        if (scale == null) {
            source.add(Faults.badWhen(
                    source.at(line),
                    say("the condition names an unknown item {0}", Faults.quote(earlier)),
                    Guess.of(earlier, source.near(items.keySet()))
                            .map(Faults::isMeant)
                            .orElse(say("Name an earlier item."))));
        } else if (circle(use.item(), restsOn)) {
            source.add(Faults.badWhen(
                    source.at(line),
                    say("the conditions of {0} and {1} form a circle", Faults.quote(use.item()), Faults.quote(earlier)),
                    say("Let one of them be asked without a condition.")));
        } else if (at(earlier) >= at(use.item())) {
            source.add(Faults.badWhen(
                    source.at(line),
                    say("the condition names a later item {0}", Faults.quote(earlier)),
                    say("Move that item before this one, or name an earlier item.")));
        } else {
            meets(use, scale);
        }
    }

    private int at(String item) {
        return order.getOrDefault(item, -1);
    }

    private static boolean circle(String item, Map<String, String> restsOn) {
        String at = restsOn.get(item);
        for (int steps = 0; at != null && steps <= restsOn.size(); steps++) {
            if (at.equals(item)) {
                return true;
            }
            at = restsOn.get(at);
        }
        return false;
    }

    private static void meets(Use use, Scale scale) {
        Condition c = use.condition();
        boolean inside = c.value() >= scale.from() && c.value() <= scale.to();
        boolean met = c.test() == Condition.Test.ANSWERED
                || (c.test() == Condition.Test.EQUALS ? scale.accepts(c.value()) : inside);
        if (!met && scale != ScaleReader.PLACEHOLDER) {
            Source source = use.fields().source();
            source.add(Faults.badWhen(
                    source.at(use.fields().line()),
                    say("no answer to {0} is {1}", Faults.quote(c.item()), Numbers.plain(c.value())),
                    say(
                            "Give a value on its scale, {0} to {1}.",
                            Numbers.plain(scale.from()), Numbers.plain(scale.to()))));
        }
    }
}
