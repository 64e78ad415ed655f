package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.benchmark.Draft.Spot;
import org.cxmaturity.benchmark.Draft.Withheld;
import org.cxmaturity.score.stat.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Makes a pack from the scores of many organisations. Private and published packs have the same segments and cells; only
 * a private one also holds the organisations.
 */
public final class PackBuilder {
    /**
     * What is said of a pack.
     *
     * @param questionnaire null for ready scores without one
     * @param aggregation   RESPONDENT_MEAN, ROLE_BALANCED or READY_SCORES
     */
    public record Header(
            String id,
            String edition,
            String period,
            Pack.@Nullable QuestionnaireId questionnaire,
            String aggregation,
            Pack.Source source,
            boolean synthetic) {}

    private final Header header;
    private final ScoreTable table;
    private final Map<String, Double> weights;
    private final List<ScoreTable.Entry> members;
    private final List<String> columns;
    private final double[][] scores;
    private final Map<Spot, Withheld> withheld = new LinkedHashMap<>();

    private PackBuilder(Header header, ScoreTable table, Map<String, Double> weights) {
        this.header = header;
        this.table = table;
        this.weights = weights;
        members = table.entries().stream()
                .filter(e -> e.respondents().orElse(Disclosure.FLOOR) >= Disclosure.FLOOR)
                .map(this::withOverall)
                .toList();
        boolean overall = members.stream().anyMatch(e -> e.scores().containsKey(Pack.OVERALL));
        columns = new ArrayList<>(table.factors());
        if (overall) {
            columns.add(Pack.OVERALL);
        }
        scores = members.stream()
                .map(e -> columns.stream()
                        .mapToDouble(c -> e.scores().getOrDefault(c, Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * A pack of these scores. Organisations known to have under 5 respondents are left out and counted; an overall that
     * is not given is the weighted mean where an organisation has all factors.
     *
     * @param weights   factor id to weight in the overall, 0 and up; a factor that is absent weighs 1
     * @param published whether the organisations are left out
     */
    public static Pack build(Header header, ScoreTable table, Map<String, Double> weights, boolean published) {
        return new PackBuilder(header, table, weights).pack(published);
    }

    private ScoreTable.Entry withOverall(ScoreTable.Entry entry) {
        Map<String, Double> all = new LinkedHashMap<>();
        table.factors().stream()
                .filter(entry.scores()::containsKey)
                .forEach(f -> all.put(f, entry.scores().getOrDefault(f, 0.0)));
        Optional.ofNullable(entry.scores().get(Pack.OVERALL))
                .or(() -> mean(all))
                .ifPresent(o -> all.put(Pack.OVERALL, o));
        return new ScoreTable.Entry(entry.name(), entry.dimensions(), all, entry.respondents());
    }

    private Optional<Double> mean(Map<String, Double> given) {
        double[] w = table.factors().stream().mapToDouble(this::weight).toArray();
        if (given.size() < table.factors().size() || !(Sums.of(w) > 0)) {
            return Optional.empty();
        }
        double[] x = given.values().stream().mapToDouble(v -> v).toArray();
        return Optional.of(Sums.ofProducts(w, x) / Sums.of(w));
    }

    private double weight(String factor) {
        return weights.getOrDefault(factor, 1.0);
    }

    private Pack pack(boolean published) {
        Draft draft = safeDraft();
        List<Pack.Segment> segments = draft.slices.stream()
                .map(s -> new Pack.Segment(s.where(), s.n(), draft.cells(s)))
                .filter(s -> !s.cells().isEmpty())
                .toList();
        List<Pack.Organisation> organisations = members.stream()
                .map(e -> new Pack.Organisation(e.name(), e.dimensions(), e.scores()))
                .toList();
        return new Pack(
                header.id(),
                header.edition(),
                header.period(),
                header.questionnaire(),
                header.aggregation(),
                table.dimensions(),
                table.factors(),
                header.source(),
                header.synthetic(),
                !published,
                table.entries().size() - members.size(),
                segments,
                published ? List.of() : organisations,
                "");
    }

    /** Withholds more until the attack finds nothing; every round takes something. */
    private Draft safeDraft() {
        Lattice lattice = Lattice.of(
                table.dimensions(),
                members.stream().map(ScoreTable.Entry::dimensions).toList());
        List<Slice> slices = SegmentPlan.of(lattice);
        while (true) {
            Draft draft = new Draft(slices, columns, scores, withheld);
            Optional<Spot> lacking = FactorMargins.next(draft, lattice);
            if (lacking.isPresent()) {
                withheld.put(lacking.get(), Withheld.CELL);
                continue;
            }
            Attack attack = new Attack(draft, shares());
            List<Attack.Found> found = attack.found();
            if (found.isEmpty()) {
                return draft;
            }
            withholdMore(draft, attack, found);
        }
    }

    /** One step for each factor in each segment that is to blame. */
    private void withholdMore(Draft draft, Attack attack, List<Attack.Found> found) {
        Set<Spot> taken = new LinkedHashSet<>();
        for (Attack.Found score : found) {
            String factor = columns.get(score.factor());
            List<Slice> blamed = attack.blamed(score);
            if (taken.add(new Spot(blamed.get(0).where(), factor))) {
                withholdMore(draft, blamed, factor);
            }
        }
    }

    private double[] shares() {
        double[] w = columns.stream()
                .mapToDouble(c -> c.equals(Pack.OVERALL) ? 0 : weight(c))
                .toArray();
        double total = Sums.of(w);
        return Arrays.stream(w).map(x -> total > 0 ? x / total : 0).toArray();
    }

    /**
     * Takes one step in the first segment where there is one to take: the spread goes before the mean, the mean
     * before the cell. The overall is concerned with every factor, and every factor with the overall, as they add up.
     */
    private void withholdMore(Draft draft, List<Slice> blamed, String factor) {
        List<String> own = List.of(factor);
        List<String> with = factor.equals(Pack.OVERALL) ? columns : List.of(factor, Pack.OVERALL);
        boolean taken = blamed.stream()
                .anyMatch(s -> withhold(draft, s, own, Withheld.SD)
                        || withhold(draft, s, own, Withheld.MEAN)
                        || withhold(draft, s, with, Withheld.SD)
                        || withhold(draft, s, with, Withheld.MEAN)
                        || withhold(draft, s, own, Withheld.CELL)
                        || withhold(draft, s, with, Withheld.CELL));
        if (!taken) {
            throw new IllegalStateException("nothing is left to withhold for " + factor);
        }
    }

    /** Whether this draft still showed what is withheld from now on. */
    private boolean withhold(Draft draft, Slice slice, List<String> concerned, Withheld what) {
        boolean more = false;
        for (String factor : concerned) {
            boolean cellShown = slice.n() >= Disclosure.QUARTILES || what == Withheld.CELL;
            if (cellShown && draft.withheld(slice, factor).compareTo(what) < 0) {
                withheld.put(new Spot(slice.where(), factor), what);
                more = true;
            }
        }
        return more;
    }
}
