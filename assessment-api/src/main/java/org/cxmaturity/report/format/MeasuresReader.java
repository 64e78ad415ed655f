package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.questionnaire.format.YamlValues;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.OwnMeasure;
import org.cxmaturity.report.OwnMeasure.Direction;
import org.cxmaturity.report.OwnMeasure.Kind;
import org.cxmaturity.report.OwnMeasure.Value;
import org.jspecify.annotations.Nullable;

/** Reads a file of the organisation's own measures: YAML, all faults at once, each with its line. */
public final class MeasuresReader {
    private static final List<String> KEYS =
            List.of("name", "kind", "unit", "direction", "factor", "goal", "goalDate", "values", "source");
    private static final int NAME = 120;
    private static final int UNIT = 20;
    private static final int SOURCE = 200;

    private final GivenFile file;
    private final List<Questionnaire> asked;
    private final Set<String> names = new HashSet<>();

    private MeasuresReader(GivenFile file, List<Questionnaire> asked) {
        this.file = file;
        this.asked = asked;
    }

    /**
     * Reads the measures, with their texts in the language of the report.
     *
     * @param source   the file as the user named it
     * @param bytes    YAML in UTF-8
     * @param language BCP 47
     * @param asked    the questionnaire and its modules, whose factors a measure may be linked to
     */
    public static Result<List<OwnMeasure>> read(
            String source, byte[] bytes, String language, List<Questionnaire> asked) {
        Problems problems = new Problems();
        MeasuresReader reader = new MeasuresReader(new GivenFile(source, language, problems), asked);
        Optional<List<OwnMeasure>> measures =
                YamlValues.tree(source, bytes, problems).map(reader::all);
        if (measures.isEmpty() && !problems.hasErrors()) {
            problems.add(GivenFaults.missing(Place.line(source, 1), "measures", say("a list")));
        }
        return problems.result(measures.orElse(List.of()));
    }

    private List<OwnMeasure> all(Node.Mapping root) {
        Map<String, Node.Entry> keys = file.keys(root, List.of("measures"));
        return file.list(keys, "measures", root.line()).stream().map(this::one).toList();
    }

    private OwnMeasure one(Node.Mapping node) {
        Map<String, Node.Entry> keys = file.keys(node, KEYS);
        String name = file.text(keys, "name", node.line(), NAME);
        if (!name.isEmpty() && !names.add(name)) {
            file.add(GivenFaults.twice(file.at(node.line()), LanguageMarks.plain(name)));
        }
        Kind kind = oneOf(keys, "kind", node.line(), Kind.LEADING, Kind.LAGGING, "leading", "lagging");
        Direction direction = oneOf(keys, "direction", node.line(), Direction.UP, Direction.DOWN, "up", "down");
        Double goal = file.number(keys.get("goal"), "goal");
        String goalDate = file.day(keys.get("goalDate"), "goalDate");
        Node.Entry by = keys.get("goalDate");
        if (by != null && !keys.containsKey("goal")) {
            file.add(GivenFaults.goalDateAlone(file.at(by.line())));
        }
        return new OwnMeasure(
                name,
                kind,
                keys.containsKey("unit") ? file.text(keys, "unit", node.line(), UNIT) : "",
                direction,
                file.factor(keys, asked),
                goal,
                goal == null ? null : goalDate,
                values(keys.get("values"), node.line()),
                file.text(keys, "source", node.line(), SOURCE));
    }

    private <T> T oneOf(
            Map<String, Node.Entry> keys, String key, int line, T first, T second, String one, String other) {
        Node.Entry entry = keys.get(key);
        if (entry == null) {
            file.add(GivenFaults.missing(file.at(line), key, say("{0} or {1}", one, other)));
            return first;
        }
        String word = file.word(keys, key).orElse(one);
        if (!word.equals(one) && !word.equals(other)) {
            file.wrong(entry.value(), key, say("{0} or {1}", one, other));
        }
        return word.equals(other) ? second : first;
    }

    /** By their days; the order of the file does not matter. */
    private List<Value> values(Node.@Nullable Entry entry, int line) {
        List<Value> values = new ArrayList<>();
        if (entry == null) {
            file.add(GivenFaults.missing(file.at(line), "values", say("days with values, such as 2026-03-31: 52")));
        } else if (entry.value() instanceof Node.Mapping days && !days.entries().isEmpty()) {
            days.entries().forEach((day, value) -> {
                Double number = file.number(value, day);
                if (!GivenFile.isDay(day)) {
                    file.add(GivenFaults.wrongValue(file.at(value.line()), day, say("a day such as 2026-12-31")));
                } else if (number != null) {
                    values.add(new Value(day, number));
                }
            });
        } else {
            file.wrong(entry.value(), "values", say("days with values, such as 2026-03-31: 52"));
        }
        values.sort(Comparator.comparing(Value::date));
        return values;
    }
}
