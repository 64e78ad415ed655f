package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside the factors: outcomes, background, comments, the importance question. */
final class SideReader {
    private final Source source;
    private final Words words;
    private final Ids columns;

    SideReader(Source source, Words words, Ids columns) {
        this.source = source;
        this.words = words;
        this.columns = columns;
    }

    List<Outcome> outcomes(Fields top, ScaleReader scales) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Fields f : top.list("outcomes", say("the outcome"), Keys.OUTCOME)) {
            String id = columns.read(f, say("an outcome"));
            Optional<Outcome.Measure> measure = word(f, "measure", Outcome.Measure.values());
            Text text = words.need(f, "text", "outcomes", id);
            Scale scale = scales.use(f);
            if (measure.equals(Optional.of(Outcome.Measure.NPS))
                    && scale != ScaleReader.PLACEHOLDER
                    && !zeroToTen(scale)) {
                source.add(Faults.badOutcome(source.at(f.line("scale")), id));
            }
            outcomes.add(new Outcome(id, measure.orElse(Outcome.Measure.MEAN), text, scale));
        }
        return outcomes;
    }

    private static boolean zeroToTen(Scale scale) {
        return scale.from() == 0 && scale.to() == 10 && scale.options() == 11;
    }

    List<Background> background(Fields top) {
        List<Background> background = new ArrayList<>();
        for (Fields f : top.list("background", say("the background question"), Keys.BACKGROUND)) {
            String id = columns.read(f, say("a background question"));
            background.add(new Background(id, words.need(f, "text", "background", id), options(f, id)));
        }
        return background;
    }

    private Map<String, Text> options(Fields f, String id) {
        Map<String, Text> options = new LinkedHashMap<>();
        if (!f.need("options")
                || f.node("options").orElseThrow() instanceof Node.Scalar s
                        && s.value().equals("any")) {
            return options;
        }
        Optional<Node.Mapping> all = f.mapping("options");
        all.ifPresent(m -> m.entries().forEach((key, entry) -> {
            if (key.isBlank() || !key.equals(key.strip()) || key.matches("(?s).*\\p{Cntrl}.*")) {
                source.add(Faults.badId(
                        source.at(entry.line()),
                        key,
                        say("Give an option a word on one line, without blanks at its ends.")));
            }
            options.put(key, words.read(source, entry.value(), List.of("background", id, "options", key)));
        }));
        if (all.isPresent() && options.isEmpty()) {
            source.add(Faults.nothingIn(
                    source.at(f.line("options")),
                    say("{0} has no options", Faults.quote(id)),
                    say("Add at least one, or say options: any.")));
        }
        return options;
    }

    List<Comment> comments(Fields top) {
        List<Comment> comments = new ArrayList<>();
        for (Fields f : top.list("comments", say("the comment question"), Keys.COMMENT)) {
            String id = columns.read(f, say("a comment"));
            comments.add(new Comment(id, words.need(f, "text", "comments", id)));
        }
        return comments;
    }

    @Nullable
    Importance importance(Fields top, int items) {
        Fields f = top.fields("importance", say("the importance question"), Keys.IMPORTANCE)
                .orElse(null);
        if (f == null) {
            return null;
        }
        Text text = words.need(f, "text", "importance");
        int pick = f.need("pick") ? f.whole("pick").orElse(1) : 1;
        if (items > 0 && (pick < 1 || pick > items)) {
            source.add(Faults.badPick(source.at(f.line("pick")), pick, items));
        }
        return new Importance(pick, text);
    }

    /** One of an enum's words, written in lower case; empty after a fault. */
    static <E extends Enum<E>> Optional<E> word(Fields f, String key, E[] values) {
        String given = f.text(key);
        Optional<E> found = Stream.of(values)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst();
        if (found.isEmpty() && !given.isEmpty()) {
            List<String> words = Stream.of(values)
                    .map(v -> v.name().toLowerCase(Locale.ROOT))
                    .toList();
            f.source().add(Faults.unknownWord(f.source().at(f.line(key)), key, given, words));
        }
        return found;
    }
}
