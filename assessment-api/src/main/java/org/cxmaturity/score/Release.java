package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.questionnaire.Background;

/**
 * Turns arithmetic into what may be shown (method section 15 and the words "to publish" elsewhere). Stands between the
 * engine and every output. What it hides follows from nothing it shows: hidden cells of a relation are none, or at least
 * two that hold the threshold together.
 */
public final class Release {
    private final ReleaseRules rules;
    private final ReleaseFigures figures;

    private Release(ReleaseRules rules) {
        this.rules = rules;
        this.figures = new ReleaseFigures(rules);
    }

    /** A release under these rules. */
    public static Release of(ReleaseRules rules) {
        return new Release(rules);
    }

    /** What may be shown of a result. A result that was released already comes back as it is. */
    public AssessmentScore apply(AssessmentScore score) {
        if (score.released()) {
            return score;
        }
        int rows = score.respondents().rows();
        if (rules.single() && rows == 1) {
            return SingleAssessor.release(score);
        }
        return rows > 0 && rows < rules.smallestGroup() ? nothing(score) : normal(score);
    }

    private AssessmentScore normal(AssessmentScore score) {
        List<ItemScore> items = figures.items(score.items(), score.factors());
        List<FactorScore> factors = figures.factors(score.factors(), items);
        OverallScore overall = figures.overall(score.overall(), factors);
        Map<String, List<GroupScore>> groups = new LinkedHashMap<>();
        score.groups().forEach((by, list) -> groups.put(by, groups(score, by, list, items)));
        Set<String> warnings = new LinkedHashSet<>(score.warnings());
        warnings.addAll(ReleaseWarnings.of(factors, items));
        return new AssessmentScore(
                true,
                score.questionnaire(),
                score.aggregation(),
                score.roles(),
                score.respondents(),
                overall,
                clusters(factors, groups),
                items,
                figures.outcomes(score.outcomes()),
                groups,
                gaps(score.gaps(), groups),
                figures.importance(score.importance()),
                figures.importance(score.drivers()),
                score.modules().stream().map(this::module).toList(),
                List.copyOf(warnings),
                figures.bootstrap(score.bootstrap(), overall, factors));
    }

    private List<GroupScore> groups(AssessmentScore score, String by, List<GroupScore> groups, List<ItemScore> items) {
        GroupTable table = table(score, by, groups);
        List<GroupScore> released = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            released.add(table.release(g, figures, items));
        }
        return released;
    }

    private GroupTable table(AssessmentScore score, String by, List<GroupScore> groups) {
        boolean balanced = score.aggregation().equals("ROLE_BALANCED") && by.equals(Background.ROLE);
        GroupTable table = new GroupTable(groups, rules.smallestGroup(), balanced);
        table.protect();
        return table;
    }

    /**
     * Which of the hidden scores of groups may be told to rest on too few answers.
     *
     * @param score as it was before its release; of a released one nothing is told
     */
    public TooFew tooFew(AssessmentScore score) {
        if (score.released() || score.respondents().rows() < rules.smallestGroup()) {
            return TooFew.NONE;
        }
        Map<String, Map<String, List<String>>> cells = new LinkedHashMap<>();
        score.groups().forEach((by, groups) -> {
            Map<String, List<String>> few = table(score, by, groups).tooFew();
            if (!few.isEmpty()) {
                cells.put(by, few);
            }
        });
        return new TooFew(cells);
    }

    /** Intraclass correlations compare groups, so at least two must be there to see. */
    private static List<FactorScore> clusters(List<FactorScore> factors, Map<String, List<GroupScore>> groups) {
        long shown = groups.values().stream()
                .flatMap(List::stream)
                .filter(g -> g.status() == Status.OK)
                .count();
        return shown >= 2
                ? factors
                : factors.stream().map(f -> f.clustered(null)).toList();
    }

    private List<Gap> gaps(List<Gap> gaps, Map<String, List<GroupScore>> groups) {
        return gaps.stream()
                .filter(gap -> shown(gap.by(), gap.a(), groups) && shown(gap.by(), gap.b(), groups))
                .map(gap -> mayShow(gap, groups)
                        ? gap
                        : Gap.without(gap.by(), gap.a(), gap.b(), gap.factor(), gap.item(), withheld(gap)))
                .toList();
    }

    private static Status withheld(Gap gap) {
        return gap.status() == Status.OK ? Status.SUPPRESSED : gap.status();
    }

    private boolean mayShow(Gap gap, Map<String, List<GroupScore>> groups) {
        boolean enough =
                gap.status() == Status.OK && gap.nA() >= rules.smallestGroup() && gap.nB() >= rules.smallestGroup();
        String factor = gap.factor();
        return enough
                && (factor == null
                        || factorShown(gap.by(), gap.a(), factor, groups)
                                && factorShown(gap.by(), gap.b(), factor, groups));
    }

    private static boolean shown(String by, String value, Map<String, List<GroupScore>> groups) {
        return groups.getOrDefault(by, List.of()).stream()
                .anyMatch(g -> g.value().equals(value) && g.status() == Status.OK);
    }

    private static boolean factorShown(String by, String value, String factor, Map<String, List<GroupScore>> groups) {
        return groups.getOrDefault(by, List.of()).stream()
                .filter(g -> g.value().equals(value))
                .flatMap(g -> g.factors().stream())
                .anyMatch(f -> f.id().equals(factor) && f.status() == Status.OK);
    }

    private ModuleScore module(ModuleScore module) {
        List<ItemScore> items = figures.items(module.items(), module.factors());
        List<FactorScore> factors = figures.factors(module.factors(), items);
        return new ModuleScore(
                module.questionnaire(),
                figures.overall(module.overall(), factors),
                factors,
                items,
                figures.outcomes(module.outcomes()));
    }

    /** Too few answered: not even which groups they are in. */
    private AssessmentScore nothing(AssessmentScore score) {
        return new AssessmentScore(
                true,
                score.questionnaire(),
                score.aggregation(),
                score.roles(),
                score.respondents(),
                OverallScore.without(Status.SUPPRESSED),
                hiddenFactors(score.factors()),
                hiddenItems(score.items()),
                hiddenOutcomes(score.outcomes()),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                score.modules().stream()
                        .map(m -> new ModuleScore(
                                m.questionnaire(),
                                OverallScore.without(Status.SUPPRESSED),
                                hiddenFactors(m.factors()),
                                hiddenItems(m.items()),
                                hiddenOutcomes(m.outcomes())))
                        .toList(),
                List.of("Fewer than " + rules.smallestGroup() + " respondents, so nothing is shown."),
                null);
    }

    private static List<FactorScore> hiddenFactors(List<FactorScore> factors) {
        return factors.stream()
                .map(f -> FactorScore.without(f.id(), Status.SUPPRESSED))
                .toList();
    }

    private static List<ItemScore> hiddenItems(List<ItemScore> items) {
        return items.stream()
                .map(i -> ItemScore.without(i.id(), i.factor(), Status.SUPPRESSED))
                .toList();
    }

    private static List<OutcomeScore> hiddenOutcomes(List<OutcomeScore> outcomes) {
        return outcomes.stream()
                .map(o -> OutcomeScore.without(o.id(), o.measure(), Status.SUPPRESSED))
                .toList();
    }
}
