package org.cxmaturity.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.PairedT;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;

/** States as organisations: seven releases of ten measures. */
final class HospitalOracle implements Oracle {
    private final Folder folder;
    private final Map<String, Map<String, Double>> byCell = new LinkedHashMap<>();

    HospitalOracle(Folder folder) {
        this.folder = folder;
        for (Map<String, String> r : folder.records("state_results.csv")) {
            byCell.computeIfAbsent(r.get("release") + "/" + r.get("measure"), k -> new LinkedHashMap<>())
                    .put(r.get("state"), Double.valueOf(r.get("top_pct")));
        }
    }

    @Override
    public String name() {
        return "hospital_states";
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
        return row.scope().contains("->") ? change(row) : within(row);
    }

    private Answer within(Row row) {
        Map<String, Double> states = byCell.getOrDefault(row.scope() + "/" + row.target(), Map.of());
        double[] all = array(states);
        return switch (row.statistic()) {
            case "n_orgs" -> Answer.of(all.length);
            case "mean_top" -> Answer.of(Moments.meanOf(all));
            case "sd_top" -> Answer.of(Moments.sdOf(all));
            case "quantile_type6", "quantile_type7", "quantile_type8" ->
                Answer.of(Quantiles.of(all).at(row.number(), row.statistic().charAt(13) - '0'));
            case "percentile_midrank_incl_self" ->
                Answer.of(PercentileRank.of(states.get(row.param()), all), PercentileRank::value);
            case "percentile_midrank_excl_self" ->
                Answer.of(PercentileRank.of(states.get(row.param()), others(states, row)), PercentileRank::value);
            case "gap_to_peer_median_type7" -> gap(states, row, 0.5);
            case "gap_to_peer_q75_type7" -> gap(states, row, 0.75);
            case "competition_rank_desc" -> new Answer.NotApplicable("competition rank: ranks are never printed");
            default -> new Answer.Unclassified();
        };
    }

    private static Answer gap(Map<String, Double> states, Row row, double p) {
        return Answer.of(
                states.get(row.param()) - Quantiles.of(others(states, row)).at(p));
    }

    private Answer change(Row row) {
        String[] releases = row.scope().split("->");
        Map<String, Double> before = byCell.get(releases[0] + "/" + row.target());
        Map<String, Double> after = byCell.get(releases[1] + "/" + row.target());
        List<String> both = before.keySet().stream().filter(after::containsKey).toList();
        Function<Map<String, Double>, double[]> values =
                m -> both.stream().mapToDouble(m::get).toArray();
        Optional<PairedT> paired = PairedT.of(values.apply(before), values.apply(after), 0.95);
        ToDoubleFunction<PairedT> figure = switch (row.statistic()) {
            case "paired_mean_change" -> PairedT::change;
            case "paired_t" -> t -> t.t().orElseThrow();
            case "paired_p" -> t -> t.p().orElseThrow();
            case "paired_ci_lo" -> t -> t.ci().low();
            case "paired_ci_hi" -> t -> t.ci().high();
            default -> t -> Double.NaN;
        };
        return Answer.of(paired, figure);
    }

    private static double[] others(Map<String, Double> states, Row row) {
        return states.entrySet().stream()
                .filter(e -> !e.getKey().equals(row.param()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
    }

    private static double[] array(Map<String, Double> values) {
        return values.values().stream().mapToDouble(v -> v).toArray();
    }
}
