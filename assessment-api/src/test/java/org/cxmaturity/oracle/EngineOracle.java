package org.cxmaturity.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** The reference figures of a survey against the assembled engine, as far as the engine gives them out. */
final class EngineOracle implements Oracle {
    private static final Map<String, String> NOT_GIVEN_OUT = Map.ofEntries(
            Map.entry("alpha_pairwise", "pairwise alpha: ours is listwise"),
            Map.entry("alpha_standardised", "standardised alpha: not ours"),
            Map.entry("mean_inter_item_r", "mean inter-item r: not given out"),
            Map.entry("omega_one_factor_minres_std", "omega: later"),
            Map.entry("percentile_midrank", "percentile among respondents: not given out"),
            Map.entry("se_n", "NPS standard error: not given out"),
            Map.entry("se_n1", "NPS standard error: not given out"),
            Map.entry("cohen_d_pooled", "Cohen's d: we give Hedges' g"),
            Map.entry("p_holm", "Holm over items: ours is Benjamini-Hochberg"),
            Map.entry("rwg", "one-item rwg: not given out"));

    private final Folder folder;
    final Survey survey;
    final EngineSurvey engine;
    private final Map<String, AssessmentScore> scores = new LinkedHashMap<>();
    private final EngineSpecials specials;

    EngineOracle(Folder folder) {
        this.folder = folder;
        survey = new Survey(folder);
        engine = new EngineSurvey(survey);
        specials = new EngineSpecials(this);
    }

    /** A run of the engine, made once. */
    AssessmentScore run(String name, Supplier<AssessmentScore> how) {
        return scores.computeIfAbsent(name, n -> how.get());
    }

    private AssessmentScore all() {
        return run("all", engine::score);
    }

    @Override
    public String name() {
        return folder.path().getFileName().toString();
    }

    @Override
    public List<Row> rows() {
        return SurveyOracle.rows(folder);
    }

    @Override
    public long recordsInFile() {
        return folder.lines("oracle.csv");
    }

    @Override
    public Answer answer(Row row) {
        String last = row.statistic().replaceFirst("^(nps|welch)_", "");
        if (last.startsWith("quantile")) {
            return new Answer.NotApplicable("quantiles of respondents: not given out");
        }
        if (last.startsWith("t_ci") && !row.param().equals("0.95")) {
            return new Answer.NotApplicable("intervals: ours are 95 %");
        }
        if (NOT_GIVEN_OUT.containsKey(last)) {
            return new Answer.NotApplicable(NOT_GIVEN_OUT.get(last));
        }
        return Stream.<Function<Row, Answer>>of(this::overall, this::factor, this::item, specials::answer)
                .map(source -> source.apply(row))
                .filter(answer -> !(answer instanceof Answer.Unclassified))
                .findFirst()
                .orElseGet(Answer.Unclassified::new);
    }

    private Answer overall(Row row) {
        if (!row.target().equals("overall")) {
            return new Answer.Unclassified();
        }
        return switch (row.statistic()) {
            case "mean_of_factor_means_equal_weights" ->
                Answer.of(all().overall().score());
            case "n_all_factors_scored" -> Answer.of(all().overall().n());
            case "sd_respondent_overall" -> Answer.of(all().overall().sd());
            default -> new Answer.Unclassified();
        };
    }

    private Answer factor(Row row) {
        if (!row.scope().equals("all") || all().factor(row.target()).isEmpty()) {
            return new Answer.Unclassified();
        }
        return figure(row.statistic(), all().factor(row.target()).orElseThrow());
    }

    static Answer figure(String statistic, FactorScore factor) {
        FactorScore.Reliability alpha = factor.reliability();
        Interval feldt = alpha == null ? null : alpha.ci95();
        return switch (statistic) {
            case "n", "n_scored" -> Answer.of(factor.n());
            case "mean" -> Answer.of(factor.score());
            case "sd" -> Answer.of(factor.sd());
            case "se" -> Answer.of(factor.se());
            case "t_ci_lo" -> low(factor.ci95());
            case "t_ci_hi" -> high(factor.ci95());
            case "n_complete" -> alpha == null ? Answer.UNDEFINED : Answer.of(alpha.n());
            case "alpha_listwise" -> alpha == null ? Answer.UNDEFINED : Answer.of(alpha.alpha());
            case "alpha_feldt_lo" -> low(feldt);
            case "alpha_feldt_hi" -> high(feldt);
            case "rwgj_uniform" -> Answer.of(factor.rwgj());
            case "ad_mean_j" -> Answer.of(factor.ad());
            case "n_items" -> new Answer.NotApplicable("number of items: not a score");
            default -> new Answer.Unclassified();
        };
    }

    private Answer item(Row row) {
        if (!row.scope().equals("all") || all().item(row.target()).isEmpty()) {
            return new Answer.Unclassified();
        }
        ItemScore item = all().item(row.target()).orElseThrow();
        return switch (row.statistic()) {
            case "n_valid" -> Answer.of(item.n());
            case "n_missing" -> Answer.of(item.notAnswered());
            case "mean100" -> Answer.of(item.score());
            case "sd100" -> Answer.of(item.sd());
            case "top2box_pct" -> Answer.of(100 * item.topTwoBox().orElseThrow());
            case "top2box_wilson_lo" -> percent(low(item.topTwoBoxCi95()));
            case "top2box_wilson_hi" -> percent(high(item.topTwoBoxCi95()));
            case "item_rest_r_listwise" -> Answer.of(item.itemRest());
            case "alpha_if_dropped_listwise" -> Answer.of(item.alphaIfDropped());
            default -> new Answer.Unclassified();
        };
    }

    private static Answer percent(Answer share) {
        return share instanceof Answer.Value value ? Answer.of(100 * value.value()) : share;
    }

    static Answer low(@Nullable Interval ci) {
        return ci == null ? Answer.of(OptionalDouble.empty()) : Answer.of(ci.low());
    }

    static Answer high(@Nullable Interval ci) {
        return ci == null ? Answer.of(OptionalDouble.empty()) : Answer.of(ci.high());
    }
}
