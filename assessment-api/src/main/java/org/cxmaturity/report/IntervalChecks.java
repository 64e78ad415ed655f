package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Outcome.Measure;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Outcome;
import org.cxmaturity.score.stat.Distributions;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * Whether intervals are as wide and lie as they must (method section 9): mean, difference and gap stand in the middle of
 * theirs, save where it is clipped; that of an item follows from the spread of its answers.
 */
final class IntervalChecks {
    private static final double TOP = 100;

    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private IntervalChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        IntervalChecks checks = new IntervalChecks(data);
        checks.figure(KeyFigures.OVERALL, data.overall().figure());
        data.factors().forEach(checks::factor);
        data.items().forEach(checks::item);
        data.gaps().forEach(checks::gap);
        data.outcomes().forEach(checks::outcome);
        if (data.change() != null) {
            checks.change(data.change());
        }
        return Check.of("middle", "every score and difference stands in the middle of its interval", checks.faults);
    }

    /** Where every respondent counts alike, the interval is t times the spread over the root of their number. */
    private void factor(Factor factor) {
        Figure figure = factor.figure();
        figure(factor.id(), figure);
        Double sd = factor.sd();
        if (figure == null
                || sd == null
                || !Aggregation.RESPONDENT_MEAN.name().equals(data.instrument().aggregation())) {
            return;
        }
        Integer n = figure.n();
        Double low = figure.low();
        Double high = figure.high();
        if (n != null && n > 1 && low != null && high != null && low > 0 && high < TOP) {
            double times = 2 * Distributions.tOf(0.95, n - 1.0) / StrictMath.sqrt(n);
            boolean follows =
                    high - low >= times * (sd - 0.5) - 1 - 1e-9 && high - low <= times * (sd + 0.5) + 1 + 1e-9;
            expect(follows, factor.id() + ": a spread of " + sd + " gives no interval " + low + " to " + high);
        }
    }

    private void figure(String id, @Nullable Figure figure) {
        if (figure != null && figure.bound() == null) {
            clipped(id, figure.value(), figure.low(), figure.high(), 0);
        }
    }

    /** An end at the end of the scale may have been cut there. */
    private void clipped(String id, double value, @Nullable Double low, @Nullable Double high, double lowest) {
        if (low == null || high == null) {
            return;
        }
        Reach middle = Reach.of(value);
        if (low > lowest && high < TOP) {
            middle(id, value, low, high, 0);
        } else if (low > lowest) {
            expect(2 * middle.high() - Reach.of(low).low() >= TOP - 0.5, fault(id, value, low, high));
        } else if (high < TOP) {
            expect(2 * middle.low() - Reach.of(high).high() <= lowest + 0.5, fault(id, value, low, high));
        }
    }

    private void middle(String id, double value, @Nullable Double low, @Nullable Double high, double slack) {
        if (low != null && high != null) {
            Reach ends = new Reach(
                    (Reach.of(low).low() + Reach.of(high).low()) / 2 - slack,
                    (Reach.of(low).high() + Reach.of(high).high()) / 2 + slack);
            expect(ends.meets(Reach.of(value)), fault(id, value, low, high));
        }
    }

    private static String fault(String id, double value, double low, double high) {
        return id + ": " + value + " is not in the middle of " + low + " to " + high;
    }

    /** Whether every answer counts alike, so that means follow from shares. */
    static boolean plain(ReportData data) {
        return Stream.of(Aggregation.values())
                .anyMatch(a -> a.name().equals(data.instrument().aggregation()));
    }

    /** Mean plus and minus t times the standard error, both from the shares of answers. */
    private void item(Item item) {
        Figure figure = item.figure();
        figure(item.id(), figure);
        Instrument.Item asked = data.instrument().item(item.id()).orElse(null);
        if (figure == null || asked == null || item.spread().size() < 2 || !plain(data)) {
            return;
        }
        Integer n = figure.n();
        Double low = figure.low();
        Double high = figure.high();
        if (n == null || n < 2 || low == null || high == null || low <= 0 || high >= TOP) {
            return;
        }
        double mean = SpreadMean.mean(item.spread());
        double exact = SpreadMean.variance(item.spread(), mean);
        double off = SpreadMean.varianceOff(item.spread(), mean);
        double factor = Distributions.tOf(0.95, n - 1.0) / StrictMath.sqrt(n - 1.0);
        double least = 2 * factor * StrictMath.sqrt(Math.max(0, exact - off)) - 1;
        double most = 2 * factor * StrictMath.sqrt(exact + off) + 1;
        double width = high - low;
        expect(
                least - 1e-9 <= width && width <= most + 1e-9,
                item.id() + ": the spread of its answers gives no interval " + low + " to " + high);
    }

    private void gap(Gap gap) {
        middle(gap.factor() + ", gap", gap.difference(), gap.low(), gap.high(), 0);
    }

    private void change(Since since) {
        since.rows().stream()
                .filter(r -> r.difference() != null)
                .forEach(
                        r -> middle(r.id() + ", change", Objects.requireNonNull(r.difference()), r.low(), r.high(), 0));
        // Parts are rounded so that they add up: by up to a point.
        since.bridges()
                .forEach(b -> b.parts()
                        .forEach(p -> middle(b.id() + ", part of the change", p.points(), p.low(), p.high(), 0.5)));
    }

    private void outcome(Outcome outcome) {
        Double value = outcome.value();
        Double low = outcome.low();
        Double high = outcome.high();
        Integer n = outcome.n();
        if (value == null || low == null || high == null || n == null) {
            return;
        }
        if (outcome.measure().equals(Measure.CSAT.key())) {
            Stream<Interval> possible = Stream.of(value - 0.5, value, value + 0.5)
                    .map(v -> Wilson.percent(Math.max(0, Math.min(TOP, v)) / TOP * n, n, 0.95));
            List<Interval> all = possible.toList();
            expect(
                    all.get(0).low() - 0.5 <= low
                            && low <= all.get(2).low() + 0.5
                            && all.get(0).high() - 0.5 <= high
                            && high <= all.get(2).high() + 0.5,
                    outcome.id() + ": " + value + " of 100 among " + n + " gives no interval " + low + " to " + high);
        } else if (outcome.measure().equals(Measure.NPS.key())) {
            expect(low <= value && value <= high, fault(outcome.id(), value, low, high));
        } else {
            clipped(outcome.id(), value, low, high, 0);
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
