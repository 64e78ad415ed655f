package org.cxmaturity.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Bca;
import org.cxmaturity.score.stat.Correlation;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.LongString;
import org.cxmaturity.score.stat.Multiplicity;
import org.cxmaturity.score.stat.Nps;
import org.cxmaturity.score.stat.Regression;
import org.cxmaturity.score.stat.Shapley;
import org.cxmaturity.score.stat.Weighted;
import org.cxmaturity.score.stat.Welch;
import org.cxmaturity.score.stat.Wilson;

/** Outcomes, drivers, comparisons of two groups and data quality. */
final class SurveySpecials {
    private static final List<String> DRIVERS = List.of("image", "expectation", "quality", "value", "complaints");
    private static final Pattern PAIR = Pattern.compile("(\\w+) (\\d) vs (\\d)");

    private final Survey survey;

    SurveySpecials(Survey survey) {
        this.survey = survey;
    }

    Answer answer(Row row) {
        Matcher pair = PAIR.matcher(row.scope());
        if (pair.matches()) {
            return pair(row, pair.group(1), Double.parseDouble(pair.group(2)), Double.parseDouble(pair.group(3)));
        }
        if (row.statistic().startsWith("nps_")) {
            return nps(row.statistic().substring(4), outcome(row));
        }
        return row.target().equals("data_quality") ? quality(row.statistic()) : driver(row);
    }

    private double[] outcome(Row row) {
        String[] scope = row.scope().split("=");
        double[] all = survey.column(row.target());
        return scope.length == 1 ? all : Survey.take(all, survey.where(scope[0], Double.parseDouble(scope[1])));
    }

    static Answer nps(String figure, double[] answers) {
        Optional<Nps> nps = Nps.of(answers);
        return switch (figure) {
            case "n" -> Answer.of(nps, Nps::n);
            case "promoters" -> Answer.of(nps, n -> 100 * n.promoterShare());
            case "detractors" -> Answer.of(nps, n -> 100 * n.detractorShare());
            case "nps" -> Answer.of(nps, Nps::value);
            case "se_n" -> Answer.of(nps, Nps::se);
            case "se_n1" -> Answer.of(nps, Nps::seSample);
            case "aw_lo" -> Answer.of(nps, n -> n.adjustedWald(0.95).low());
            case "aw_hi" -> Answer.of(nps, n -> n.adjustedWald(0.95).high());
            default -> new Answer.Unclassified();
        };
    }

    static Answer welch(String figure, double[] a, double[] b) {
        Welch w = Welch.of(Survey.present(a), Survey.present(b), 0.95).orElseThrow();
        return switch (figure) {
            case "n_a" -> Answer.of(w.a().n());
            case "n_b" -> Answer.of(w.b().n());
            case "mean_a" -> Answer.of(w.a().mean());
            case "mean_b" -> Answer.of(w.b().mean());
            case "diff" -> Answer.of(w.difference());
            case "t" -> Answer.of(w.t());
            case "df" -> Answer.of(w.df());
            case "p" -> Answer.of(w.p());
            case "ci_lo" -> Answer.of(w.ci().low());
            case "ci_hi" -> Answer.of(w.ci().high());
            case "cohen_d_pooled" -> Answer.of(w.cohenD());
            case "hedges_g_exact" -> Answer.of(w.hedgesG());
            default -> new Answer.Unclassified();
        };
    }

    private Answer pair(Row row, String column, double a, double b) {
        double[] values = survey.isFactor(row.target()) ? survey.factor(row.target()) : survey.column(row.target());
        double[] left = Survey.take(values, survey.where(column, a));
        double[] right = Survey.take(values, survey.where(column, b));
        Optional<Nps.Difference> difference =
                Nps.of(left).orElseThrow().minus(Nps.of(right).orElseThrow());
        return switch (row.statistic()) {
            case "nps_difference" -> Answer.of(difference, Nps.Difference::value);
            case "nps_difference_z" -> Answer.of(difference, Nps.Difference::z);
            case "nps_difference_p" -> Answer.of(difference, Nps.Difference::p);
            case "p_holm" -> Answer.of(Multiplicity.holm(itemPs(column, a, b))[place(row)]);
            case "p_bh" -> Answer.of(Multiplicity.benjaminiHochberg(itemPs(column, a, b))[place(row)]);
            default ->
                row.statistic().startsWith("welch_")
                        ? welch(row.statistic().substring(6), left, right)
                        : new Answer.Unclassified();
        };
    }

    private int place(Row row) {
        return survey.items.indexOf(survey.item(row.target()));
    }

