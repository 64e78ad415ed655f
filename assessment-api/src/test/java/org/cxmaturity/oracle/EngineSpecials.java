package org.cxmaturity.oracle;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Outcome.Measure;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.LongString;

/** Outcomes, groups, gaps, drivers and flags of a survey, from the engine. */
final class EngineSpecials {
    private static final Pattern PAIR = Pattern.compile("(\\w+) (\\d) vs (\\d)");
    private static final Pattern GROUP = Pattern.compile("(group|provider)=(\\d+)");
    private static final Map<String, String> COLUMNS = Map.of("group", "GRP", "provider", "serviceprovider");

    private final EngineOracle oracle;

    EngineSpecials(EngineOracle oracle) {
        this.oracle = oracle;
    }

    Answer answer(Row row) {
        Matcher pair = PAIR.matcher(row.scope());
        if (pair.matches()) {
            return pair(row, pair.group(1), pair.group(2), pair.group(3));
        }
        Matcher group = GROUP.matcher(row.scope());
        if (group.matches()) {
            return group(row, COLUMNS.get(group.group(1)), group.group(2));
        }
        if (row.statistic().startsWith("nps_")) {
            return nps(row);
        }
        return row.target().equals("data_quality") ? flags(row) : other(row);
    }

    private Answer group(Row row, String by, String value) {
        if (row.statistic().matches("eb_.*|percentile_.*")) {
            return new Answer.NotApplicable("groups against groups: benchmark");
        }
        GroupScore group = oracle.run("by " + by, () -> oracle.engine.score(by)).groups().get(by).stream()
                .filter(g -> g.value().equals(value))
                .findFirst()
                .orElseThrow();
        return EngineOracle.figure(row.statistic(), factor(group, row.target()));
    }

