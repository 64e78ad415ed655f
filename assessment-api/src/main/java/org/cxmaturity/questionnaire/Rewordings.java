package org.cxmaturity.questionnaire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.questionnaire.Change.Kind;
import org.cxmaturity.questionnaire.Change.Part;
import org.cxmaturity.questionnaire.Change.Step;

/** Finds texts that changed: one entry for each item, factor and so on, with what changed in which languages. */
final class Rewordings {
    private record Thing(Part part, String id) {}

    private record Parts(TreeSet<String> keys, TreeSet<String> languages) {
        Parts() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    private final Questionnaire older;
    private final Questionnaire newer;
    private final Map<Thing, Parts> changed = new LinkedHashMap<>();

    Rewordings(Questionnaire older, Questionnaire newer) {
        this.older = older;
        this.newer = newer;
    }

    void into(List<Change> found) {
        Map<List<String>, Text> before = Texts.of(older);
        Map<List<String>, Text> now = Texts.of(newer);
        Set<List<String>> ownersBefore = owners(before);
        Set<List<String>> ownersNow = owners(now);
        now.forEach((path, text) -> {
            Text earlier = before.get(path);
            if (earlier != null) {
                compare(path, earlier, text);
            } else if (ownersBefore.contains(owner(path))) {
                note(path, newer.language());
            }
        });
        before.keySet().stream()
                .filter(path -> !now.containsKey(path) && ownersNow.contains(owner(path)))
                .forEach(path -> note(path, older.language()));
        changed.forEach((thing, parts) -> found.add(change(thing, parts)));
    }

    private static Change change(Thing thing, Parts parts) {
        String keys = String.join(", ", parts.keys());
        return new Change(thing.part(), thing.id(), Kind.REWORDED, keys, List.copyOf(parts.languages()), Step.PATCH);
    }

    /** In languages of both versions: one that came or went as a whole is told of once, not text by text. */
    private void compare(List<String> path, Text a, Text b) {
        for (String language : newer.languages()) {
            String was = a.has(language) ? a.in(language) : "";
            String is = b.has(language) ? b.in(language) : "";
            if (older.languages().contains(language) && !was.equals(is)) {
                note(path, language);
            }
        }
    }

    private static Set<List<String>> owners(Map<List<String>, Text> texts) {
        Set<List<String>> owners = new HashSet<>();
        texts.keySet().forEach(path -> owners.add(owner(path)));
        return owners;
    }

    /** The item, factor and so on that a text belongs to; when it came or went, its texts are no rewording. */
    private static List<String> owner(List<String> path) {
        return path.subList(0, Math.min(2, path.size() - 1));
    }

    private void note(List<String> path, String language) {
        List<String> owner = owner(path);
        Part part = owner.isEmpty() ? Part.QUESTIONNAIRE : part(owner.get(0));
        String id = owner.size() == 2 ? owner.get(1) : "";
        Parts parts = changed.computeIfAbsent(new Thing(part, id), t -> new Parts());
        parts.keys().add(String.join(".", path.subList(owner.size(), path.size())));
        parts.languages().add(language);
    }

    private static Part part(String branch) {
        return switch (branch) {
            case "levels" -> Part.LEVEL;
            case "scales" -> Part.SCALE;
            case "factors" -> Part.FACTOR;
            case "items" -> Part.ITEM;
            case "outcomes" -> Part.OUTCOME;
            case "background" -> Part.BACKGROUND;
            case "comments" -> Part.COMMENT;
            case "importance" -> Part.IMPORTANCE;
            default -> throw new IllegalArgumentException(branch);
        };
    }
}
