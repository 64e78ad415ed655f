package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Finding.Evidence;
import org.cxmaturity.report.Finding.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.report.Since.Row;
import org.jspecify.annotations.Nullable;

/**
 * What else a board must hear of: two views, what holds levels back, certain changes, practices that few can speak of.
 * Each only where its interval as printed carries it; so nothing of single assessors or ready scores.
 */
final class OtherFindings {
    /** Don't know above this share, in per cent, is a finding of its own (method section 2). */
    static final double MANY_NOT_SURE = 30;

    private static final double WIDE_GAP = 10;

    private final ReportData data;
    private final Leverage leverage;

    OtherFindings(ReportData data) {
        this.data = data;
        this.leverage = new Leverage(data);
    }

    List<Finding> good() {
        Stream<Finding> hidden = data.gaps().stream()
                .filter(g -> g.certain() && g.difference() <= -WIDE_GAP)
                .flatMap(g -> twoViews(g).stream())
                .max(Comparator.comparingDouble(Finding::rank))
                .stream();
        return Stream.concat(hidden, changes().filter(Finding::good)).toList();
    }

    List<Finding> bad() {
        List<Finding> found = new ArrayList<>();
        data.gaps().stream()
                .filter(Gap::blindSpot)
                .max(Comparator.comparingDouble(Gap::difference))
                .flatMap(this::twoViews)
                .ifPresent(found::add);
        data.factors().stream().flatMap(f -> holdsTheWhole(f).stream()).forEach(found::add);
        data.items().stream().flatMap(i -> holdsItsFactor(i).stream()).forEach(found::add);
        changes().filter(c -> !c.good()).forEach(found::add);
        data.items().stream()
                .flatMap(i -> notKnown(i).stream())
                .max(Comparator.comparingDouble(Finding::rank))
                .ifPresent(found::add);
        return found;
    }

    private Optional<Finding> twoViews(Gap gap) {
        Double low = gap.low();
        Double high = gap.high();
        if (low == null || high == null) {
            return Optional.empty();
        }
        boolean blind = gap.difference() > 0;
        double size = Math.abs(gap.difference());
        Evidence evidence = new Evidence(size, blind ? low : -high, blind ? high : -low, 0, null);
        return certain(
                new Finding(Kind.TWO_VIEWS, gap.factor(), null, !blind, size, evidence, leverage.of(gap.factor())));
    }

    private Stream<Finding> changes() {
        Since since = data.change();
        return since == null ? Stream.empty() : since.rows().stream().flatMap(r -> change(r).stream());
    }

    /** A rise is no strength where a practice still holds the factor back. */
    private Optional<Finding> change(Row row) {
        Factor factor = factor(row.id()).orElse(null);
        Double difference = row.difference();
        if (factor == null || difference == null || row.low() == null) {
            return Optional.empty();
        }
        boolean told = row.fell() || (row.rose() && !held(factor));
        if (!told) {
            return Optional.empty();
        }
        Figure figure = factor.figure();
        Evidence evidence = new Evidence(difference, row.low(), row.high(), 0, figure == null ? null : figure.n());
        return certain(new Finding(
                Kind.CHANGE, row.id(), null, row.rose(), Math.abs(difference), evidence, leverage.of(row.id())));
    }

    private static boolean held(Factor factor) {
        Reached reached = factor.reached();
        return reached != null && reached.level() < reached.byScore();
    }

    /** Whether it is certain that a factor holds the whole below the level of its score. */
    boolean holdsTheWhole(String factor) {
        return factor(factor).flatMap(this::holdsTheWhole).isPresent();
    }

    /** The whole interval of the factor lies under the floor it would have to reach, and that of the whole above the next. */
    private Optional<Finding> holdsTheWhole(Factor factor) {
        Reached whole = data.overall().reached();
        Figure overall = data.overall().figure();
        Integer cap = data.instrument().cap();
        Figure figure = factor.figure();
        if (whole == null || overall == null || overall.low() == null || cap == null || figure == null) {
            return Optional.empty();
        }
        boolean binds = whole.certain()
                && whole.heldBackBy().contains(factor.id())
                && overall.low() >= data.instrument().floor(whole.level() + 1);
        return binds
                ? under(
                        Kind.HOLDS_THE_WHOLE,
                        factor.id(),
                        null,
                        figure,
                        data.instrument().floor(whole.level() + 1 - cap))
                : Optional.empty();
    }

    /** The whole interval of the gate's item lies under the floor of the level that it keeps shut. */
    private Optional<Finding> holdsItsFactor(Item item) {
        Reached reached = factor(item.factor()).map(Factor::reached).orElse(null);
        Figure figure = item.figure();
        Integer gate = data.instrument()
                .item(item.id())
                .map(Instrument.Item::gateLevel)
                .orElse(null);
        if (reached == null
                || figure == null
                || gate == null
                || !reached.heldBackBy().contains(item.id())) {
            return Optional.empty();
        }
        return under(
                Kind.HOLDS_ITS_FACTOR,
                item.factor(),
                item.id(),
                figure,
                data.instrument().floor(gate));
    }

    private Optional<Finding> under(Kind kind, String factor, @Nullable String item, Figure figure, double floor) {
        if (figure.low() == null || Double.isInfinite(floor)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(figure.value(), figure.low(), figure.high(), floor, figure.n());
        double hangs = item == null ? leverage.of(factor) : leverage.of(factor, item, true);
        return certain(new Finding(kind, factor, item, false, floor - figure.value(), evidence, hangs));
    }

    private Optional<Finding> notKnown(Item item) {
        Double share = item.notSureShare();
        Grounds.Question question = data.grounds().questions().stream()
                .filter(q -> q.item().equals(item.id()))
                .findFirst()
                .orElse(null);
        if (share == null || question == null || question.notSureLow() == null || item.figure() == null) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(
                share,
                question.notSureLow(),
                question.notSureHigh(),
                MANY_NOT_SURE,
                item.figure().n());
        return certain(new Finding(
                Kind.NOT_KNOWN,
                item.factor(),
                item.id(),
                false,
                share,
                evidence,
                leverage.of(item.factor(), item.id(), false)));
    }

    private static Optional<Finding> certain(Finding finding) {
        return finding.evidence().sure(finding.upwards()) > 0 ? Optional.of(finding) : Optional.empty();
    }

    private Optional<Factor> factor(String id) {
        return data.factors().stream().filter(f -> Objects.equals(f.id(), id)).findFirst();
    }
}
