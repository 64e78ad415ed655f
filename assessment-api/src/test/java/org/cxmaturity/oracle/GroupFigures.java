package org.cxmaturity.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Agreement;
import org.cxmaturity.score.stat.Icc;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;
import org.cxmaturity.score.stat.Shrinkage;

/** Groups as organisations: agreement within them, shrinkage, and one group among the others. */
final class GroupFigures {
    private static final int OPTIONS = 5;

    private final Survey survey;

    GroupFigures(Survey survey) {
        this.survey = survey;
    }

    Answer answer(Row row) {
        if (!survey.isFactor("leadership")) {
            return new Answer.Unclassified();
        }
        double[] ids = ids();
        List<Moments> groups = Arrays.stream(ids)
                .mapToObj(g -> Moments.of(Survey.take(survey.factor("leadership"), survey.where("GRP", g)))
                        .orElseThrow())
                .toList();
        return row.scope().startsWith("group=") ? one(row, ids, groups) : all(row, groups);
    }

    private double[] ids() {
        return Arrays.stream(survey.column("GRP")).distinct().sorted().toArray();
    }

    private Answer one(Row row, double[] ids, List<Moments> groups) {
        double id = Double.parseDouble(row.scope().substring(6));
        int at = Arrays.binarySearch(ids, id);
        double[] means = groups.stream().mapToDouble(Moments::mean).toArray();
        double[] others = IntStream.range(0, means.length)
                .filter(g -> g != at)
                .mapToDouble(g -> means[g])
                .toArray();
        double[][] raw = survey.raw(survey.where("GRP", id));
        Optional<Shrinkage> shrunk = Shrinkage.of(groups);
        return switch (row.statistic()) {
            case "rwgj_uniform" -> Answer.of(Agreement.rwgj(raw, OPTIONS));
            case "ad_mean_j" -> Answer.of(Agreement.ad(raw));
            case "rwg" ->
                Answer.of(Agreement.rwg(Survey.take(survey.column(row.target()), survey.where("GRP", id)), OPTIONS));
            case "eb_weight" -> Answer.of(shrunk, s -> s.weights().get(at));
            case "eb_shrunk_mean" -> Answer.of(shrunk, s -> s.means().get(at));
            case "percentile_midrank_incl_self" ->
                Answer.of(PercentileRank.of(means[at], means), PercentileRank::value);
            case "percentile_midrank_excl_self" ->
                Answer.of(PercentileRank.of(means[at], others), PercentileRank::value);
            default -> new Answer.Unclassified();
        };
    }

    private Answer all(Row row, List<Moments> groups) {
        Optional<Icc> icc = Icc.of(groups);
        Optional<Shrinkage> shrunk = Shrinkage.of(groups);
        double meanSize = groups.stream().mapToInt(Moments::n).average().orElseThrow();
        double[] means = groups.stream().mapToDouble(Moments::mean).toArray();
        return switch (row.statistic()) {
            case "icc_msb" -> Answer.of(icc, Icc::msb);
            case "icc_msw" -> Answer.of(icc, Icc::msw);
            case "icc_n0" -> Answer.of(icc, Icc::n0);
            case "icc_icc1_n0" -> Answer.of(icc, Icc::icc1);
            case "icc_icc1_nbar" -> Answer.of(icc, i -> i.icc1(meanSize));
            case "icc_icc2" -> Answer.of(icc, Icc::icc2);
            case "icc_tau2" -> Answer.of(icc, Icc::tau2);
            case "eb_mu" -> Answer.of(shrunk, Shrinkage::mu);
            case "eb_tau2" -> Answer.of(shrunk, Shrinkage::tau2);
            case "eb_sigma2" -> Answer.of(shrunk, Shrinkage::sigma2);
            case "quantile_of_group_means_type6", "quantile_of_group_means_type7", "quantile_of_group_means_type8" ->
                Answer.of(Quantiles.of(means).at(row.number(), row.statistic().charAt(28) - '0'));
            default -> new Answer.Unclassified();
        };
    }
}
