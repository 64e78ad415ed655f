package org.cxmaturity.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.BoxScore;
import org.cxmaturity.score.stat.MeanInterval;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;

/** Figures that every survey has; what is special to one is in {@link SurveySpecials} and {@link GroupFigures}. */
final class SurveyOracle implements Oracle {
    private final Folder folder;
    private final Survey survey;
    private final SurveySpecials specials;
    private final GroupFigures groups;

    SurveyOracle(Folder folder) {
        this.folder = folder;
        survey = new Survey(folder);
        specials = new SurveySpecials(survey);
        groups = new GroupFigures(survey);
    }

    static List<Row> rows(Folder folder) {
        return folder.records("oracle.csv").stream().map(SurveyOracle::row).toList();
    }

    private static Row row(Map<String, String> r) {
        return new Row(r.get("scope"), r.get("target"), r.get("statistic"), r.get("param"), r.get("value"));
    }

    @Override
    public String name() {
        return folder.path().getFileName().toString();
    }

    @Override
    public List<Row> rows() {
        return rows(folder);
    }

    @Override
    public long recordsInFile() {
        return folder.lines("oracle.csv");
    }

    @Override
    public Answer answer(Row row) {
        // A factor may have the name of its only item, so each is asked in turn.
        return Stream.<Function<Row, Answer>>of(
                        this::overall, this::factor, this::item, specials::answer, groups::answer)
                .map(source -> source.apply(row))
                .filter(answer -> !(answer instanceof Answer.Unclassified))
                .findFirst()
                .orElseGet(Answer.Unclassified::new);
    }

    private Answer item(Row row) {
        if (!row.scope().equals("all") || survey.items.stream().noneMatch(i -> i.id().equals(row.target()))) {
            return new Answer.Unclassified();
        }
        double[] scores = Survey.present(survey.scores(row.target()));
        String factor = survey.item(row.target()).factor();
        int at = survey.itemsOf(factor).indexOf(survey.item(row.target()));
        return switch (row.statistic()) {
            case "n_valid" -> Answer.of(scores.length);
            case "n_missing" -> Answer.of(survey.size() - scores.length);
            case "mean100" -> Answer.of(Moments.meanOf(scores));
            case "sd100" -> Answer.of(Moments.sdOf(scores));
            case "top2box_pct" -> Answer.of(100 * box(row).share());
            case "top2box_wilson_lo" ->
                Answer.of(100 * box(row).wilson(row.number()).low());
            case "top2box_wilson_hi" ->
                Answer.of(100 * box(row).wilson(row.number()).high());
            case "item_rest_r_listwise" -> Answer.of(Alpha.itemRest(survey.matrix(factor), at));
            case "alpha_if_dropped_listwise" -> Answer.of(Alpha.ifDropped(survey.matrix(factor), at));
            default -> new Answer.Unclassified();
        };
    }

    private BoxScore box(Row row) {
        Survey.Item item = survey.item(row.target());
        return BoxScore.best(survey.column(item.id()), item.from(), item.to(), item.step(), item.reversed(), 2)
                .orElseThrow();
    }

    private Answer factor(Row row) {
        if (!survey.isFactor(row.target()) || row.scope().contains(" vs ")) {
            return new Answer.Unclassified();
        }
        double[] all = survey.factor(row.target());
        double[] scores = Survey.present(Survey.take(all, group(row.scope())));
        double[][] matrix = survey.matrix(row.target());
        return switch (row.statistic()) {
            case "n_items" -> Answer.of(survey.itemsOf(row.target()).size());
            case "n", "n_scored" -> Answer.of(scores.length);
            case "mean" -> Answer.of(Moments.meanOf(scores));
            case "sd" -> Answer.of(Moments.sdOf(scores));
            case "se" -> Answer.of(Moments.of(scores).orElseThrow().se());
            case "t_ci_lo" -> Answer.of(MeanInterval.of(scores, row.number()), ci -> ci.low());
            case "t_ci_hi" -> Answer.of(MeanInterval.of(scores, row.number()), ci -> ci.high());
            case "quantile_type6", "quantile_type7", "quantile_type8" ->
                Answer.of(Quantiles.of(scores).at(row.number(), row.statistic().charAt(13) - '0'));
            case "percentile_midrank" -> percentile(row, scores);
            case "n_complete" -> Answer.of(Alpha.listwise(matrix), Alpha::n);
            case "alpha_listwise" -> Answer.of(Alpha.listwise(matrix), Alpha::alpha);
            case "alpha_pairwise" -> Answer.of(Alpha.pairwise(matrix));
            case "alpha_feldt_lo" ->
                Answer.of(Alpha.listwise(matrix), a -> a.feldt(row.number()).low());
            case "alpha_feldt_hi" ->
                Answer.of(Alpha.listwise(matrix), a -> a.feldt(row.number()).high());
            case "alpha_standardised" -> Answer.of(Alpha.standardised(matrix));
            case "mean_inter_item_r" -> Answer.of(Alpha.meanInterItem(matrix));
            case "omega_one_factor_minres_std" -> new Answer.NotApplicable("omega: later");
            default -> new Answer.Unclassified();
        };
    }

    /**
     * R compared with ==, which parts scores that are equal but for rounding; ours holds them tied. A row is passed over
     * only where comparing our scores with == gives R's figure, so that nothing but those ties can be the difference.
     */
    private static Answer percentile(Row row, double[] scores) {
        PercentileRank ours = PercentileRank.of(row.number(), scores).orElseThrow();
        double x = Math.abs(scores[0] - row.number()) < 1e-9 ? scores[0] : row.number();
        double below = Arrays.stream(scores).filter(s -> s < x).count();
        double equal = Arrays.stream(scores).filter(s -> s == x).count();
        boolean parted = equal < ours.equal() && row.isMetBy(100 * (below + equal / 2) / scores.length);
        return parted
                ? new Answer.NotApplicable("percentile: R's == misses ties that differ by rounding alone")
                : Answer.of(ours.value());
    }

    private IntPredicate group(String scope) {
        String[] parts = scope.split("=");
        String column = Map.of("provider", "serviceprovider", "group", "GRP").getOrDefault(parts[0], parts[0]);
        return parts.length == 2 ? survey.where(column, Double.parseDouble(parts[1])) : i -> true;
    }

    private Answer overall(Row row) {
        if (!row.target().equals("overall")) {
            return new Answer.Unclassified();
        }
        double[][] factors = survey.factors.stream().map(survey::factor).toArray(double[][]::new);
        double[] means = Arrays.stream(factors)
                .mapToDouble(f -> Moments.meanOf(Survey.present(f)).orElseThrow())
                .toArray();
        double[] complete = IntStream.range(0, survey.size())
                .mapToObj(i -> Arrays.stream(factors).mapToDouble(f -> f[i]).toArray())
                .filter(r -> Survey.present(r).length == r.length)
                .mapToDouble(r -> Moments.meanOf(r).orElseThrow())
                .toArray();
        return switch (row.statistic()) {
            case "mean_of_factor_means_equal_weights" -> Answer.of(Moments.meanOf(means));
            case "n_all_factors_scored" -> Answer.of(complete.length);
            case "sd_respondent_overall" -> Answer.of(Moments.sdOf(complete));
            default -> new Answer.Unclassified();
        };
    }
}
