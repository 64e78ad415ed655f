package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.score.Sheet.Absence;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.Moments;

/** The figures of the items over every row of a sheet (method sections 6, 9 and 10). */
final class ItemFigures {
    private final Sheet sheet;
    private final Raters raters;

    ItemFigures(Sheet sheet, Raters raters) {
        this.sheet = sheet;
        this.raters = raters.forItems();
    }

    /** All items in order. */
    List<ItemScore> all() {
        List<ItemScore> items = new ArrayList<>();
        for (FactorSheet factor : sheet.factors()) {
            double[][] complete = complete(sheet.scoreRows(factor.weighted(), raters.rows()));
            for (int place : factor.places()) {
                items.add(of(factor, place, complete));
            }
        }
        return items;
    }

    private static double[][] complete(double[][] rows) {
        return Arrays.stream(rows)
                .filter(row -> Columns.present(row).length == row.length)
                .toArray(double[][]::new);
    }

    private ItemScore of(FactorSheet factor, int place, double[][] complete) {
        double[] scores = sheet.scores(place, raters.rows());
        if (Columns.present(scores).length == 0) {
            return without(factor, place);
        }
        Estimate estimate = raters.estimate(scores);
        Item item = sheet.items().get(place);
        double[] raw = Columns.pick(sheet.raw()[place], raters.rows());
        Share topTwo = item.scale().options() < 4 ? Share.NONE : Share.of(raters, StepScale.best(item, raw));
        Map<String, Integer> distribution = StepScale.distribution(item.scale(), raw);
        int own = Arrays.binarySearch(factor.weighted(), place);
        return new ItemScore(
                item.id(),
                factor.factor().id(),
                Status.OK,
                estimate.n(),
                sheet.absent(place, Absence.NOT_ANSWERED),
                sheet.absent(place, Absence.NOT_APPLICABLE),
                sheet.absent(place, Absence.DONT_KNOW),
                sheet.absent(place, Absence.NOT_ASKED),
                estimate.mean(),
                estimate.sd(),
                estimate.ci95(),
                topTwo.share(),
                topTwo.ci95(),
                own < 0 ? OptionalDouble.empty() : Alpha.itemRest(complete, own),
                own < 0 ? OptionalDouble.empty() : Alpha.ifDropped(complete, own),
                distribution,
                estimate.n() > 1 && Moments.allEqual(Columns.present(scores)));
    }

    private ItemScore without(FactorSheet factor, int place) {
        int never = sheet.absent(place, Absence.NOT_APPLICABLE) + sheet.absent(place, Absence.NOT_ASKED);
        boolean applies = never < sheet.rows() || sheet.rows() == 0;
        return ItemScore.without(
                sheet.items().get(place).id(),
                factor.factor().id(),
                applies ? Status.NOT_ENOUGH_DATA : Status.NOT_APPLICABLE);
    }
}
