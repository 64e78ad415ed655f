package org.cxmaturity.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Agreement;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.Bca;
import org.cxmaturity.score.stat.LongString;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.Multiplicity;
import org.cxmaturity.score.stat.RoleBalanced;
import org.cxmaturity.score.stat.Shrinkage;
import org.cxmaturity.score.stat.Weighted;

/** Tiny synthetic cases at the edges of the definitions. */
final class EdgeOracle implements Oracle {
    private final Folder folder;
    private final Map<String, Map<String, double[]>> input = new LinkedHashMap<>();

    EdgeOracle(Folder folder) {
        this.folder = folder;
        Map<String, Map<String, List<Double>>> read = new LinkedHashMap<>();
        for (Map<String, String> r : folder.records("input.csv")) {
            read.computeIfAbsent(r.get("case"), k -> new LinkedHashMap<>())
                    .computeIfAbsent(r.get("series"), k -> new ArrayList<>())
                    .add(r.get("value").isEmpty() ? Double.NaN : Double.parseDouble(r.get("value")));
        }
        read.forEach((k, series) -> {
            Map<String, double[]> arrays = new LinkedHashMap<>();
            series.forEach(
                    (s, v) -> arrays.put(s, v.stream().mapToDouble(d -> d).toArray()));
            input.put(k, arrays);
        });
    }

    @Override
    public String name() {
        return "edge_cases";
    }

    @Override
    public List<Row> rows() {
        return folder.records("expected.csv").stream()
                .map(r -> new Row(r.get("case"), r.get("target"), r.get("statistic"), r.get("param"), r.get("value")))
                .toList();
    }

    @Override
    public long recordsInFile() {
        return folder.lines("expected.csv");
    }

    @Override
    public Answer answer(Row row) {
        Map<String, double[]> series = input.getOrDefault(row.scope(), Map.of());
        String kind = row.scope().replaceFirst("_.*", "");
        return switch (kind) {
            case "n1", "n2", "all", "ties" -> EdgeFigures.values(row, series.get("x"));
            case "alpha" -> alpha(row, series);
            case "agreement" -> agreement(row, series);
            case "wilson" -> EdgeFigures.wilson(row);
            case "nps" -> SurveySpecials.nps(row.statistic(), series.get("x"));
            case "welch" -> SurveySpecials.welch(row.statistic(), series.get("a"), series.get("b"));
            case "bca" -> bca(row, series);
            case "eb" -> shrinkage(row, series);
            case "role" -> roles(row, series);
            case "multiplicity" -> multiplicity(row, series.get("p"));
            case "drivers" -> EdgeFigures.drivers(row, series);
            case "weighted" -> weighted(row, Weighted.of(series.get("x"), series.get("w")));
            case "straightline" -> straightLine(row, series.get(row.target()));
            case "disclosure" -> EdgeDisclosure.answer(row);
            case "coverage" -> EdgeEngine.coverage(row, series);
            case "levels" -> EdgeEngine.level(row);
            case "gates" -> EdgeEngine.gates(series);
            default -> new Answer.Unclassified();
        };
    }

    private static double[][] matrix(Map<String, double[]> series) {
        List<double[]> columns = List.copyOf(series.values());
        return IntStream.range(0, columns.get(0).length)
                .mapToObj(i -> columns.stream().mapToDouble(c -> c[i]).toArray())
                .toArray(double[][]::new);
    }

    private static int number(String target) {
        return Integer.parseInt(target.replaceFirst(".*?(\\d)$", "$1")) - 1;
    }

    private static Answer alpha(Row row, Map<String, double[]> series) {
        Optional<Alpha> alpha = Alpha.listwise(matrix(series));
        return switch (row.statistic()) {
            case "alpha" -> Answer.of(alpha, Alpha::alpha);
            case "feldt_lo" -> Answer.of(alpha, a -> a.feldt(row.number()).low());
            case "feldt_hi" -> Answer.of(alpha, a -> a.feldt(row.number()).high());
            case "item_rest_r" -> Answer.of(Alpha.itemRest(matrix(series), number(row.target())));
            case "alpha_if_dropped" -> Answer.of(Alpha.ifDropped(matrix(series), number(row.target())));
            default -> new Answer.Unclassified();
        };
    }

