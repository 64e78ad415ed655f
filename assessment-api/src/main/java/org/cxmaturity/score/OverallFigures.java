package org.cxmaturity.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.FactorFigures.Figure;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Moments;
import org.jspecify.annotations.Nullable;

/** The overall score of an organisation or a group (method sections 2, 3, 5 and 9). */
final class OverallFigures {
    /** Least share of the factor weight that must have a score; compared with a little slack. */
    private static final double LEAST_WEIGHT = 0.8 - 1e-9;

    private final Levels levels;
    private final Raters raters;
    private final double[] respondents;

    /**
     * The figures over the rows of {@code raters}.
     *
     * @param respondents overall score by row, NaN where a respondent has none
     */
    OverallFigures(Questionnaire questionnaire, Raters raters, double[] respondents) {
        this.levels = new Levels(questionnaire);
        this.raters = raters;
        this.respondents = respondents;
    }

    /** Overall score by row: the respondent's own factor scores under the rules of the organisation's. */
    static double[] ofRespondents(Sheet sheet) {
        double total =
                sheet.factors().stream().mapToDouble(f -> f.factor().weight()).sum();
        double[] overall = new double[sheet.rows()];
        for (int row = 0; row < overall.length; row++) {
            overall[row] = ofRespondent(sheet, row, total);
        }
        return overall;
    }

    private static double ofRespondent(Sheet sheet, int row, double total) {
        double scored = 0;
        double sum = 0;
        for (FactorSheet factor : sheet.factors()) {
            double weight = factor.factor().weight();
            if (weight > 0 && !Double.isNaN(factor.score()[row])) {
                scored += weight;
                sum += weight * factor.score()[row];
            } else if (weight > 0 && !Double.isNaN(factor.coverage()[row])) {
                return Double.NaN;
            }
        }
        return scored > 0 && scored / total >= LEAST_WEIGHT ? sum / scored : Double.NaN;
    }

    /** The overall of these factors. */
    OverallScore of(List<Figure> all) {
        List<Figure> weighted =
                all.stream().filter(f -> f.factor().factor().weight() > 0).toList();
        Status status = status(weighted);
        if (status != Status.OK) {
            return OverallScore.without(status);
        }
        List<Figure> scored =
                weighted.stream().filter(f -> f.score().status() == Status.OK).toList();
        double score = OverallScore.mean(
                scored.stream().mapToDouble(f -> f.score().score()).toArray(),
                scored.stream().mapToDouble(f -> f.factor().factor().weight()).toArray());
        Raters.Spread spread = spread(scored, weight(scored));
        return levelled(score, spread, scored.stream().map(Figure::score).toList());
    }

    private Status status(List<Figure> weighted) {
        List<Status> statuses = weighted.stream().map(f -> f.score().status()).toList();
        if (statuses.stream().allMatch(s -> s == Status.NOT_APPLICABLE)) {
            return Status.NOT_APPLICABLE;
        }
        List<Figure> scored =
                weighted.stream().filter(f -> f.score().status() == Status.OK).toList();
        boolean enough =
                !statuses.contains(Status.NOT_ENOUGH_DATA) && weight(scored) / weight(weighted) >= LEAST_WEIGHT;
        return enough ? Status.OK : Status.NOT_ENOUGH_DATA;
    }

    private static double weight(List<Figure> figures) {
        return figures.stream().mapToDouble(f -> f.factor().factor().weight()).sum();
    }

    /** From how much each respondent moves the overall: method section 9, by role where all factors are. */
    private Raters.Spread spread(List<Figure> scored, double weight) {
        double[] pulls = Columns.empty(raters.rows().length);
        boolean balanced = true;
        for (Figure figure : scored) {
            Estimate estimate = figure.estimate();
            if (estimate == null) {
                continue;
            }
            balanced &= estimate.balanced();
            add(pulls, estimate.pulls(), figure.factor().factor().weight() / weight);
        }
        Raters spreading = raters instanceof RoleBalancedRaters && !balanced ? new EqualRaters(raters.rows()) : raters;
        return spreading.spread(pulls);
    }

    private static void add(double[] pulls, double[] more, double share) {
        for (int i = 0; i < pulls.length; i++) {
            if (!Double.isNaN(more[i])) {
                pulls[i] = (Double.isNaN(pulls[i]) ? 0 : pulls[i]) + share * more[i];
            }
        }
    }

    private OverallScore levelled(double score, Raters.Spread spread, List<FactorScore> scored) {
        double[] own = Columns.present(respondents, raters.rows());
        OptionalDouble sd = Moments.sdOf(own);
        Interval ci95 = Estimate.interval(score, spread);
        Map<String, Integer> factorLevels = new LinkedHashMap<>();
        scored.forEach(f -> factorLevels.put(f.id(), f.level()));
        Levels.Held held = levels.ofOverall(score, factorLevels);
        return new OverallScore(
                Status.OK,
                score,
                own.length,
                sd,
                spread.se(),
                spread.df(),
                ci95,
                held.level(),
                range(ci95, scored),
                held.byScore(),
                held.heldBackBy().stream().findFirst().orElse(null));
    }

    private @Nullable LevelRange range(@Nullable Interval ci95, List<FactorScore> scored) {
        int low = levels.cap(scored.stream().mapToInt(f -> ends(f).low()).toArray());
        int high = levels.cap(scored.stream().mapToInt(f -> ends(f).high()).toArray());
        return levels.range(ci95, low, high);
    }

    /** A factor without an interval has its level at both ends. */
    private static LevelRange ends(FactorScore factor) {
        LevelRange range = factor.levelRange();
        return range == null ? new LevelRange(factor.level(), factor.level()) : range;
    }
}
