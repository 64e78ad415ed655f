package org.cxmaturity.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.score.stat.Agreement;
import org.cxmaturity.score.stat.Alpha;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Moments;
import org.jspecify.annotations.Nullable;

/** The figures of the factors over some rows of a sheet (method sections 3 to 7 and 19). */
final class FactorFigures {
    private final Sheet sheet;
    private final Raters raters;
    private final Levels levels;

    FactorFigures(Sheet sheet, Raters raters) {
        this.sheet = sheet;
        this.raters = raters;
        this.levels = new Levels(sheet.questionnaire());
    }

    /** A factor's figures with the estimate they rest on; no estimate when the status is not OK. */
    record Figure(
            FactorSheet factor, FactorScore score, @Nullable Estimate estimate) {}

    /** All factors in order. */
    List<Figure> all() {
        return sheet.factors().stream().map(this::of).toList();
    }

    private Figure of(FactorSheet factor) {
        double[] scores = Columns.pick(factor.score(), raters.rows());
        if (Columns.present(scores).length == 0) {
            Status why = factor.appliesTo(raters.rows()) ? Status.NOT_ENOUGH_DATA : Status.NOT_APPLICABLE;
            return new Figure(factor, FactorScore.without(factor.factor().id(), why), null);
        }
        Estimate estimate = raters.estimate(scores);
        return new Figure(factor, score(factor, estimate), estimate);
    }

    private FactorScore score(FactorSheet factor, Estimate estimate) {
        Levels.Gates gates = levels.gates(factor.factor(), this::itemMean, this::applies);
        Levels.Held held = levels.under(gates, estimate.mean());
        Interval ci95 = estimate.ci95();
        int options = commonOptions(factor);
        double[][] raw = options == 0 ? new double[0][] : sheet.rawRows(factor.weighted(), raters.rows());
        return new FactorScore(
                factor.factor().id(),
                Status.OK,
                estimate.mean(),
                estimate.n(),
                estimate.sd(),
                estimate.spread().se(),
                estimate.spread().df(),
                ci95,
                held.level(),
                levels.range(ci95, gates.ceiling(), gates.ceiling()),
                held.byScore(),
                held.heldBackBy(),
                Moments.meanOf(Columns.present(factor.coverage(), raters.rows())),
                reliability(factor),
                Agreement.rwgj(raw, options),
                Agreement.ad(raw),
                backing(factor),
                null);
    }

    private OptionalDouble itemMean(Item item) {
        double[] scores = sheet.scores(sheet.indexOf(item.id()), raters.rows());
        return Columns.present(scores).length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(raters.forItems().estimate(scores).mean());
    }

    /** Only the whole sheet tells why an item has no answers; a group follows it. */
    private boolean applies(Item item) {
        int place = sheet.indexOf(item.id());
        return sheet.absent(place, Sheet.Absence.NOT_APPLICABLE) + sheet.absent(place, Sheet.Absence.NOT_ASKED)
                < sheet.rows();
    }

    private FactorScore.@Nullable Reliability reliability(FactorSheet factor) {
        return Alpha.listwise(sheet.scoreRows(factor.weighted(), raters.rows()))
                .map(a -> new FactorScore.Reliability(a.alpha(), a.n(), a.feldt(0.95)))
                .orElse(null);
    }

    /** Number of options when all weighted items have the same ones, else 0. */
    private int commonOptions(FactorSheet factor) {
        long kinds = Arrays.stream(factor.weighted())
                .mapToObj(i -> sheet.items().get(i).scale())
                .map(s -> List.of(s.from(), s.to(), s.step()))
                .distinct()
                .count();
        return kinds == 1 ? sheet.items().get(factor.weighted()[0]).scale().options() : 0;
    }

    private FactorScore.@Nullable Backing backing(FactorSheet factor) {
        if (!factor.hasEvidence()) {
            return null;
        }
        double[] backed = Columns.pick(factor.backed(), raters.rows());
        double[] answered = Columns.pick(factor.answered(), raters.rows());
        double[] proven = Columns.pick(factor.proven(), raters.rows());
        int some = 0;
        int lacking = 0;
        for (int row = 0; row < answered.length; row++) {
            some += proven[row] > 0 ? 1 : 0;
            lacking += proven[row] < answered[row] ? 1 : 0;
        }
        double share = Arrays.stream(proven).sum() / Arrays.stream(answered).sum();
        return new FactorScore.Backing(raters.estimate(backed).mean(), share, some, lacking);
    }
}
