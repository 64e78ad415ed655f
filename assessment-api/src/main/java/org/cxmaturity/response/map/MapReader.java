package org.cxmaturity.response.map;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.questionnaire.format.YamlValues;
import org.cxmaturity.response.csv.RecordMap;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads a map and checks it against the questionnaire, all faults at once, each with its line. */
public final class MapReader {
    static final List<String> KEYS = List.of(
            "questionnaire", "header", "answersFrom", "columns", "ignore", "answers", "absent", "dates", "ticked");
    private static final Map<String, String> ABSENT =
            Map.of("notAnswered", "", "notApplicable", "NA", "dontKnow", "DK");
    private static final List<String> TICKED = List.of("y", "yes", "ja", "1", "x", "true", "checked", "selected");

    private final String source;
    private final Instrument instrument;
    private final Problems problems;

    private MapReader(String source, Instrument instrument, Problems problems) {
        this.source = source;
        this.instrument = instrument;
        this.problems = problems;
    }

    /**
     * Reads a map.
     *
     * @param source         the file as the user named it
     * @param bytes          YAML in UTF-8
     * @param questionnaires the core, then its modules
     */
    public static Result<RecordMap> read(String source, byte[] bytes, List<Questionnaire> questionnaires) {
        return ResponseSheet.of(questionnaires).then(sheet -> {
            Problems problems = new Problems();
            Instrument instrument = new Instrument(questionnaires, sheet);
            MapReader reader = new MapReader(source, instrument, problems);
            Optional<ResponseMap> map = YamlValues.tree(source, bytes, problems).map(reader::map);
            if (map.isEmpty() && !problems.hasErrors()) {
                problems.add(MapFaults.wrongValue(Place.line(source, 1), "map", say("keys with values")));
            }
            return map.isEmpty() || problems.hasErrors()
                    ? Result.failed(problems.list(), problems.errors())
                    : new Result<RecordMap>(new AppliedMap(map.get(), instrument), problems.list(), 0);
        });
    }

