package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.report.Grounds.Backed;
import org.cxmaturity.report.Grounds.Line;
import org.cxmaturity.report.Grounds.Missing;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Grounds.Scale;
import org.cxmaturity.report.Grounds.Weights;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;

/** Whether ledger, other weights and the quality of answers follow from the figures shown, within rounding. */
final class GroundsChecks {
    private static final double[] TIMES = {0.5, 1.5};

    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private GroundsChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        GroundsChecks checks = new GroundsChecks(data);
        checks.ledger();
        Weights weights = data.grounds().weights();
        if (weights != null) {
            checks.weights(weights);
        }
        data.grounds().backed().forEach(checks::backed);
        data.grounds().scales().forEach(checks::scale);
        data.grounds().questions().forEach(checks::question);
        Missing missing = data.grounds().missing();
        if (missing != null) {
            checks.missing(missing);
        }
        return Check.of(
                "grounds",
                "ledger, other weights, evidence and quality of answers follow from the figures",
                checks.faults);
    }

    /** Factors with a score and a weight, in order, to their weight. */
    private Map<Factor, Double> counted() {
        Map<Factor, Double> counted = new LinkedHashMap<>();
        for (Factor factor : data.factors()) {
            double weight = data.instrument()
                    .factor(factor.id())
                    .map(Instrument.Factor::weight)
                    .orElse(0.0);
            if (factor.figure() != null && weight > 0) {
                counted.put(factor, weight);
            }
        }
        return counted;
    }

    private void ledger() {
        List<Line> lines = data.grounds().ledger();
        Map<Factor, Double> counted = counted();
        double total = counted.values().stream().mapToDouble(w -> w).sum();
        if (lines.isEmpty() || total <= 0) {
            expect(lines.isEmpty(), "there is a ledger without factors");
            return;
        }
        expect(
                lines.stream()
                        .map(Line::factor)
                        .toList()
                        .equals(counted.keySet().stream().map(Factor::id).toList()),
                "the ledger is not of the factors that make up the overall score");
        for (Map.Entry<Factor, Double> e : counted.entrySet()) {
            Figure figure = e.getKey().figure();
            double share = e.getValue() / total;
            if (figure == null) {
                continue;
            }
            lines.stream().filter(l -> l.factor().equals(e.getKey().id())).forEach(l -> {
                double slack = 0.5 * share + 0.5 / lines.size() + 0.2;
                boolean follows = l.share() == Rounding.whole(100 * share)
                        && Math.abs(l.points() - share * figure.value()) <= slack;
                expect(follows, l.factor() + ": its line of the ledger does not follow from score and weight");
            });
        }
    }

    private void weights(Weights weights) {
        Map<Factor, Double> counted = counted();
        double total = counted.values().stream().mapToDouble(w -> w).sum();
        double mean = 0;
        for (Map.Entry<Factor, Double> e : counted.entrySet()) {
            mean += e.getValue() / total * value(e.getKey());
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Factor, Double> e : counted.entrySet()) {
            double share = e.getValue() / total;
            for (double times : TIMES) {
                double after = Math.min(1, share * times);
                double others = share >= 1 ? 0 : (mean - share * value(e.getKey())) * (1 - after) / (1 - share);
                double moved = after * value(e.getKey()) + others;
                low = Math.min(low, moved);
                high = Math.max(high, moved);
            }
        }
        expect(
                Math.abs(weights.low() - low) <= 1.01 && Math.abs(weights.high() - high) <= 1.01,
                "the range under other weights does not follow from the factors");
        Reached whole = data.overall().reached();
        if (whole != null) {
            int cap = LevelChecks.cap(data);
            expect(
                    weights.lowLevel() == Math.min(data.instrument().levelAt(weights.low()), cap)
                            && weights.highLevel() == Math.min(data.instrument().levelAt(weights.high()), cap),
                    "the levels under other weights do not follow from the scores");
        }
    }

    private static double value(Factor factor) {
        Figure figure = factor.figure();
        if (figure == null) {
            return 0;
        }
        return figure.bound() == null ? figure.value() : Reach.of(figure).low();
    }

    private void backed(Backed backed) {
        Figure figure = data.factors().stream()
                .filter(f -> f.id().equals(backed.factor()))
                .map(Factor::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean follows = figure != null
                && figure.bound() == null
                && figure.value() == backed.claimed()
                && backed.backed() <= backed.claimed()
                && backed.share() >= 0
                && backed.share() <= 100;
        expect(follows, backed.factor() + ": what evidence backs does not follow from the score");
    }

    /** Feldt's interval follows from alpha, the respondents and the questions; one that was never asked is not among these. */
    private boolean feldt(Scale scale, double alpha, double low, double high) {
        int items = data.instrument()
                .factor(scale.factor())
                .map(f -> f.items().size())
                .orElse(0);
        return IntStream.rangeClosed(2, Math.max(2, items)).anyMatch(k -> {
            Interval least = new Alpha(alpha - 0.005, scale.n(), k).feldt(0.95);
            Interval most = new Alpha(alpha + 0.005, scale.n(), k).feldt(0.95);
            return least.low() - 0.005 <= low + 1e-9
                    && low <= most.low() + 0.005 + 1e-9
                    && least.high() - 0.005 <= high + 1e-9
                    && high <= most.high() + 0.005 + 1e-9;
        });
    }

    private void scale(Scale scale) {
        Double low = scale.low();
        Double high = scale.high();
        Double alpha = data.factors().stream()
                .filter(f -> f.id().equals(scale.factor()))
                .map(Factor::alpha)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean holds = alpha != null && (low == null || high == null || low <= alpha && alpha <= high && alpha <= 1);
        expect(holds, scale.factor() + ": the interval of alpha does not hold it");
        if (alpha != null && low != null && high != null) {
            expect(
                    scale.n() < 2 || feldt(scale, alpha, low, high),
                    scale.factor() + ": the interval of alpha does not follow from it");
        }
        Integer accepted = data.answered().accepted();
        boolean counted = scale.n() >= ShownFigures.ALPHA_AT_LEAST && (accepted == null || scale.n() <= accepted);
        expect(counted, scale.factor() + ": alpha rests on " + scale.n() + " respondents");
    }

    private void question(Question question) {
        Item item = data.items().stream()
                .filter(i -> i.id().equals(question.item()))
                .findFirst()
                .orElse(null);
        Figure figure = item == null ? null : item.figure();
        if (item == null || figure == null || figure.n() == null) {
            expect(false, question.item() + ": quality is told of a question without figures");
            return;
        }
        Stream.of(question.itemRest(), question.alphaIfDropped())
                .filter(r -> r != null && r > 1)
                .forEach(r -> expect(false, question.item() + ": a correlation of " + r));
        Double low = question.notSureLow();
        Double high = question.notSureHigh();
        if (low == null || high == null) {
            return;
        }
        Integer notSure = item.notSure();
        if (notSure == null) {
            expect(false, question.item() + ": a share tells a count that is held back");
            return;
        }
        Integer empty = question.notAnswered();
        int fewest = empty == null ? 0 : empty;
        int most = empty == null ? HeldCounts.most(data, item, question) : empty;
        int answered = figure.n() + Math.max(0, notSure);
        Interval widest = Wilson.percent(Math.max(0, notSure), answered + fewest, 0.95);
        Interval lowest = Wilson.percent(Math.max(0, notSure), answered + most, 0.95);
        boolean follows = low >= Rounding.whole(lowest.low())
                && low <= Rounding.whole(widest.low())
                && high >= Rounding.whole(lowest.high())
                && high <= Rounding.whole(widest.high());
        expect(follows, question.item() + ": the interval of those not sure does not follow from the counts");
        Double share = item.notSureShare();
        boolean counted = share != null
                && share >= Rounding.whole(100.0 * notSure / (answered + most))
                && share <= Rounding.whole(100.0 * notSure / (answered + fewest));
        expect(counted, question.item() + ": the share not sure does not follow from the counts");
    }

    private void missing(Missing missing) {
        double sum = Stream.of(missing.notAnswered(), missing.notSure(), missing.notApplicable(), missing.notAsked())
                .filter(Objects::nonNull)
                .mapToDouble(s -> s)
                .sum();
        expect(sum >= 0 && sum <= 102, "the shares of missing answers add up to " + sum);
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
