package org.cxmaturity.questionnaire.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the base language as they are read, each joined with its translations, and by that the plan that
 * translation files must follow. A path is the way of keys in a translation: items, art-promise, help.
 */
final class Words {
    /** A translation file that could be parsed. */
    record Translation(Source source, String language, Node.Mapping root) {
        Optional<Node> at(List<String> path) {
            Node node = root;
            for (String key : path) {
                Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(key) : null;
                if (entry == null) {
                    return Optional.empty();
                }
                node = entry.value();
            }
            return Optional.of(node);
        }
    }

    /** One text: where it stands by language, base first. */
    record Slot(List<String> path, Text text, Map<String, Place> places) {
        String key() {
            return path.get(path.size() - 1);
        }

        /** A badge is a sign rather than a text: it need not be translated. */
        boolean counts() {
            return !key().equals("badge");
        }
    }

    /** Stands for a base text that was told of as missing. */
    static final String MISSING = "?";

    private final String language;
    private final List<Translation> translations;
    private final List<Slot> slots = new ArrayList<>();

    Words(String language, List<Translation> translations) {
        this.language = language;
        this.translations = translations;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Translation> translations() {
        return translations;
    }

    String language() {
        return language;
    }

    /** A text that must be there. */
    Text need(Fields fields, String key, String... path) {
        return fields.need(key) ? orPlaceholder(optional(fields, key, path)) : placeholder();
    }

    /** A text that may be there; its path ends with its key. */
    @Nullable
    Text optional(Fields fields, String key, String... path) {
        List<String> whole = new ArrayList<>(List.of(path));
        whole.add(key);
        return fields.node(key).map(n -> read(fields.source(), n, whole)).orElse(null);
    }

    /** The text of a node whose key was found by the caller. */
    Text read(Source source, Node node, List<String> path) {
        Optional<String> base = Fields.textOf(source, path.get(path.size() - 1), node);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        texts.put(language, base.orElse(MISSING));
        places.put(language, source.at(node.line()));
        for (Translation t : translations) {
            t.at(path).ifPresent(n -> translate(t, n, texts, places));
        }
        Text text = new Text(texts);
        slots.add(new Slot(List.copyOf(path), text, places));
        return text;
    }

    /** Faults of the node are told when the translation is checked against the plan. */
    private static void translate(Translation t, Node node, Map<String, String> texts, Map<String, Place> places) {
        if (node instanceof Node.Scalar s
                && s.kind() == Node.Kind.TEXT
                && !s.value().isBlank()) {
            texts.put(t.language(), s.value().strip());
            places.put(t.language(), t.source().at(s.line()));
        }
    }

    private Text orPlaceholder(@Nullable Text text) {
        return text == null ? placeholder() : text;
    }

    private Text placeholder() {
        return Text.of(language, MISSING);
    }
}