    private ResponseMap map(Node.Mapping root) {
        Map<String, Node.Entry> keys = root.entries();
        keys.forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.add(MapFaults.unknownKey(at(entry.line()), key, KEYS));
            }
        });
        checkQuestionnaire(keys.get("questionnaire"));
        int header = whole(keys.get("header"), "header", 1, 1);
        int answers = whole(keys.get("answersFrom"), "answersFrom", header + 1, header + 1);
        List<ResponseMap.Ignored> ignored = new ArrayList<>();
        texts(keys.get("ignore"), "ignore").forEach(s -> ignored.add(new ResponseMap.Ignored(at(s.line()), s.value())));
        Node.Entry dates = keys.get("dates");
        return new ResponseMap(
                header,
                answers,
                columns(keys.get("columns")),
                ignored,
                words(keys.get("answers")),
                absent(keys.get("absent")),
                dates == null ? "" : dates(dates),
                ticked(keys.get("ticked")));
    }

    private void checkQuestionnaire(Node.@Nullable Entry entry) {
        if (entry != null) {
            List<String> given =
                    instrument.questionnaires().stream().map(Questionnaire::id).toList();
            String named = text(entry.value(), "questionnaire");
            if (!named.isEmpty() && !List.of(named.split("\\s*,\\s*", -1)).equals(given)) {
                Place at = at(entry.value().line());
                problems.add(MapFaults.otherQuestionnaire(at, named, String.join(",", given)));
            }
        }
    }

    private int whole(Node.@Nullable Entry entry, String key, int least, int otherwise) {
        if (entry == null) {
            return otherwise;
        }
        String text = text(entry.value(), key);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        problems.add(MapFaults.wrongValue(at(entry.value().line()), key, say("a number from {0} on", least)));
        return otherwise;
    }

    private Map<String, ResponseMap.Entry> columns(Node.@Nullable Entry entry) {
        Map<String, ResponseMap.Entry> columns = new LinkedHashMap<>();
        mapping(entry, "columns").forEach((name, to) -> {
            String target = text(to.value(), name);
            Place at = at(to.line());
            if (!target.isEmpty()) {
                instrument
                        .find(target)
                        .ifPresentOrElse(
                                t -> columns.put(name, new ResponseMap.Entry(at, t)),
                                () -> problems.add(MapFaults.noSuchTarget(at, target, instrument.columns())));
            }
        });
        return columns;
    }

    private Map<String, Map<String, String>> words(Node.@Nullable Entry entry) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        mapping(entry, "answers").forEach((of, list) -> {
            AnswerCheck check = AnswerCheck.of(instrument.questionnaires(), of).orElse(null);
            if (check == null) {
                problems.add(MapFaults.noSuchTarget(at(list.line()), of, instrument.columns()));
                return;
            }
            Map<String, String> words = new LinkedHashMap<>();
            mapping(list, of).forEach((word, value) -> {
                String code = text(value.value(), word);
                if (!check.accepts(code)) {
                    problems.add(MapFaults.badAnswer(at(value.line()), word, code, of));
                }
                words.put(Folded.of(word), code);
            });
            all.put(of, words);
        });
        return all;
    }

    private Map<String, String> absent(Node.@Nullable Entry entry) {
        Map<String, String> absent = new LinkedHashMap<>();
        mapping(entry, "absent").forEach((kind, list) -> {
            String code = ABSENT.get(kind);
            if (code == null) {
                problems.add(MapFaults.unknownKey(
                        at(list.line()), kind, List.of("notAnswered", "notApplicable", "dontKnow")));
            } else {
                texts(list, kind).forEach(word -> absent.put(Folded.of(word.value()), code));
            }
        });
        return absent;
    }

    private String dates(Node.Entry entry) {
        String pattern = text(entry.value(), "dates");
        if (!Dates.isPattern(pattern)) {
            Place at = at(entry.value().line());
            problems.add(MapFaults.wrongValue(at, "dates", say("a pattern such as d.M.yyyy H:mm:ss")));
            return "";
        }
        return pattern;
    }

    private List<String> ticked(Node.@Nullable Entry entry) {
        return entry == null
                ? TICKED
                : texts(entry, "ticked").stream().map(s -> Folded.of(s.value())).toList();
    }

    // ---- nodes ----

    private Map<String, Node.Entry> mapping(Node.@Nullable Entry entry, String key) {
        if (entry == null || isNothing(entry.value())) {
            return Map.of();
        }
        if (entry.value() instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        wrong(entry.value(), key, say("keys with values"));
        return Map.of();
    }

    private List<Node.Scalar> texts(Node.@Nullable Entry entry, String key) {
        List<Node.Scalar> texts = new ArrayList<>();
        if (entry == null || isNothing(entry.value())) {
            return texts;
        }
        if (entry.value() instanceof Node.Sequence list) {
            for (Node node : list.items()) {
                if (node instanceof Node.Scalar scalar) {
                    texts.add(scalar);
                } else {
                    wrong(node, key, say("a list of texts"));
                }
            }
        } else {
            wrong(entry.value(), key, say("a list of texts"));
        }
        return texts;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar s && s.kind() == Node.Kind.NULL;
    }

    private String text(Node node, String key) {
        if (node instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
            return scalar.value().strip();
        }
        wrong(node, key, say("a text"));
        return "";
    }

    private void wrong(Node node, String key, Wording wanted) {
        if (!(node instanceof Node.Refused)) {
            Problem fault = MapFaults.wrongValue(at(node.line()), key, wanted);
            problems.add(fault);
        }
    }

    private Place at(int line) {
        return Place.line(source, line);
    }

    /** What the answers of a scale or a background question may be. */
    private record AnswerCheck(@Nullable Scale scale, java.util.Set<String> options) {
        static Optional<AnswerCheck> of(List<Questionnaire> questionnaires, String of) {
            for (Questionnaire q : questionnaires) {
                Scale scale = q.scales().get(of);
                if (scale != null) {
                    return Optional.of(new AnswerCheck(scale, java.util.Set.of()));
                }
            }
            Scale scale = AnswerWords.scale(questionnaires, of);
            if (scale != null) {
                return Optional.of(new AnswerCheck(scale, java.util.Set.of()));
            }
            return questionnaires.stream()
                    .flatMap(q -> q.background(of).stream())
                    .findFirst()
                    .map(b -> new AnswerCheck(null, b.options().keySet()));
        }

        boolean accepts(String code) {
            if (scale == null) {
                return options.contains(code);
            }
            return code.equals("NA")
                    || code.equals("DK")
                    || (code.matches("-?\\d{1,9}(\\.\\d{1,9})?") && scale.accepts(Double.parseDouble(code)));
        }
    }
}
