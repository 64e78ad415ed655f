package org.cxmaturity.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.score.WeightSensitivity;
import org.cxmaturity.score.WeightSensitivity.Case;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.PercentileRank;

/** Where the overall score stands among peers when everyone's factors are weighted anew (method section 3). */
public final class WeightRanks {
    private WeightRanks() {}

    /**
     * The lowest and the highest percentile rank over all cases, 0..100.
     *
     * @param where the segment; empty for all
     * @return empty for a published pack, and under 20 peers that have every weighted factor
     */
    public static Optional<Interval> of(
            Pack pack, Subject subject, Map<String, String> where, WeightSensitivity weights) {
        if (!pack.isPrivate()) {
            return Optional.empty();
        }
        List<Pack.Organisation> peers = new PeerSource(pack, subject)
                .others(where).stream()
                        .filter(o -> weights.cases().stream()
                                .allMatch(c -> o.scores()
                                        .keySet()
                                        .containsAll(c.shares().keySet())))
                        .toList();
        if (peers.size() < Disclosure.TAILS) {
            return Optional.empty();
        }
        double[] ranks = weights.cases().stream()
                .mapToDouble(c -> rank(c, peers))
                .sorted()
                .toArray();
        return Optional.of(new Interval(ranks[0], ranks[ranks.length - 1]));
    }

    private static double rank(Case c, List<Pack.Organisation> peers) {
        double[] overall = peers.stream()
                .mapToDouble(o ->
                        WeightSensitivity.overall(c.shares(), f -> o.scores().getOrDefault(f, 0.0)))
                .toArray();
        return PercentileRank.of(c.overall(), overall).orElseThrow().value();
    }
}
