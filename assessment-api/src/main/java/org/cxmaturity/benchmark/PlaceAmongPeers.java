package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.benchmark.Disclosure.Tier;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.benchmark.Standing.Suppressed;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.PercentileRank;
import org.jspecify.annotations.Nullable;

/** One factor of a client among its peers: the figures that the number of peers allows, and which are held back. */
final class PlaceAmongPeers {
    private static final String UNDER_8 = "under 8 peers (method 15.3)";
    private static final String UNDER_20 = "under 20 peers (methods 11 and 15.3)";
    private static final String WITHHELD = "withheld in the pack (method 15)";

    private final Subject.Member client;
    private final Peers peers;
    private final Tier tier;
    private final List<Suppressed> suppressed = new ArrayList<>();

    private PlaceAmongPeers(Subject.Member client, Peers peers) {
        this.client = client;
        this.peers = peers;
        tier = Tier.of(peers.n());
    }

    /** The client's place; SUPPRESSED under 5 peers. */
    static Standing.Member of(String id, Subject.Member client, Optional<Peers> peers) {
        return peers.filter(p -> p.n() >= Disclosure.FLOOR)
                .map(p -> new PlaceAmongPeers(client, p).member(id))
                .orElseGet(() -> without(id, client));
    }

    private static Standing.Member without(String id, Subject.Member client) {
        List<Suppressed> all = List.of(new Suppressed("median", "under 5 peers (method 15.1)"));
        return new Standing.Member(
                id,
                Status.SUPPRESSED,
                client.score(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                all);
    }

    private Standing.Member member(String id) {
        Double p25 = from(Tier.MEDIAN_AND_QUARTILES, "p25", p -> p.quantile(0.25));
        Double p75 = from(Tier.MEDIAN_AND_QUARTILES, "p75", p -> p.quantile(0.75));
        String band = from(Tier.MEDIAN_AND_QUARTILES, "band", p -> band());
        Double gap = from(Tier.MEDIAN_AND_QUARTILES, "gapToMedian", p -> gapTo(0.5));
        Double gapToP75 = from(Tier.MEDIAN_AND_QUARTILES, "gapToP75", p -> gapTo(0.75));
        Double rank = from(Tier.WITH_P10_P90, "percentileRank", p -> p.rank(client.score()));
        Interval rankCi = from(Tier.WITH_P10_P90, "percentileCi95", p -> p.rankCi(client.score()));
        return new Standing.Member(
                id,
                Status.OK,
                client.score(),
                peers.n(),
                tier == Tier.WITH_P10_P90 ? peers.quantile(0.1).orElse(null) : null,
                p25,
                median(),
                p75,
                tier == Tier.WITH_P10_P90 ? peers.quantile(0.9).orElse(null) : null,
                rank,
                rankCi,
                range(),
                band,
                gap,
                gapToP75,
                statement(),
                suppressed);
    }

    /** A figure that needs a number of peers; noted as held back when they are fewer, or when the pack lacks it. */
    private <T> @Nullable T from(Tier needed, String field, Function<Peers, Optional<T>> figure) {
        if (tier.compareTo(needed) < 0) {
            suppressed.add(new Suppressed(field, needed == Tier.WITH_P10_P90 ? UNDER_20 : UNDER_8));
            return null;
        }
        Optional<T> value = figure.apply(peers);
        if (value.isEmpty() && suppressed.stream().noneMatch(s -> s.field().equals(field))) {
            suppressed.add(new Suppressed(field, WITHHELD));
        }
        return value.orElse(null);
    }

    private @Nullable Double median() {
        Optional<Double> median = peers.quantile(0.5);
        return (tier == Tier.MEDIAN_ONLY ? median.map(m -> Rounding.to(5, m)) : median).orElse(null);
    }

    private Optional<Double> gapTo(double p) {
        return peers.quantile(p).map(q -> client.score() - q);
    }

    /** Q4 from P75 up, Q3 from the median, Q2 from P25, else Q1 (method section 12). */
    private Optional<String> band() {
        if (peers.allEqual(client.score())) {
            suppressed.add(new Suppressed("band", "all peers have this score: typical (method 12)"));
            return Optional.empty();
        }
        Optional<Double> p25 = peers.quantile(0.25);
        Optional<Double> p50 = peers.quantile(0.5);
        Optional<Double> p75 = peers.quantile(0.75);
        if (p25.isEmpty() || p50.isEmpty() || p75.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reaches(p75.get()) ? "Q4" : reaches(p50.get()) ? "Q3" : reaches(p25.get()) ? "Q2" : "Q1");
    }

    private boolean reaches(double quantile) {
        return client.score() >= quantile || PercentileRank.tied(client.score(), quantile);
    }

    private @Nullable Interval range() {
        Interval ci = client.ci95();
        if (ci == null) {
            return null;
        }
        return from(
                Tier.WITH_P10_P90,
                "percentileRange",
                p -> p.rank(ci.low()).flatMap(low -> p.rank(ci.high()).map(high -> new Interval(low, high))));
    }

    private @Nullable Statement statement() {
        Interval ci = client.ci95();
        if (ci == null) {
            return Statement.UNCERTAIN;
        }
        return peers.quantile(0.5)
                .map(m -> ci.above(m) ? Statement.ABOVE : ci.below(m) ? Statement.BELOW : Statement.IN_LINE)
                .orElse(null);
    }
}