    private double[] itemPs(String column, double a, double b) {
        return survey.items.stream()
                .mapToDouble(i -> Welch.of(
                                Survey.present(Survey.take(survey.column(i.id()), survey.where(column, a))),
                                Survey.present(Survey.take(survey.column(i.id()), survey.where(column, b))),
                                0.95)
                        .flatMap(w -> w.p().stream().boxed().findFirst())
                        .orElseThrow())
                .toArray();
    }

    private Answer quality(String statistic) {
        double[][] rows = survey.raw(i -> true);
        return switch (statistic) {
            case "respondents_longstring_ge_10" -> count(rows, r -> LongString.longest(r) >= 10);
            case "respondents_sd_zero" -> count(rows, r -> LongString.irv(r).orElse(1) == 0);
            case "longstring_respondent_1" -> Answer.of(LongString.longest(rows[0]));
            case "irv_respondent_1" -> Answer.of(LongString.irv(rows[0]));
            case "respondents_with_no_answer" -> count(rows, r -> Survey.present(r).length == 0);
            case "respondents_all_same_ge_10_answers" ->
                count(
                        rows,
                        r -> Survey.present(r).length >= 10 && LongString.irv(r).orElse(1) == 0);
            default -> new Answer.Unclassified();
        };
    }

    private static Answer count(double[][] rows, Predicate<double[]> test) {
        return Answer.of(Arrays.stream(rows).filter(test).count());
    }

    private Answer driver(Row row) {
        return switch (row.statistic()) {
            case "promoters_wilson_lo" -> Answer.of(promoters(row).low());
            case "promoters_wilson_hi" -> Answer.of(promoters(row).high());
            case "weighted_nps" -> Answer.of(weightedNps(row), w -> 100 * w.mean());
            case "weighted_n_eff" -> Answer.of(weightedNps(row), Weighted::nEff);
            case "weighted_se" -> Answer.of(weightedNps(row), w -> 100 * w.se());
            case "weighted_mean_raw" -> Answer.of(weighted(row), Weighted::mean);
            case "kish_n_eff" -> Answer.of(weighted(row), Weighted::nEff);
            case "pearson_with_satisfaction" -> Answer.of(pearson(row, survey.factor("satisfaction")));
            case "pearson_with_Q7ALL_pairwise" -> Answer.of(pearson(row, survey.column("Q7ALL")));
            case "spearman_with_satisfaction" ->
                Answer.of(Correlation.spearman(survey.factor(row.target()), survey.factor("satisfaction")));
            case "r2_five_drivers" ->
                Answer.of(Regression.of(drivers(), survey.factor("satisfaction")), Regression::r2);
            case "shapley_lmg" ->
                Answer.of(
                        Shapley.of(drivers(), survey.factor("satisfaction")),
                        s -> s.shares().get(DRIVERS.indexOf(row.target())));
            case "std_beta" ->
                Answer.of(
                        Regression.of(drivers(), survey.factor("satisfaction")),
                        r -> r.beta().get(DRIVERS.indexOf(row.target())));
            case "ols_b" -> Answer.of(Regression.of(drivers(), survey.factor("satisfaction")), r -> b(r, row.target()));
            case "bca_mean_lo" -> Answer.of(bca(row), Bca::low);
            case "bca_mean_hi" -> Answer.of(bca(row), Bca::high);
            case "johnson_n", "johnson_raw_weight", "johnson_pct" -> new Answer.NotApplicable("Johnson weights: later");
            default -> new Answer.Unclassified();
        };
    }

    private static double b(Regression fit, String target) {
        return target.equals("intercept") ? fit.intercept() : fit.b().get(DRIVERS.indexOf(target));
    }

    private Optional<Bca> bca(Row row) {
        return Bca.ofMean(survey.factor(row.target()), 20_000, 20261, 0.95);
    }

    private Interval promoters(Row row) {
        Nps nps = Nps.of(survey.column(row.target())).orElseThrow();
        return Wilson.percent(nps.promoters(), nps.n(), row.number());
    }

    private OptionalDouble pearson(Row row, double[] outcome) {
        return Correlation.pearson(survey.factor(row.target()), outcome);
    }

    private double[][] drivers() {
        return DRIVERS.stream().map(survey::factor).toArray(double[][]::new);
    }

    private Optional<Weighted> weighted(Row row) {
        return Weighted.of(survey.column(row.target()), survey.column("WEIGHT"));
    }

    private Optional<Weighted> weightedNps(Row row) {
        double[] answers = survey.column(row.target());
        double[] each = IntStream.range(0, answers.length)
                .mapToDouble(i -> Nps.of(answers[i]).map(n -> n.value() / 100).orElse(Double.NaN))
                .toArray();
        return Weighted.of(each, survey.column("WEIGHT"));
    }
}
