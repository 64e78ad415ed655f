package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.jspecify.annotations.Nullable;

/** Whether what is said of the peers follows from the figures shown, within rounding, and keeps the thresholds. */
final class PeerChecks {
    private final ReportData data;

    private PeerChecks(ReportData data) {
        this.data = data;
    }

    static List<Check> of(ReportData data) {
        Peers peers = data.peers();
        if (peers == null) {
            return List.of();
        }
        PeerChecks checks = new PeerChecks(data);
        List<Place> places = peers.places();
        return List.of(
                Check.of(
                        "statements",
                        "above, in line and below follow from interval and median",
                        checks.each(places, checks::statement)),
                Check.of(
                        "differences",
                        "every difference is score less median, within rounding",
                        checks.each(places, checks::difference)),
                Check.of(
                        "quarters",
                        "every quarter follows from the quartiles, and percentiles lie in 1 to 99",
                        checks.each(places, checks::quarter)),
                Check.of("peers", "nothing is told of too few peers", checks.peers(peers)));
    }

    private List<String> peers(Peers peers) {
        List<String> faults = new ArrayList<>(each(peers.places(), this::threshold));
        Integer all = peers.n();
        peers.places().stream()
                .filter(p -> p.n() != null && (all == null || p.n() > all))
                .forEach(p -> faults.add(p.id() + ": " + p.n() + " peers of " + all));
        peers.makeup().stream()
                .filter(m -> all == null || !madeUp(m, all))
                .forEach(m -> faults.add("the values of " + m.dimension() + " do not add up to " + all));
        peers.makeup().stream()
                .flatMap(m -> m.parts().stream().filter(p -> p.n() < 5))
                .forEach(p -> faults.add("a count of " + p.n() + " organisations is told"));
        return faults;
    }

    /** The organisation itself may be in the pack. */
    private static boolean madeUp(Peers.Makeup makeup, int all) {
        int sum = makeup.parts().stream().mapToInt(Peers.Part::n).sum();
        return sum == all || sum == all + 1;
    }

    private interface Rule {
        /** What is wrong; null when nothing is. */
        @Nullable
        String fault(Place place, Figure figure);
    }

    private List<String> each(List<Place> places, Rule rule) {
        List<String> faults = new ArrayList<>();
        for (Place place : places) {
            Figure figure = figure(place.id());
            String fault = figure == null ? "is compared without a score" : rule.fault(place, figure);
            if (fault != null) {
                faults.add(place.id() + ": " + fault);
            }
        }
        return faults;
    }

    private @Nullable Figure figure(String id) {
        return id.equals(KeyFigures.OVERALL)
                ? data.overall().figure()
                : data.factors().stream()
                        .filter(f -> f.id().equals(id))
                        .map(Shown.Factor::figure)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String statement(Place place, Figure figure) {
        Statement statement = place.statement();
        Double median = place.median();
        Double low = figure.low();
        Double high = figure.high();
        if (statement == null || median == null) {
            return null;
        }
        if (low == null || high == null) {
            return statement == Statement.UNCERTAIN ? null : "is called " + statement + " without an interval";
        }
        boolean possible = switch (statement) {
            case ABOVE -> Reach.of(low).mayExceed(median);
            case BELOW -> Reach.of(high).mayFallShortOf(median);
            case IN_LINE ->
                Reach.of(low).mayFallShortOf(median) && Reach.of(high).mayExceed(median);
            case UNCERTAIN -> false;
        };
        return possible ? null : "is called " + statement + " with " + low + " to " + high + " against " + median;
    }

    private @Nullable String difference(Place place, Figure figure) {
        Double difference = place.difference();
        Double median = place.median();
        if (difference == null || median == null) {
            return null;
        }
        if (figure.bound() != null) {
            return "a difference tells the score that is only bounded";
        }
        boolean follows = Reach.of(difference).meets(Reach.of(figure).minus(Reach.of(median)));
        return follows ? null : difference + " is not " + figure.value() + " less " + median;
    }

    private @Nullable String quarter(Place place, Figure figure) {
        if (!ascending(place)) {
            return "the quantiles do not ascend";
        }
        Integer p = place.percentile();
        Integer low = place.percentileLow();
        Integer high = place.percentileHigh();
        boolean wrong = p != null && (p < 1 || p > 99 || low != null && low > p || high != null && high < p);
        if (wrong) {
            return "percentile " + p + " lies outside its interval";
        }
        if (p != null && low != null && high != null && !PercentileCheck.follows(place, p, low, high, figure)) {
            return "percentile " + p + ", " + low + " to " + high + ", does not follow from score and quantiles";
        }
        Integer quarter = place.quarter();
        Reach score = Reach.of(figure);
        boolean possible = quarter == null
                || switch (quarter) {
                    case 4 -> score.mayExceed(place.p75());
                    case 3 -> score.mayExceed(place.median()) && score.mayFallShortOf(place.p75());
                    case 2 -> score.mayExceed(place.p25()) && score.mayFallShortOf(place.median());
                    default -> score.mayFallShortOf(place.p25());
                };
        return possible ? null : "is put in quarter " + quarter;
    }

    private static boolean ascending(Place place) {
        List<Double> quantiles = Stream.of(place.p10(), place.p25(), place.median(), place.p75(), place.p90())
                .filter(Objects::nonNull)
                .toList();
        return quantiles.equals(quantiles.stream().sorted().toList());
    }

    private @Nullable String threshold(Place place, Figure figure) {
        int n = place.n() == null ? 0 : place.n();
        boolean few =
                n < Peers.AT_LEAST && (place.median() != null || place.quarter() != null || place.statement() != null);
        boolean uncertain =
                n < Peers.FOR_CERTAINTY && (place.percentile() != null || place.p10() != null || place.p90() != null);
        return few || uncertain ? "more is told than " + n + " peers allow" : null;
    }
}
