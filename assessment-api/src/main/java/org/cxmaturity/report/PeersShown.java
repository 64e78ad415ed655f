package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standing.Member;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** A standing as a report shows it: nothing under 8 peers, percentiles from 20, whole points, percentiles in 1..99. */
final class PeersShown {
    private PeersShown() {}

    static Peers of(Standing standing, @Nullable Pack pack, AssessmentScore score, Kind kind) {
        return new Peers(
                standing.pack().id(),
                standing.pack().edition(),
                standing.pack().sha256(),
                standing.pack().synthetic(),
                standing.segment().asked(),
                standing.segment().used(),
                few(standing.segment().n()),
                pack == null ? "" : pack.period(),
                pack == null ? "" : pack.source().who(),
                pack == null ? List.of() : Makeups.of(pack, standing.segment().used()),
                standing.members().stream()
                        .filter(m -> scored(score, m.id()))
                        .map(m -> place(m, tellsAll(m.score(), kind)))
                        .toList());
    }

    private static @Nullable Integer few(int n) {
        return n < 5 ? null : n;
    }

    /** A place is shown for what the report shows a score of. */
    private static boolean scored(AssessmentScore score, String id) {
        if (id.equals(Pack.OVERALL)) {
            return score.overall().status() == Status.OK;
        }
        Optional<FactorScore> factor = score.factor(id);
        return factor.isPresent() && factor.get().status() == Status.OK;
    }

    private static boolean tellsAll(double score, Kind kind) {
        double whole = Rounding.whole(score);
        return kind == Kind.SURVEY && (whole <= 0 || whole >= 100);
    }

    private static Peers.Place place(Member m, boolean tellsAll) {
        if (m.n() < Peers.AT_LEAST || m.median() == null) {
            return new Peers.Place(
                    m.id(), few(m.n()), null, null, null, null, null, null, null, null, null, null, null);
        }
        boolean many = m.n() >= Peers.FOR_CERTAINTY;
        Double rank = many && !tellsAll ? m.percentileRank() : null;
        Interval wider = rank == null ? null : wider(m.percentileCi95(), m.percentileRange());
        Statement statement = m.statement();
        return new Peers.Place(
                m.id(),
                m.n(),
                many ? whole(m.p10()) : null,
                whole(m.p25()),
                whole(m.median()),
                whole(m.p75()),
                many ? whole(m.p90()) : null,
                rank == null ? null : percentile(rank),
                wider == null ? null : percentile(wider.low()),
                wider == null ? null : percentile(wider.high()),
                m.band() == null ? null : quarter(m.band()),
                tellsAll ? null : whole(m.gapToMedian()),
                statement);
    }

    private static @Nullable Interval wider(@Nullable Interval a, @Nullable Interval b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.high() - b.low() > a.high() - a.low() ? b : a;
    }

    private static @Nullable Double whole(@Nullable Double value) {
        return value == null ? null : Rounding.whole(value);
    }

    private static int percentile(double rank) {
        return (int) Math.max(1, Math.min(99, Rounding.whole(rank)));
    }

    /** Q1 to Q4 as 1 to 4; any other word (all peers alike) is no quarter. */
    private static @Nullable Integer quarter(String band) {
        return List.of("Q1", "Q2", "Q3", "Q4").contains(band) ? band.charAt(1) - '0' : null;
    }
}
