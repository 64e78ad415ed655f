package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.Sums;
import org.cxmaturity.score.stat.Weighted;

/**
 * Every respondent counts by a weight (method section 4 c; Kish 1965), whatever the questionnaire's aggregation.
 *
 * @param weights by row, 0 and up; NaN or 0 counts nothing
 */
record WeightedRaters(int[] rows, double[] weights) implements Raters {
    @Override
    public Raters over(int[] some) {
        return new WeightedRaters(some, weights);
    }

    @Override
    public Raters forItems() {
        return this;
    }

    @Override
    public Estimate estimate(double[] values) {
        double[] own = Columns.pick(weights, rows);
        Weighted weighted = Weighted.of(values, own).orElse(null);
        if (weighted == null) {
            return new EqualRaters(rows).estimate(values);
        }
        double total = total(values, own);
        double[] pulls = new double[values.length];
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = own[i] * (values[i] - weighted.mean()) / total;
        }
        int n = Columns.present(pulls).length;
        OptionalDouble df = weighted.nEff() > 1 ? OptionalDouble.of(weighted.nEff() - 1) : OptionalDouble.empty();
        OptionalDouble se = n < 2 ? OptionalDouble.empty() : OptionalDouble.of(weighted.se());
        return new Estimate(
                n, weighted.mean(), Moments.sdOf(Columns.present(values)), new Spread(se, df), pulls, false);
    }

    private static double total(double[] values, double[] own) {
        double[] counted = own.clone();
        for (int i = 0; i < own.length; i++) {
            counted[i] = Double.isNaN(values[i]) || Double.isNaN(own[i]) ? 0 : own[i];
        }
        return Sums.of(counted);
    }

    /** SE = sqrt(sum of squared pulls), df = effective n - 1. */
    @Override
    public Spread spread(double[] pulls) {
        double[] counted = Columns.present(pulls);
        double effective = effective(pulls);
        return counted.length < 2 || !(effective > 1)
                ? Spread.NONE
                : new Spread(
                        OptionalDouble.of(Math.sqrt(Sums.ofProducts(counted, counted))),
                        OptionalDouble.of(effective - 1));
    }

    /** Kish's effective number. */
    @Override
    public double effective(double[] values) {
        return Weighted.of(values, Columns.pick(weights, rows))
                .map(Weighted::nEff)
                .orElse(0.0);
    }
}
