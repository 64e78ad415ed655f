package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.report.ReportTheme;
import org.cxmaturity.report.Reports;
import org.jspecify.annotations.Nullable;

/** Values of a theme by their kind; what is of another kind is told and left out. */
final class ThemeFields {
    private static final Node.Mapping NOTHING = new Node.Mapping(1, Map.of());

    private final String source;
    private final Problems problems;

    ThemeFields(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Place at(int line) {
        return Place.line(source, Math.max(1, line));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The keys of a mapping; unknown ones are told. */
    Map<String, Node.Entry> known(Node.Mapping mapping, List<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                add(ThemeFaults.unknownKey(at(entry.line()), key, known));
            }
        });
        return mapping.entries();
    }

    /** A mapping; nothing when it is something else. */
    Node.Mapping mapping(Node.Entry entry, String key) {
        if (entry.value() instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (!(entry.value() instanceof Node.Refused) && !isNull(entry.value())) {
            add(ThemeFaults.wrongValue(at(entry.line()), key, say("keys with values")));
        }
        return NOTHING;
    }

    /** Values by the language they are in, as reports call it. */
    Map<String, Node.Entry> languages(Node.@Nullable Entry entry, String key) {
        Map<String, Node.Entry> values = new LinkedHashMap<>();
        if (entry != null) {
            mapping(entry, key).entries().forEach((language, value) -> {
                if (Reports.speaks(language)) {
                    values.put(ReportTheme.primary(language), value);
                } else {
                    add(ThemeFaults.unknownLanguage(at(value.line()), language, Reports.languages()));
                }
            });
        }
        return values;
    }

    /** Texts by their keys. */
    Map<String, String> texts(Node.@Nullable Entry entry, String key, int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (entry != null) {
            mapping(entry, key).entries().forEach((name, value) -> {
                String text = text(value, key + "." + name, most);
                if (text != null) {
                    texts.put(name, text);
                }
            });
        }
        return texts;
    }

    /** A text; null where there is none, or no good one. */
    @Nullable
    String text(Node.@Nullable Entry entry, String key, int most) {
        if (entry == null || isNull(entry.value()) || entry.value() instanceof Node.Refused) {
            return null;
        }
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            add(ThemeFaults.wrongValue(at(entry.line()), key, say("a text")));
            return null;
        }
        String text = scalar.value().strip();
        if (text.length() > most) {
            add(ThemeFaults.tooLong(at(entry.line()), key, text.length(), most));
            return null;
        }
        if (!RecordReader.printable(text)) {
            add(ThemeFaults.unprintable(at(entry.line()), key));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** An empty slot: a key that waits for its words. */
    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }
}
