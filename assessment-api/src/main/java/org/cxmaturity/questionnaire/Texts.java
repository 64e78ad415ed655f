package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of a questionnaire by its path, which is its way of keys in a translation file: items, art-promise, help. */
public final class Texts {
    private final Map<List<String>, Text> byPath = new LinkedHashMap<>();

    private Texts() {}

    /** The texts in the order of a translation file. Sources and units are not translated and are not among them. */
    public static Map<List<String>, Text> of(Questionnaire q) {
        Texts texts = new Texts();
        texts.put(q.title(), "title");
        texts.put(q.purpose(), "purpose");
        q.levels().forEach(l -> {
            texts.put(l.name(), "levels", Integer.toString(l.level()), "name");
            texts.put(l.summary(), "levels", Integer.toString(l.level()), "summary");
        });
        texts.put(q.importance() == null ? null : q.importance().text(), "importance", "text");
        q.scales().values().forEach(s -> texts.steps(s.labels(), "scales", s.id()));
        q.factors().forEach(texts::factor);
        q.items().forEach(texts::item);
        q.outcomes().forEach(o -> texts.put(o.text(), "outcomes", o.id(), "text"));
        q.background().forEach(b -> {
            texts.put(b.text(), "background", b.id(), "text");
            b.options().forEach((key, text) -> texts.put(text, "background", b.id(), "options", key));
        });
        q.comments().forEach(c -> texts.put(c.text(), "comments", c.id(), "text"));
        return texts.byPath;
    }

    private void factor(Factor f) {
        put(f.name(), "factors", f.id(), "name");
        put(f.phrase(), "factors", f.id(), "phrase");
        put(f.badge(), "factors", f.id(), "badge");
        put(f.summary(), "factors", f.id(), "summary");
    }

    private void item(Item i) {
        put(i.text(), "items", i.id(), "text");
        put(i.help(), "items", i.id(), "help");
        i.roleTexts().forEach((role, text) -> put(text, "items", i.id(), "roleTexts", role));
        steps(i.anchors(), "items", i.id(), "anchors");
        steps(i.advice(), "items", i.id(), "advice");
        put(i.boardQuestion(), "items", i.id(), "boardQuestion");
    }

    private void steps(Map<Integer, Text> steps, String... path) {
        steps.forEach((step, text) -> {
            List<String> whole = new ArrayList<>(List.of(path));
            whole.add(Integer.toString(step));
            byPath.put(List.copyOf(whole), text);
        });
    }

    private void put(@Nullable Text text, String... path) {
        if (text != null) {
            byPath.put(List.of(path), text);
        }
    }
}