    private static FactorScore factor(GroupScore group, String id) {
        return group.factors().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Answer pair(Row row, String by, String a, String b) {
        if (row.statistic().startsWith("nps_difference")) {
            return new Answer.NotApplicable("difference of two NPS: not given out");
        }
        boolean ownScale = row.target().equals("NETPRO");
        AssessmentScore score = ownScale
                ? oracle.run("alone " + row.target(), () -> oracle.engine.alone(row.target(), by))
                : oracle.run("by " + by, () -> oracle.engine.score(by));
        Gap gap = score.gaps().stream()
                .filter(g -> row.target().equals(g.factor()) || row.target().equals(g.item()))
                .filter(g -> g.a().equals(a) && g.b().equals(b))
                .findFirst()
                .orElseThrow();
        return switch (row.statistic()) {
            case "welch_n_a" -> Answer.of(gap.nA());
            case "welch_n_b" -> Answer.of(gap.nB());
            case "welch_mean_a" -> Answer.of(mean(score, by, a, row.target()));
            case "welch_mean_b" -> Answer.of(mean(score, by, b, row.target()));
            case "welch_diff" -> Answer.of(gap.difference());
            case "welch_t" -> Answer.of(gap.t());
            case "welch_df" -> Answer.of(gap.df());
            case "welch_p" -> Answer.of(gap.p());
            case "welch_ci_lo" -> EngineOracle.low(gap.ci95());
            case "welch_ci_hi" -> EngineOracle.high(gap.ci95());
            case "welch_hedges_g_exact" -> Answer.of(gap.hedgesG());
            case "p_bh" -> Answer.of(gap.pAdjusted());
            default -> new Answer.Unclassified();
        };
    }

    private static double mean(AssessmentScore score, String by, String value, String factor) {
        return score.groups().get(by).stream()
                .filter(g -> g.value().equals(value))
                .map(g -> factor(g, factor).score())
                .findFirst()
                .orElseThrow();
    }

    private Answer nps(Row row) {
        OutcomeScore nps =
                oracle.run("nps " + row.scope(), () -> npsOf(row)).outcomes().get(0);
        return switch (row.statistic()) {
            case "nps_n" -> Answer.of(nps.n());
            case "nps_promoters" -> Answer.of(100 * nps.promoters().orElseThrow());
            case "nps_detractors" -> Answer.of(100 * nps.detractors().orElseThrow());
            case "nps_nps" -> Answer.of(nps.value());
            case "nps_aw_lo" -> EngineOracle.low(nps.ci95());
            case "nps_aw_hi" -> EngineOracle.high(nps.ci95());
            default -> new Answer.Unclassified();
        };
    }

    private AssessmentScore npsOf(Row row) {
        String[] scope = row.scope().split("=");
        IntPredicate takes =
                scope.length == 1 ? i -> true : oracle.survey.where(scope[0], Double.parseDouble(scope[1]));
        return oracle.engine.score(Measure.NPS, 0, 10, oracle.survey.column(row.target()), takes);
    }

    /** The engine tells rows with one answer throughout from others, so we hand it those alone. */
    private Answer flags(Row row) {
        if (!row.statistic().matches("respondents_sd_zero|respondents_all_same_ge_10_answers")) {
            return new Answer.NotApplicable("data quality by respondent: the engine counts flags");
        }
        double[][] raw = oracle.survey.raw(i -> true);
        IntPredicate same = i -> LongString.irv(raw[i]).orElse(1) == 0;
        return Answer.of(oracle.run("same", () -> oracle.engine.score(same))
                .respondents()
                .straightLining());
    }

    private Answer other(Row row) {
        return switch (row.statistic()) {
            case "pearson_with_satisfaction" -> driver(row, oracle.survey.factor("satisfaction"), 0, 100);
            case "pearson_with_Q7ALL_pairwise" -> driver(row, oracle.survey.column("Q7ALL"), 1, 5);
            case "icc_icc1_n0" -> Answer.of(clustering(row).icc1());
            case "icc_icc2" -> Answer.of(clustering(row).icc2());
            case "bca_mean_lo" -> EngineOracle.low(bca(row));
            case "bca_mean_hi" -> EngineOracle.high(bca(row));
            case "weighted_nps" -> Answer.of(weighted(row).outcomes().get(0).value());
            case "weighted_se" -> halfWidth(weighted(row).outcomes().get(0));
            default -> new Answer.NotApplicable(reason(row));
        };
    }

    private static String reason(Row row) {
        String statistic = row.statistic();
        if (statistic.matches("icc_.*|eb_.*|quantile_of_group.*")) {
            return "parts of the variance and group means: benchmark";
        }
        if (statistic.matches("promoters_wilson.*")) {
            return "interval of promoters: not given out";
        }
        return statistic.matches("weighted.*|kish.*")
                ? "weighted raw mean: not given out"
                : "drivers: apart from the scores";
    }

    private Answer driver(Row row, double[] outcome, double from, double to) {
        AssessmentScore score =
                oracle.run("drivers", () -> oracle.engine.score(Measure.MEAN, from, to, outcome, i -> true));
        return Answer.of(score.drivers().stream()
                .filter(d -> d.id().equals(row.target()))
                .map(d -> d.derived())
                .findFirst()
                .orElse(OptionalDouble.empty()));
    }

    private FactorScore.Clustering clustering(Row row) {
        return oracle.run("by GRP", () -> oracle.engine.score("GRP"))
                .factor(row.target())
                .orElseThrow()
                .clustering();
    }

    private Interval bca(Row row) {
        return oracle.run("bootstrap", oracle.engine::bootstrapped)
                .bootstrap()
                .bcaCi95()
                .get(row.target());
    }

    private AssessmentScore weighted(Row row) {
        return oracle.run(
                "weighted", () -> oracle.engine.weighted(Measure.NPS, 0, 10, oracle.survey.column(row.target())));
    }

    private static Answer halfWidth(OutcomeScore outcome) {
        return Answer.of((outcome.ci95().high() - outcome.ci95().low()) / 2 / 1.959963984540054);
    }
}
