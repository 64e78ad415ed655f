package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.Status;

/**
 * What stands out, ranked by size; at most three each way, and fewer where fewer are certain.
 *
 * @param basis     what it rests on
 * @param strengths never a factor with a blind spot, nor the one that holds the whole back
 * @param gaps      among them at most one difference between leaders and customer-facing staff, the widest
 */
record Findings(Basis basis, List<Finding> strengths, List<Finding> gaps) {
    private static final int AT_MOST = 3;

    /** What a finding rests on, the strongest kind that there is. */
    enum Basis {
        /** The whole interval lies on one side of the median of at least 20 peers. */
        PEERS,
        /** No interval, but quarters of at least 8 peers. */
        QUARTERS,
        /** The whole interval lies on one side of the organisation's own overall score. */
        OWN,
        /** Neither peers nor intervals. */
        NOTHING
    }

    /** A factor that stands out by so many points, or the view of it between two groups. */
    record Finding(String factor, double size, boolean perception) {}

    Findings {
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
    }

    static Findings of(ReportData data) {
        Basis basis = basis(data);
        List<Finding> above = new ArrayList<>();
        List<Finding> below = new ArrayList<>();
        for (Factor factor : data.factors()) {
            double size = size(data, factor, basis);
            if (size > 0 && mayBeStrength(data, factor.id())) {
                above.add(new Finding(factor.id(), size, false));
            } else if (size < 0) {
                below.add(new Finding(factor.id(), -size, false));
            }
        }
        data.gaps().stream()
                .filter(Shown.Gap::blindSpot)
                .max(Comparator.comparingDouble(Shown.Gap::difference))
                .ifPresent(g -> below.add(new Finding(g.factor(), g.difference(), true)));
        return new Findings(basis, largest(above), largest(below));
    }

    private static Basis basis(ReportData data) {
        Peers peers = data.peers();
        if (data.about().kind() == Kind.SURVEY) {
            boolean many = peers != null
                    && data.factors().stream()
                            .anyMatch(f -> peers.place(f.id())
                                    .map(Peers.Place::n)
                                    .filter(n -> n >= Peers.FOR_CERTAINTY)
                                    .isPresent());
            return many ? Basis.PEERS : Basis.OWN;
        }
        boolean quarters = peers != null && peers.places().stream().anyMatch(p -> p.quarter() != null);
        return quarters ? Basis.QUARTERS : Basis.NOTHING;
    }

    /** By how many points a factor stands out, above or below 0; 0 when it does not, or not for certain. */
    private static double size(ReportData data, Factor factor, Basis basis) {
        Figure figure = factor.figure();
        if (factor.status() != Status.OK || figure == null) {
            return 0;
        }
        Optional<Peers.Place> place = Optional.ofNullable(data.peers()).flatMap(p -> p.place(factor.id()));
        return switch (basis) {
            case PEERS ->
                place.filter(Peers.Place::certain).map(Peers.Place::difference).orElse(0.0);
            case QUARTERS -> place.map(Findings::byQuarter).orElse(0.0);
            case OWN -> againstOwn(data, figure);
            case NOTHING -> 0;
        };
    }

    private static double byQuarter(Peers.Place place) {
        Integer quarter = place.quarter();
        Double difference = place.difference();
        if (quarter == null || difference == null) {
            return 0;
        }
        boolean top = quarter == 4 && difference > 0;
        boolean bottom = quarter == 1 && difference < 0;
        return top || bottom ? difference : 0;
    }

    private static double againstOwn(ReportData data, Figure figure) {
        Figure overall = data.overall().figure();
        Double low = figure.low();
        Double high = figure.high();
        if (overall == null || low == null || high == null || data.factors().size() < 2) {
            return 0;
        }
        boolean apart = low > overall.value() || high < overall.value();
        return apart ? Rounding.whole(figure.value() - overall.value()) : 0;
    }

    private static boolean mayBeStrength(ReportData data, String factor) {
        boolean caps = data.overall().reached() != null
                && data.overall().reached().heldBackBy().contains(factor);
        boolean blind =
                data.gaps().stream().anyMatch(g -> g.blindSpot() && g.factor().equals(factor));
        return !caps && !blind;
    }

    private static List<Finding> largest(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble(Finding::size).reversed())
                .limit(AT_MOST)
                .toList();
    }
}
