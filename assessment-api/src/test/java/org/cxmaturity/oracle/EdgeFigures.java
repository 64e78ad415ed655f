package org.cxmaturity.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.Correlation;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.MeanInterval;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;
import org.cxmaturity.score.stat.Regression;
import org.cxmaturity.score.stat.Shapley;
import org.cxmaturity.score.stat.Wilson;

/** The edge cases about one set of values, proportions and drivers. */
final class EdgeFigures {
    private EdgeFigures() {}

    static Answer values(Row row, double[] x) {
        return switch (row.statistic()) {
            case "quantile_type6", "quantile_type7", "quantile_type8" ->
                Answer.of(Quantiles.of(x).at(row.number(), row.statistic().charAt(13) - '0'));
            case "percentile_midrank" ->
                Answer.of(PercentileRank.of(Double.parseDouble(row.target()), x), PercentileRank::value);
            case "mean" -> Answer.of(Moments.meanOf(x));
            case "sd" -> Answer.of(Moments.sdOf(x));
            case "t_ci" -> Answer.of(MeanInterval.of(x, 0.95), Interval::low);
            case "t_ci_lo" -> Answer.of(MeanInterval.of(x, row.number()), Interval::low);
            case "t_ci_hi" ->
                Answer.of(MeanInterval.of(x, row.param().isEmpty() ? 0.95 : row.number()), Interval::high);
            case "alpha" -> Answer.of(Alpha.listwise(new double[][] {x}), a -> a.alpha());
            default -> new Answer.Unclassified();
        };
    }

    static Answer wilson(Row row) {
        String[] share = row.target().split("/");
        Interval ci = Wilson.percent(Double.parseDouble(share[0]), Double.parseDouble(share[1]), row.number());
        return switch (row.statistic()) {
            case "lo" -> Answer.of(ci.low());
            case "hi" -> Answer.of(ci.high());
            default -> new Answer.Unclassified();
        };
    }

    static Answer drivers(Row row, Map<String, double[]> series) {
        List<String> names = List.of("x1", "x2", "x3");
        double[][] x = Stream.of("x1", "x2", "x3").map(series::get).toArray(double[][]::new);
        double[] y = series.get("y");
        return switch (row.statistic()) {
            case "shapley" -> Answer.of(Shapley.of(x, y), s -> s.shares().get(names.indexOf(row.target())));
            case "pearson" -> Answer.of(Correlation.pearson(series.get(row.target()), y));
            case "r2" -> Answer.of(Regression.of(x, y), Regression::r2);
            case "johnson_raw" -> new Answer.NotApplicable("Johnson weights: later");
            default -> new Answer.Unclassified();
        };
    }
}
