package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds translation files against the texts of the base language: they translate, and add nothing. */
final class TranslationCheck {
    /** What may stand at a place of a translation: a text, or keys. */
    private static final class Plan {
        private final Map<String, Plan> children = new LinkedHashMap<>();
        private boolean isText;

        void add(List<String> path) {
            Plan at = this;
            for (String key : path) {
                at = at.children.computeIfAbsent(key, k -> new Plan());
            }
            at.isText = true;
        }
    }

    private TranslationCheck() {}

    static void check(Words words) {
        Plan plan = new Plan();
        for (String branch : List.of("levels", "scales", "factors", "items", "outcomes", "background", "comments")) {
            plan.children.put(branch, new Plan());
        }
        words.slots().forEach(s -> plan.add(s.path()));
        for (Words.Translation t : words.translations()) {
            t.root().entries().forEach((key, entry) -> {
                if (!key.equals("language")) {
                    check(t.source(), key, entry, plan);
                }
            });
        }
    }

    private static void check(Source source, String key, Node.Entry entry, Plan parent) {
        Plan plan = parent.children.get(key);
        if (plan == null) {
            source.add(Faults.nothingToTranslate(
                    source.at(entry.line()), key, entry, source.near(parent.children.keySet())));
        } else if (plan.isText) {
            Fields.textOf(source, key, entry.value());
        } else if (entry.value() instanceof Node.Mapping m) {
            m.entries().forEach((k, e) -> check(source, k, e, plan));
        } else if (!(entry.value() instanceof Node.Refused)) {
            source.add(Faults.wrongKind(
                    source.at(entry.value().line()), Faults.quote(key), entry.value(), say("keys with texts")));
        }
    }
}