    private static Answer agreement(Row row, Map<String, double[]> series) {
        return switch (row.statistic()) {
            case "rwgj" -> Answer.of(Agreement.rwgj(matrix(series), 5));
            case "ad_mean_j" -> Answer.of(Agreement.ad(matrix(series)));
            case "rwg" -> Answer.of(Agreement.rwg(series.get(row.target()), 5));
            default -> new Answer.Unclassified();
        };
    }

    private static Answer bca(Row row, Map<String, double[]> series) {
        double[] x = series.get("x");
        double[] jackknife = IntStream.range(0, x.length)
                .mapToDouble(i -> Moments.meanOf(Survey.take(x, j -> j != i)).orElseThrow())
                .toArray();
        Optional<Bca> bca = Bca.of(Moments.meanOf(x).orElseThrow(), jackknife, series.get("replicates"), row.number());
        return switch (row.statistic()) {
            case "t0" -> Answer.of(bca, Bca::estimate);
            case "a" -> Answer.of(bca, Bca::acceleration);
            case "z0" -> Answer.of(bca, Bca::bias);
            case "a1" -> Answer.of(bca, Bca::alphaLow);
            case "a2" -> Answer.of(bca, Bca::alphaHigh);
            case "lo" -> Answer.of(bca, Bca::low);
            case "hi" -> Answer.of(bca, Bca::high);
            default -> new Answer.Unclassified();
        };
    }

    private static Answer shrinkage(Row row, Map<String, double[]> series) {
        Optional<Shrinkage> shrunk = Shrinkage.of(
                series.values().stream().map(x -> Moments.of(x).orElseThrow()).toList());
        int at = List.copyOf(series.keySet()).indexOf(row.target());
        return switch (row.statistic()) {
            case "mu" -> Answer.of(shrunk, Shrinkage::mu);
            case "tau2" -> Answer.of(shrunk, Shrinkage::tau2);
            case "sigma2" -> Answer.of(shrunk, Shrinkage::sigma2);
            case "weight" -> Answer.of(shrunk, s -> s.weights().get(at));
            case "shrunk" -> Answer.of(shrunk, s -> s.means().get(at));
            default -> new Answer.Unclassified();
        };
    }

    private static Answer roles(Row row, Map<String, double[]> series) {
        List<Moments> groups = List.of("leader", "middle", "frontline").stream()
                .map(g -> Moments.of(series.get(g)).orElseThrow())
                .toList();
        double[] sizes = groups.stream().mapToDouble(Moments::n).toArray();
        return switch (row.statistic()) {
            case "respondent_mean" -> Answer.of(RoleBalanced.of(groups, sizes), RoleBalanced::mean);
            case "role_balanced_mean" -> Answer.of(RoleBalanced.of(groups), RoleBalanced::mean);
            case "role_balanced_se" -> Answer.of(RoleBalanced.of(groups), r -> r.se().orElseThrow());
            case "post_stratified_mean" ->
                Answer.of(RoleBalanced.of(groups, new double[] {.1, .2, .7}), RoleBalanced::mean);
            default -> new Answer.Unclassified();
        };
    }

    private static Answer multiplicity(Row row, double[] p) {
        return switch (row.statistic()) {
            case "holm" -> Answer.of(Multiplicity.holm(p)[number(row.target())]);
            case "bh" -> Answer.of(Multiplicity.benjaminiHochberg(p)[number(row.target())]);
            default -> new Answer.Unclassified();
        };
    }

    private static Answer weighted(Row row, Optional<Weighted> weighted) {
        return switch (row.statistic()) {
            case "mean" -> Answer.of(weighted, Weighted::mean);
            case "n_eff" -> Answer.of(weighted, Weighted::nEff);
            case "se" -> Answer.of(weighted, Weighted::se);
            default -> new Answer.Unclassified();
        };
    }

    private static Answer straightLine(Row row, double[] answers) {
        return switch (row.statistic()) {
            case "longstring" -> Answer.of(LongString.longest(answers));
            case "irv" -> Answer.of(LongString.irv(answers));
            case "flag" -> new Answer.Word(LongString.straightLining(answers.length, answers) ? "YES" : "NO");
            default -> new Answer.Unclassified();
        };
    }
}
