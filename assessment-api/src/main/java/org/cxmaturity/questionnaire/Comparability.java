package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.questionnaire.Change.Step;

/**
 * What changed between two versions of a questionnaire, and which results may stand in one trend. Method section 17.
 *
 * @param changes  everything that changed
 * @param requires the version step that the changes ask for
 * @param given    the step that the version numbers take; NONE when the second is not newer
 * @param items    items of both versions and of one alone, the newer order first
 * @param factors  factors alike
 * @param overall  the overall score
 * @param levels   whether a level means the same: floors, gates and cap unchanged
 */
public record Comparability(
        List<Change> changes,
        Step requires,
        Step given,
        List<ItemLink> items,
        List<FactorLink> factors,
        Link overall,
        boolean levels) {
    /** How results of the two versions can be joined. */
    public enum Link {
        /** The results compare as they are. */
        SAME,
        /** Both are recomputed on what they have in common, and the trend is marked. */
        COMMON_ITEMS,
        /** The trend is broken. */
        BROKEN,
        /** There is nothing earlier. */
        ADDED,
        /** There is nothing later. */
        REMOVED;

        /** Whether a trend can go on, recomputed or not. */
        public boolean connects() {
            return this == SAME || this == COMMON_ITEMS;
        }
    }

    /** One item: SAME on the same id, scale and key; else BROKEN, ADDED or REMOVED. */
    public record ItemLink(String id, Link link) {}

    /**
     * One factor.
     *
     * @param common      scored items of both versions with the same scale and key, in the newer order
     * @param itemShare   their share of the scored items, 0..1, in the version where it is smaller
     * @param weightShare their share of the item weight, 0..1, in the version where it is smaller
     */
    public record FactorLink(String id, Link link, List<String> common, double itemShare, double weightShare) {
        public FactorLink {
            common = List.copyOf(common);
        }
    }

    /** Least share of a factor's scored items that must be common for a trend. */
    public static final double ITEM_SHARE = 0.7;
    /** Least share of a factor's item weight that must be common for a trend. */
    public static final double WEIGHT_SHARE = 0.6;

    private static final double SLACK = 1e-9;

    public Comparability {
        changes = List.copyOf(changes);
        items = List.copyOf(items);
        factors = List.copyOf(factors);
    }

    /** Compares two versions; the questionnaires may be any two, and ids decide what belongs together. */
    public static Comparability of(Questionnaire older, Questionnaire newer) {
        List<Change> changes = Changes.between(older, newer);
        Step requires = changes.stream().map(Change::step).reduce(Step.NONE, Step::or);
        List<FactorLink> factors = factors(older, newer);
        return new Comparability(
                changes,
                requires,
                Step.between(older.version(), newer.version()),
                items(older, newer),
                factors,
                overall(older, newer, factors),
                levels(older, newer));
    }

    /** Whether the version number says no less than the changes ask for. */
    public boolean versionFits() {
        return given.compareTo(requires) >= 0;
    }

    private static List<ItemLink> items(Questionnaire older, Questionnaire newer) {
        Map<String, Item> before = Changes.byId(older.items(), Item::id);
        Map<String, Item> now = Changes.byId(newer.items(), Item::id);
        List<ItemLink> links = new ArrayList<>();
        for (String id : union(now.keySet(), before.keySet())) {
            Item a = before.get(id);
            Item b = now.get(id);
            Link link = a == null ? Link.ADDED : b == null ? Link.REMOVED : same(a, b) ? Link.SAME : Link.BROKEN;
            links.add(new ItemLink(id, link));
        }
        return links;
    }

    private static boolean same(Item a, Item b) {
        return Changes.sameScale(a.scale(), b.scale()) && a.reversed() == b.reversed();
    }

    private static List<FactorLink> factors(Questionnaire older, Questionnaire newer) {
        Map<String, Factor> before = Changes.byId(older.factors(), Factor::id);
        Map<String, Factor> now = Changes.byId(newer.factors(), Factor::id);
        boolean sameRules = older.scoring().coverage() == newer.scoring().coverage()
                && older.scoring().aggregation() == newer.scoring().aggregation();
        List<FactorLink> links = new ArrayList<>();
        for (String id : union(now.keySet(), before.keySet())) {
            Factor a = before.get(id);
            Factor b = now.get(id);
            if (a == null || b == null) {
                links.add(new FactorLink(id, a == null ? Link.ADDED : Link.REMOVED, List.of(), 0, 0));
            } else {
                links.add(factor(a, b, sameRules));
            }
        }
        return links;
    }

    private static FactorLink factor(Factor a, Factor b, boolean sameRules) {
        Map<String, Item> before = scored(a);
        Map<String, Item> now = scored(b);
        List<String> common = new ArrayList<>();
        boolean sameWeights = true;
        for (Item item : now.values()) {
            Item earlier = before.get(item.id());
            if (earlier != null && same(earlier, item)) {
                common.add(item.id());
                sameWeights &= earlier.weight() == item.weight();
            }
        }
        double items = Math.min(share(common, before, false), share(common, now, false));
        double weight = Math.min(share(common, before, true), share(common, now, true));
        boolean all = common.size() == before.size() && common.size() == now.size();
        Link link = items >= ITEM_SHARE - SLACK && weight >= WEIGHT_SHARE - SLACK ? Link.COMMON_ITEMS : Link.BROKEN;
        return new FactorLink(b.id(), all && sameWeights && sameRules ? Link.SAME : link, common, items, weight);
    }

    private static Map<String, Item> scored(Factor factor) {
        return Changes.byId(factor.items().stream().filter(i -> i.weight() > 0).toList(), Item::id);
    }

    private static double share(List<String> common, Map<String, Item> items, boolean weighted) {
        double part = 0;
        double all = 0;
        for (Item item : items.values()) {
            double size = weighted ? item.weight() : 1;
            all += size;
            part += common.contains(item.id()) ? size : 0;
        }
        return all == 0 ? 0 : part / all;
    }

    private static Link overall(Questionnaire older, Questionnaire newer, List<FactorLink> factors) {
        if (!factors.stream().allMatch(f -> f.link().connects())) {
            return Link.BROKEN;
        }
        boolean same = factors.stream().allMatch(f -> f.link() == Link.SAME)
                && weights(older).equals(weights(newer));
        return same ? Link.SAME : Link.COMMON_ITEMS;
    }

    private static Map<String, Double> weights(Questionnaire q) {
        Map<String, Double> weights = new LinkedHashMap<>();
        q.factors().forEach(f -> weights.put(f.id(), f.weight()));
        return weights;
    }

    private static boolean levels(Questionnaire older, Questionnaire newer) {
        return floors(older).equals(floors(newer))
                && gates(older).equals(gates(newer))
                && older.scoring().overallCap().equals(newer.scoring().overallCap());
    }

    private static List<Double> floors(Questionnaire q) {
        return q.levels().stream().map(Level::from).toList();
    }

    private static Map<String, Gate> gates(Questionnaire q) {
        Map<String, Gate> gates = new LinkedHashMap<>();
        q.items().stream()
                .filter(i -> i.gate() != null)
                .forEach(i -> gates.put(i.id(), Objects.requireNonNull(i.gate())));
        return gates;
    }

    private static Set<String> union(Set<String> first, Set<String> then) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return all;
    }
}
