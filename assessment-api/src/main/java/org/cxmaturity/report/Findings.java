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
 * @param above     every factor on the better side, the furthest first
 * @param below     every factor on the other, likewise
 * @param strengths never a factor with a blind spot, nor the one that holds the whole back
 * @param gaps      among them at most one difference between leaders and customer-facing staff, the widest
 */
record Findings(Basis basis, List<Finding> above, List<Finding> below, List<Finding> strengths, List<Finding> gaps) {
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
        above = List.copyOf(above);
        below = List.copyOf(below);
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
    }

    static Findings of(ReportData data) {
        Basis basis = basis(data);
        List<Finding> above = new ArrayList<>();
        List<Finding> below = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Side side = side(data, factor, basis);
            if (side.direction() != 0) {
                Finding finding = new Finding(factor.id(), Math.max(0, side.direction() * side.points()), false);
                (side.direction() > 0 ? above : below).add(finding);
            }
        }
        List<Finding> strengths = new ArrayList<>(above);
        strengths.removeIf(f -> !mayBeStrength(data, f.factor()));
        List<Finding> gaps = new ArrayList<>(below);
        data.gaps().stream()
                .filter(Shown.Gap::blindSpot)
                .max(Comparator.comparingDouble(Shown.Gap::difference))
                .ifPresent(g -> gaps.add(new Finding(g.factor(), g.difference(), true)));
        return new Findings(basis, ranked(above), ranked(below), shown(strengths), shown(gaps));
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

    /** On which side a factor stands out: above 0, below 0, or neither; and by how many whole points. */
    private record Side(int direction, double points) {
        static final Side NEITHER = new Side(0, 0);
    }

    private static Side side(ReportData data, Factor factor, Basis basis) {
        Figure figure = factor.figure();
        if (factor.status() != Status.OK || figure == null) {
            return Side.NEITHER;
        }
        Optional<Peers.Place> place = Optional.ofNullable(data.peers()).flatMap(p -> p.place(factor.id()));
        return switch (basis) {
            case PEERS -> place.map(p -> side(p, p.above(), p.below())).orElse(Side.NEITHER);
            case QUARTERS ->
                place.map(p -> side(p, quarter(p, 4), quarter(p, 1))).orElse(Side.NEITHER);
            case OWN -> againstOwn(data, figure);
            case NOTHING -> Side.NEITHER;
        };
    }

    private static Side side(Peers.Place place, boolean above, boolean below) {
        Double difference = place.difference();
        return new Side(above ? 1 : below ? -1 : 0, difference == null ? 0 : difference);
    }

    private static boolean quarter(Peers.Place place, int quarter) {
        return place.quarter() != null && place.quarter() == quarter;
    }

    private static Side againstOwn(ReportData data, Figure figure) {
        Figure overall = data.overall().figure();
        Double low = figure.low();
        Double high = figure.high();
        if (overall == null || low == null || high == null || data.factors().size() < 2) {
            return Side.NEITHER;
        }
        int direction = low > overall.value() ? 1 : high < overall.value() ? -1 : 0;
        return new Side(direction, Rounding.whole(figure.value() - overall.value()));
    }

    private static boolean mayBeStrength(ReportData data, String factor) {
        boolean caps = data.overall().reached() != null
                && data.overall().reached().heldBackBy().contains(factor);
        boolean blind =
                data.gaps().stream().anyMatch(g -> g.blindSpot() && g.factor().equals(factor));
        return !caps && !blind;
    }

    private static List<Finding> ranked(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble(Finding::size).reversed())
                .toList();
    }

    /** The largest few; what is no point away is nothing to tell. */
    private static List<Finding> shown(List<Finding> findings) {
        return ranked(findings).stream()
                .filter(f -> f.size() > 0)
                .limit(AT_MOST)
                .toList();
    }
}
