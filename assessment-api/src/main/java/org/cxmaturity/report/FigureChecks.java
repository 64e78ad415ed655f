package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.report.ReportData.Grouping;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Shown.Item;
import org.jspecify.annotations.Nullable;

/** Whether the figures of a report hang together within rounding, and keep the thresholds. */
final class FigureChecks {
    private final ReportData data;

    private FigureChecks(ReportData data) {
        this.data = data;
    }

    static List<Check> of(ReportData data) {
        FigureChecks checks = new FigureChecks(data);
        return List.of(checks.overall(), checks.intervals(), checks.shares(), checks.gaps(), checks.thresholds());
    }

    private Check overall() {
        List<String> faults = new ArrayList<>();
        Figure whole = data.overall().figure();
        if (whole != null && data.about().kind() != Kind.READY_SCORES) {
            double weights = 0;
            double low = 0;
            double high = 0;
            for (Factor factor : data.factors()) {
                Figure figure = factor.figure();
                if (figure != null) {
                    double weight = data.instrument()
                            .factor(factor.id())
                            .map(Instrument.Factor::weight)
                            .orElse(0.0);
                    weights += weight;
                    low += weight * Reach.of(figure).low();
                    high += weight * Reach.of(figure).high();
                }
            }
            if (weights > 0 && !Reach.of(whole).meets(new Reach(low / weights, high / weights))) {
                faults.add("the overall score " + whole.value() + " is not the weighted mean of the factors");
            }
        }
        List<Grounds.Line> ledger = data.grounds().ledger();
        double sum = ledger.stream().mapToDouble(Grounds.Line::points).sum();
        if (!ledger.isEmpty() && (whole == null || Math.abs(sum - whole.value()) > 1e-6)) {
            faults.add("the ledger does not add up to the overall score");
        }
        return Check.of("overall", "the overall score is the weighted mean of the factors, within rounding", faults);
    }

    private Check intervals() {
        List<String> faults = new ArrayList<>();
        figures().forEach(f -> {
            Double low = f.low();
            Double high = f.high();
            if (low != null && high != null && !(low <= f.value() && f.value() <= high)) {
                faults.add("the interval " + low + " to " + high + " does not hold the score " + f.value());
            }
            if (low != null && (f.bound() != null || data.about().kind() != Kind.SURVEY)) {
                faults.add("the score " + f.value() + " has an interval where there can be none");
            }
        });
        return Check.of("intervals", "every interval holds its score", faults);
    }

    private Check shares() {
        List<String> faults = new ArrayList<>();
        for (Item item : data.items()) {
            if (!item.spread().isEmpty()) {
                double sum = item.spread().stream().mapToDouble(s -> s).sum();
                if (Math.abs(sum - 100) > 0.5 * item.spread().size() + 1e-9) {
                    faults.add(item.id() + ": the shares add up to " + sum);
                }
                mostChosen(item, faults);
            }
        }
        return Check.of("shares", "the shares of answers add up to 100, and the most chosen step has most", faults);
    }

    private void mostChosen(Item item, List<String> faults) {
        Instrument.Item asked = data.instrument().item(item.id()).orElse(null);
        Integer chosen = item.mostChosen();
        if (asked == null || chosen == null) {
            return;
        }
        double step = asked.steps() < 2 ? 1 : (asked.to() - asked.from()) / (asked.steps() - 1);
        int index = (int) Math.rint((chosen - asked.from()) / step);
        double most = item.spread().stream().mapToDouble(s -> s).max().orElse(0);
        if (index < 0 || index >= item.spread().size() || item.spread().get(index) < most) {
            faults.add(item.id() + ": step " + chosen + " is not the most chosen");
        }
    }

    private Check gaps() {
        List<String> faults = new ArrayList<>();
        for (Gap gap : data.gaps()) {
            Double low = gap.low();
            Double high = gap.high();
            Double a = gap.scoreA();
            Double b = gap.scoreB();
            if (a != null
                    && b != null
                    && !Reach.of(gap.difference()).meets(Reach.of(a).minus(Reach.of(b)))) {
                faults.add(gap.factor() + ": the gap is not " + a + " less " + b);
            }
            if (otherwise(gap.a(), gap.factor(), a) || otherwise(gap.b(), gap.factor(), b)) {
                faults.add(gap.factor() + ": the groups have other scores elsewhere");
            }
            boolean excludesZero = low != null && high != null && (low > 0 || high < 0);
            if (gap.certain() && !excludesZero) {
                faults.add(gap.factor() + ": a certain gap whose interval includes 0");
            }
            if (gap.blindSpot() != (gap.certain() && gap.difference() >= 10) && Math.abs(gap.difference() - 10) > 0.5) {
                faults.add(gap.factor() + ": a gap of " + gap.difference() + " is named wrongly");
            }
        }
        return Check.of("gaps", "every gap between groups follows from its figures", faults);
    }

    /** Whether the table of groups gives a role another score on a factor. */
    private boolean otherwise(String role, String factor, @Nullable Double score) {
        return data.heat().stream()
                .filter(h -> h.by().equals(Background.ROLE))
                .flatMap(h -> h.rows().stream())
                .filter(r -> r.name().equals(role) && r.scores().get(factor) != null)
                .anyMatch(r -> score != null && !score.equals(r.scores().get(factor)));
    }

    private Check thresholds() {
        List<String> faults = new ArrayList<>();
        if (data.about().kind() == Kind.SURVEY) {
            int least = Math.max(5, data.about().smallestGroup());
            figures()
                    .map(Figure::n)
                    .filter(Objects::nonNull)
                    .filter(n -> n < least)
                    .forEach(n -> faults.add("a figure rests on " + n + " respondents"));
            for (Grouping grouping : data.answered().groups()) {
                grouping.groups().stream()
                        .filter(g -> g.n() != null && g.n() < least)
                        .forEach(g -> faults.add("group " + g.value() + " is shown with " + g.n() + " respondents"));
            }
            data.items().stream()
                    .filter(i -> !i.spread().isEmpty() && (i.highAgreement() || few(i.figure(), 10)))
                    .forEach(i -> faults.add(i.id() + ": the spread of too few answers, or of equal ones, is shown"));
            faults.addAll(HeldCounts.faults(data));
        }
        for (Shown.Heat heat : data.heat()) {
            heat.rows().stream()
                    .filter(r -> !r.scores().isEmpty() && hidden(heat.by(), r.value()))
                    .forEach(r -> faults.add("group " + r.value() + " is not shown, but has scores"));
        }
        return Check.of("thresholds", "nothing is shown for too few respondents", faults);
    }

    private boolean hidden(String by, String value) {
        return data.answered().groups().stream()
                .filter(g -> g.id().equals(by))
                .flatMap(g -> g.groups().stream())
                .anyMatch(g -> g.value().equals(value) && g.n() == null);
    }

    private static boolean few(@Nullable Figure figure, int least) {
        return figure != null && figure.n() != null && figure.n() < least;
    }

    private Stream<Figure> figures() {
        Stream<Figure> whole = Stream.ofNullable(data.overall().figure());
        Stream<Figure> factors = data.factors().stream().map(Factor::figure).filter(Objects::nonNull);
        Stream<Figure> items = data.items().stream().map(Item::figure).filter(Objects::nonNull);
        return Stream.concat(whole, Stream.concat(factors, items));
    }
}
