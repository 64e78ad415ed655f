package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Reports;
import org.jspecify.annotations.Nullable;

/** The values of a file of ours, each fault told with its line. A text is one for all languages, or one a language. */
final class GivenFile {
    private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,6})?";

    private final String source;
    private final String language;
    private final Problems problems;

    GivenFile(String source, String language, Problems problems) {
        this.source = source;
        this.language = language;
        this.problems = problems;
    }

    Place at(int line) {
        return Place.line(source, line);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The keys of a mapping; those that are unknown are told. */
    Map<String, Node.Entry> keys(Node.Mapping mapping, List<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                add(GivenFaults.unknownKey(at(entry.line()), key, known));
            }
        });
        return mapping.entries();
    }

    /** The mappings of a list, which must hold at least one. */
    List<Node.Mapping> list(Map<String, Node.Entry> keys, String key, int line) {
        Node.Entry entry = keys.get(key);
        List<Node.Mapping> all = new ArrayList<>();
        if (entry == null) {
            add(GivenFaults.missing(at(line), key, say("a list")));
        } else if (entry.value() instanceof Node.Sequence list && !list.items().isEmpty()) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping mapping) {
                    all.add(mapping);
                } else {
                    wrong(item, key, say("a list of keys with values"));
                }
            }
        } else {
            wrong(entry.value(), key, say("a list"));
        }
        return all;
    }

    /** The text in the language of the report, or marked as in another one; empty after a fault. */
    String text(Map<String, Node.Entry> keys, String key, int line, int longest) {
        Node.Entry entry = keys.get(key);
        if (entry == null) {
            add(GivenFaults.missing(at(line), key, say("a text, or one a language")));
            return "";
        }
        if (!(entry.value() instanceof Node.Mapping texts)) {
            return plain(entry.value(), key, longest);
        }
        Map<String, String> all = new LinkedHashMap<>();
        texts.entries().forEach((in, text) -> all.put(in, plain(text.value(), key, longest)));
        if (all.isEmpty()) {
            wrong(entry.value(), key, say("a text, or one a language"));
            return "";
        }
        String own = all.get(language);
        String first = all.keySet().iterator().next();
        if (own == null) {
            add(GivenFaults.notTranslated(at(entry.line()), key, language, first));
        }
        String document = Reports.language(language);
        return own == null
                ? LanguageMarks.shown(all.getOrDefault(first, ""), first, document)
                : LanguageMarks.shown(own, language, document);
    }

    private String plain(Node node, String key, int longest) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NULL) {
            String text = scalar.value().strip().replaceAll("\\s+", " ");
            boolean clean = text.codePoints()
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
            if (!text.isEmpty() && clean && text.length() <= longest) {
                return text;
            }
        }
        wrong(node, key, say("a text of 1 to {0} characters", longest));
        return "";
    }

    /** A number; null where the key is absent, or after a fault. */
    @Nullable
    Double number(Node.@Nullable Entry entry, String key) {
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof Node.Scalar s && s.value().matches(NUMBER)) {
            return Double.parseDouble(s.value()) + 0.0;
        }
        wrong(entry.value(), key, say("a number with a decimal point, such as 12.5"));
        return null;
    }

    /** A day as yyyy-mm-dd; null where it is absent, or after a fault. */
    @Nullable
    String day(Node.@Nullable Entry entry, String key) {
        if (entry == null) {
            return null;
        }
        String text = entry.value() instanceof Node.Scalar s ? s.value() : "";
        if (!isDay(text)) {
            wrong(entry.value(), key, say("a day such as 2026-12-31"));
            return null;
        }
        return text;
    }

    static boolean isDay(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The word at a key; empty where it is absent or not a single value. */
    Optional<String> word(Map<String, Node.Entry> keys, String key) {
        Node.Entry entry = keys.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Node.Scalar s && s.kind() != Node.Kind.NULL) {
            return Optional.of(s.value().strip());
        }
        wrong(entry.value(), key, say("a word"));
        return Optional.empty();
    }

    /** The factor that is named; null for none, or after a fault. */
    @Nullable
    String factor(Map<String, Node.Entry> keys, List<Questionnaire> asked) {
        List<String> known = asked.stream()
                .flatMap(q -> q.factors().stream())
                .map(f -> f.id())
                .toList();
        return word(keys, "factor")
                .filter(id -> known(keys, "factor", id, known))
                .orElse(null);
    }

    boolean known(Map<String, Node.Entry> keys, String key, String id, Collection<String> known) {
        Node.Entry entry = keys.get(key);
        if (!known.contains(id) && entry != null) {
            add(GivenFaults.noSuchFactor(at(entry.line()), key, id, known));
        }
        return known.contains(id);
    }

    void wrong(Node node, String key, Wording wanted) {
        if (!(node instanceof Node.Refused)) {
            add(GivenFaults.wrongValue(at(node.line()), key, wanted));
        }
    }
}
