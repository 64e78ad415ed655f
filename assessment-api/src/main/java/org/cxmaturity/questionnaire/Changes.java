package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Change.Kind;
import org.cxmaturity.questionnaire.Change.Part;
import org.cxmaturity.questionnaire.Change.Step;

/** Finds what changed between two versions, part by part in the order of the newer one. */
final class Changes {
    private final Questionnaire older;
    private final Questionnaire newer;
    private final List<Change> found = new ArrayList<>();

    private Changes(Questionnaire older, Questionnaire newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Change> between(Questionnaire older, Questionnaire newer) {
        Changes changes = new Changes(older, newer);
        changes.whole();
        changes.scoring();
        changes.levels();
        changes.factors();
        changes.items();
        changes.sides();
        new Rewordings(older, newer).into(changes.found);
        return changes.found;
    }

    private void whole() {
        differs(Part.QUESTIONNAIRE, older.id(), newer.id(), "id", Step.MAJOR);
        differs(Part.QUESTIONNAIRE, older.kind(), newer.kind(), "kind", Step.MAJOR);
        differs(Part.QUESTIONNAIRE, older.language(), newer.language(), "base language", Step.PATCH);
        differs(Part.QUESTIONNAIRE, older.minutes(), newer.minutes(), "minutes", Step.PATCH);
        if (!older.sources().equals(newer.sources())) {
            add(Part.QUESTIONNAIRE, "", Kind.CHANGED, "sources", Step.PATCH);
        }
        Set<String> before = new LinkedHashSet<>(older.languages());
        Set<String> now = new LinkedHashSet<>(newer.languages());
        comeAndGone(Part.LANGUAGE, before, now, Step.PATCH, Step.PATCH);
    }

    private void scoring() {
        ScoringRules a = older.scoring();
        ScoringRules b = newer.scoring();
        differs(Part.SCORING, a.coverage(), b.coverage(), "coverage", Step.MAJOR);
        differs(Part.SCORING, a.aggregation(), b.aggregation(), "aggregation", Step.MAJOR);
        differs(Part.SCORING, cap(a), cap(b), "overallCap", Step.MAJOR);
    }

    private static Object cap(ScoringRules rules) {
        return rules.overallCap().isPresent() ? rules.overallCap().getAsInt() : "none";
    }

    private void levels() {
        Map<Integer, Level> before = byId(older.levels(), Level::level);
        Map<Integer, Level> now = byId(newer.levels(), Level::level);
        comeAndGone(Part.LEVEL, before.keySet(), now.keySet(), Step.MAJOR, Step.MAJOR);
        now.forEach((number, level) -> {
            Level earlier = before.get(number);
            if (earlier != null && earlier.from() != level.from()) {
                String detail = "from " + plain(earlier.from()) + " to " + plain(level.from());
                add(Part.LEVEL, number.toString(), Kind.MOVED, detail, Step.MAJOR);
            }
        });
    }

    private void factors() {
        Map<String, Factor> before = byId(older.factors(), Factor::id);
        Map<String, Factor> now = byId(newer.factors(), Factor::id);
        comeAndGone(Part.FACTOR, before.keySet(), now.keySet(), Step.MAJOR, Step.MAJOR);
        now.forEach((id, factor) -> {
            Factor earlier = before.get(id);
            if (earlier != null && earlier.weight() != factor.weight()) {
                add(Part.FACTOR, id, Kind.REWEIGHTED, weights(earlier.weight(), factor.weight()), Step.MAJOR);
            }
        });
        moved(Part.FACTOR, List.copyOf(before.keySet()), List.copyOf(now.keySet()), "");
    }

    private void items() {
        Map<String, Item> before = byId(older.items(), Item::id);
        Map<String, Item> now = byId(newer.items(), Item::id);
        comeAndGone(Part.ITEM, before.keySet(), now.keySet(), Step.MINOR, Step.MAJOR);
        Map<String, String> homes = homes(older);
        newer.factors().forEach(factor -> {
            List<String> stayed = new ArrayList<>();
            for (Item item : factor.items()) {
                Item earlier = before.get(item.id());
                if (earlier != null) {
                    item(earlier, item);
                    String home = homes.getOrDefault(item.id(), "");
                    if (home.equals(factor.id())) {
                        stayed.add(item.id());
                    } else {
                        String detail = "from factor " + home + " to " + factor.id();
                        add(Part.ITEM, item.id(), Kind.MOVED, detail, Step.MAJOR);
                    }
                }
            }
            moved(Part.ITEM, List.copyOf(before.keySet()), stayed, "within factor " + factor.id());
        });
    }

    private void item(Item a, Item b) {
        if (!sameScale(a.scale(), b.scale())) {
            add(Part.ITEM, b.id(), Kind.RESCALED, range(a.scale()) + " to " + range(b.scale()), Step.MAJOR);
        }
        if (a.weight() != b.weight()) {
            add(Part.ITEM, b.id(), Kind.REWEIGHTED, weights(a.weight(), b.weight()), Step.MAJOR);
        }
        if (a.reversed() != b.reversed()) {
            add(Part.ITEM, b.id(), Kind.REVERSED, b.reversed() ? "now reversed" : "no longer reversed", Step.MAJOR);
        }
        if (!Objects.equals(a.gate(), b.gate())) {
            add(Part.ITEM, b.id(), Kind.CHANGED, "gate", Step.MAJOR);
        }
        if (!Set.copyOf(a.roles()).equals(Set.copyOf(b.roles())) || !Objects.equals(a.when(), b.when())) {
            add(Part.ITEM, b.id(), Kind.CHANGED, "who is asked", Step.MINOR);
        }
        if (a.required() != b.required()) {
            add(Part.ITEM, b.id(), Kind.CHANGED, b.required() ? "now required" : "no longer required", Step.PATCH);
        }
    }

    private void sides() {
        Map<String, Outcome> outcomes = byId(older.outcomes(), Outcome::id);
        comeAndGone(
                Part.OUTCOME,
                outcomes.keySet(),
                byId(newer.outcomes(), Outcome::id).keySet(),
                Step.MINOR,
                Step.MAJOR);
        newer.outcomes().forEach(b -> {
            Outcome a = outcomes.get(b.id());
            if (a != null && !sameScale(a.scale(), b.scale())) {
                add(Part.OUTCOME, b.id(), Kind.RESCALED, range(a.scale()) + " to " + range(b.scale()), Step.MAJOR);
            }
            if (a != null && a.measure() != b.measure()) {
                add(
                        Part.OUTCOME,
                        b.id(),
                        Kind.CHANGED,
                        a.measure().key() + " to " + b.measure().key(),
                        Step.MAJOR);
            }
        });
        Map<String, Background> background = byId(older.background(), Background::id);
        comeAndGone(
                Part.BACKGROUND,
                background.keySet(),
                byId(newer.background(), Background::id).keySet(),
                Step.MINOR,
                Step.MAJOR);
        newer.background().forEach(b -> options(background.get(b.id()), b));
        Set<String> comments = byId(older.comments(), Comment::id).keySet();
        comeAndGone(Part.COMMENT, comments, byId(newer.comments(), Comment::id).keySet(), Step.MINOR, Step.MINOR);
        importance();
    }

    private void options(@org.jspecify.annotations.Nullable Background a, Background b) {
        if (a == null || a.options().keySet().equals(b.options().keySet())) {
            return;
        }
        boolean more =
                !a.freeText() && b.options().keySet().containsAll(a.options().keySet());
        String detail = "options " + options(a) + " to " + options(b);
        add(Part.BACKGROUND, b.id(), Kind.CHANGED, detail, more ? Step.MINOR : Step.MAJOR);
    }

    private static String options(Background b) {
        return b.freeText() ? "any" : String.join(", ", b.options().keySet());
    }

    private void importance() {
        Importance a = older.importance();
        Importance b = newer.importance();
        if (a != null && b != null) {
            differs(Part.IMPORTANCE, a.pick(), b.pick(), "pick", Step.MAJOR);
        } else if (a != null) {
            add(Part.IMPORTANCE, "", Kind.REMOVED, "", Step.MAJOR);
        } else if (b != null) {
            add(Part.IMPORTANCE, "", Kind.ADDED, "", Step.MINOR);
        }
    }

    /** Names what no longer stands in the same order; one entry for all of it. */
    private void moved(Part part, List<String> before, List<String> now, String where) {
        List<String> wasOrder = before.stream().filter(now::contains).toList();
        List<String> isOrder = now.stream().filter(before::contains).toList();
        if (!wasOrder.equals(isOrder)) {
            String detail = (where.isEmpty() ? "" : where + ", ") + "now in the order " + String.join(", ", isOrder);
            add(part, "", Kind.MOVED, detail, Step.PATCH);
        }
    }

    private void comeAndGone(Part part, Set<?> before, Set<?> now, Step come, Step gone) {
        now.stream().filter(id -> !before.contains(id)).forEach(id -> add(part, id.toString(), Kind.ADDED, "", come));
        before.stream().filter(id -> !now.contains(id)).forEach(id -> add(part, id.toString(), Kind.REMOVED, "", gone));
    }

    private void differs(Part part, Object a, Object b, String what, Step step) {
        if (!a.equals(b)) {
            add(part, "", Kind.CHANGED, what + " " + a + " to " + b, step);
        }
    }

    private void add(Part part, String id, Kind kind, String detail, Step step) {
        found.add(new Change(part, id, kind, detail, List.of(), step));
    }

    static Map<String, String> homes(Questionnaire q) {
        Map<String, String> homes = new LinkedHashMap<>();
        q.factors().forEach(f -> f.items().forEach(i -> homes.put(i.id(), f.id())));
        return homes;
    }

    /** Whether answers mean the same number: range, step and unit. */
    static boolean sameScale(Scale a, Scale b) {
        return a.from() == b.from()
                && a.to() == b.to()
                && a.step().equals(b.step())
                && a.unit().equals(b.unit());
    }

    private static String range(Scale s) {
        String step = s.step().isEmpty()
                ? " any"
                : s.step().getAsDouble() == 1 ? "" : " by " + plain(s.step().getAsDouble());
        return plain(s.from()) + ".." + plain(s.to()) + step + (s.unit().isEmpty() ? "" : " " + s.unit());
    }

    private static String weights(double a, double b) {
        return "weight " + plain(a) + " to " + plain(b);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    static <K, V> Map<K, V> byId(List<V> all, Function<V, K> id) {
        return all.stream().collect(Collectors.toMap(id, v -> v, (a, b) -> a, LinkedHashMap::new));
    }
}
