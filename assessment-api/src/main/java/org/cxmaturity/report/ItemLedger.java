package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/**
 * What each item adds to the score of its factor, from printed scores alone, so that it tells nothing that is not
 * printed elsewhere: weight times score in tenths, and a rest that makes the lines sum exactly to the factor's score as
 * printed. The rest stands for what the mean of the items leaves out: roles that count alike, questions not answered,
 * and rounding.
 *
 * @param lines in the order of the questionnaire
 * @param rest  in tenths
 */
record ItemLedger(String factor, List<Line> lines, long rest) {
    private static final double TENTH = 10;

    /** One item: its score as printed, its share of the weight 0..1, and what it adds in tenths. */
    record Line(String item, Figure figure, double share, long tenths) {}

    ItemLedger {
        lines = List.copyOf(lines);
    }

    /** Empty for a factor or an item that is not shown or only bounded: then a part would tell of what is hidden. */
    static Optional<ItemLedger> of(ReportData data, Factor factor) {
        Figure whole = factor.figure();
        List<Item> items = data.items().stream()
                .filter(i -> i.factor().equals(factor.id()))
                .toList();
        boolean hidden = items.stream().anyMatch(i -> i.status() == Status.SUPPRESSED || bounded(i.figure()));
        Map<Item, Double> weights = weights(data, items);
        double total = weights.values().stream().mapToDouble(w -> w).sum();
        if (whole == null || bounded(whole) || hidden || !(total > 0)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        long rest = Math.round(whole.value() * TENTH);
        for (Map.Entry<Item, Double> e : weights.entrySet()) {
            Figure figure = e.getKey().figure();
            if (figure != null) {
                double share = e.getValue() / total;
                long tenths = Math.round(share * figure.value() * TENTH);
                lines.add(new Line(e.getKey().id(), figure, share, tenths));
                rest -= tenths;
            }
        }
        return Optional.of(new ItemLedger(factor.id(), lines, rest));
    }

    private static boolean bounded(@Nullable Figure figure) {
        return figure != null && figure.bound() != null;
    }

    private static Map<Item, Double> weights(ReportData data, List<Item> items) {
        Map<Item, Double> weights = new LinkedHashMap<>();
        for (Item item : items) {
            double weight = data.instrument()
                    .item(item.id())
                    .map(Instrument.Item::weight)
                    .orElse(0.0);
            if (item.figure() != null && weight > 0) {
                weights.put(item, weight);
            }
        }
        return weights;
    }

    /** The factor's score as printed, in tenths: all lines and the rest. */
    long sum() {
        return lines.stream().mapToLong(Line::tenths).sum() + rest;
    }

    /** How far the factor's score moves, in points, when the weight of each item is halved and raised by half in turn. */
    double[] reach() {
        double mean =
                lines.stream().mapToDouble(l -> l.share() * l.figure().value()).sum();
        double low = 0;
        double high = 0;
        for (Line line : lines) {
            for (double times : new double[] {0.5, 1.5}) {
                double share = line.share();
                double after = Math.min(1, share * times);
                double others = share >= 1 ? 0 : (mean - share * line.figure().value()) * (1 - after) / (1 - share);
                double moved = share >= 1 ? 0 : after * line.figure().value() + others - mean;
                low = Math.min(low, moved);
                high = Math.max(high, moved);
            }
        }
        return new double[] {low, high};
    }
}
