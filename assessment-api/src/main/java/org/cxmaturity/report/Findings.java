package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Finding.Evidence;
import org.cxmaturity.report.Finding.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/**
 * What stands out, ranked by how much of it is certain and how much hangs on it; at most three each way, and fewer where
 * fewer are certain.
 *
 * @param basis     what factors are set against
 * @param above     every factor on the better side, the furthest first
 * @param below     every factor on the other, likewise
 * @param strengths never a factor with a blind spot, nor the one that holds the whole back
 * @param gaps      among them at most one blind spot and one practice that is not known, the clearest of each
 */
record Findings(Basis basis, List<Finding> above, List<Finding> below, List<Finding> strengths, List<Finding> gaps) {
    private static final int AT_MOST = 3;

    /** What a factor is set against, the strongest ground that there is. */
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
            standsOut(data, factor, basis).ifPresent(f -> (f.good() ? above : below).add(f));
        }
        OtherFindings others = new OtherFindings(data);
        List<Finding> strengths = new ArrayList<>(above);
        strengths.addAll(others.good());
        strengths.removeIf(f -> !mayBeStrength(data, f.factor()) || !f.is(Kind.STANDS_OUT) && names(below, f.factor()));
        List<Finding> gaps = new ArrayList<>(below);
        gaps.addAll(others.bad());
        return new Findings(basis, furthest(above), furthest(below), shown(strengths), shown(gaps));
    }

    private static Basis basis(ReportData data) {
        Peers peers = data.peers();
        if (data.about().kind() == ReportData.Kind.SURVEY) {
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

    private static Optional<Finding> standsOut(ReportData data, Factor factor, Basis basis) {
        Figure figure = factor.figure();
        if (factor.status() != Status.OK || figure == null) {
            return Optional.empty();
        }
        Peers.Place place =
                data.peers() == null ? null : data.peers().place(factor.id()).orElse(null);
        return switch (basis) {
            case PEERS -> against(data, factor.id(), figure, place);
            case QUARTERS -> quarter(data, factor.id(), figure, place);
            case OWN -> againstOwn(data, factor.id(), figure);
            case NOTHING -> Optional.empty();
        };
    }

    private static Optional<Finding> against(
            ReportData data, String factor, Figure figure, Peers.@Nullable Place place) {
        Double median = place == null ? null : place.median();
        if (place == null || median == null || !place.certain() || figure.low() == null) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(figure.value(), figure.low(), figure.high(), median, figure.n());
        return Optional.of(finding(data, factor, place.above(), place.difference(), evidence));
    }

    private static Optional<Finding> againstOwn(ReportData data, String factor, Figure figure) {
        Figure whole = data.overall().figure();
        if (whole == null || figure.low() == null || data.factors().size() < 2) {
            return Optional.empty();
        }
        boolean up = figure.value() > whole.value();
        Evidence evidence = new Evidence(figure.value(), figure.low(), figure.high(), whole.value(), figure.n());
        double difference = Rounding.whole(figure.value() - whole.value());
        return evidence.sure(up) > 0 ? Optional.of(finding(data, factor, up, difference, evidence)) : Optional.empty();
    }

    private static Optional<Finding> quarter(
            ReportData data, String factor, Figure figure, Peers.@Nullable Place place) {
        Integer quarter = place == null ? null : place.quarter();
        Double median = place == null ? null : place.median();
        if (place == null || quarter == null || median == null || quarter == 2 || quarter == 3) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(figure.value(), null, null, median, figure.n());
        return Optional.of(finding(data, factor, quarter == 4, place.difference(), evidence));
    }

    private static Finding finding(
            ReportData data, String factor, boolean up, @Nullable Double difference, Evidence evidence) {
        double size = difference == null ? 0 : Math.max(0, up ? difference : -difference);
        return new Finding(Kind.STANDS_OUT, factor, null, up, size, evidence, new Leverage(data).of(factor));
    }

    private static boolean mayBeStrength(ReportData data, String factor) {
        boolean caps = data.overall().reached() != null
                && data.overall().reached().heldBackBy().contains(factor);
        boolean blind =
                data.gaps().stream().anyMatch(g -> g.blindSpot() && g.factor().equals(factor));
        return !caps && !blind;
    }

    static boolean names(List<Finding> findings, String factor) {
        return findings.stream().anyMatch(f -> f.factor().equals(factor));
    }

    private static List<Finding> furthest(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble(Finding::size).reversed())
                .toList();
    }

    /**
     * The few of the highest rank. Of a factor's own score there is one statement; nothing is told that is no point away,
     * or that the interval as printed does not carry.
     */
    private static List<Finding> shown(List<Finding> findings) {
        List<Finding> told = new ArrayList<>();
        findings.stream()
                .filter(f -> f.size() > 0 && f.evidence().sure(f.upwards()) > 0)
                .sorted(Comparator.comparingDouble(Finding::rank).reversed())
                .filter(f -> !aboutTheScore(f) || told.stream().noneMatch(t -> aboutTheScore(t) && same(t, f)))
                .forEach(told::add);
        return told.subList(0, Math.min(AT_MOST, told.size()));
    }

    private static boolean same(Finding a, Finding b) {
        return a.factor().equals(b.factor());
    }

    private static boolean aboutTheScore(Finding f) {
        return f.is(Kind.STANDS_OUT) || f.is(Kind.HOLDS_THE_WHOLE) || f.is(Kind.CHANGE);
    }
}
