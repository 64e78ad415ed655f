package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.Sums;

/**
 * Every respondent counts alike: RESPONDENT_MEAN.
 *
 * @param invited how many were invited; 0 when that is not known
 */
record EqualRaters(int[] rows, int invited) implements Raters {
    /** A smaller part of the invited leaves the interval as it is. */
    private static final double PART = 0.05;

    EqualRaters(int[] rows) {
        this(rows, 0);
    }

    /** sqrt((N - n)/(N - 1)) above 5 % (method section 9; Cochran 1977); 1 otherwise, as where more came than were asked. */
    private double finite(double n) {
        boolean many = invited > 1 && n > PART * invited && n <= invited;
        return many ? Math.sqrt((invited - n) / (invited - 1.0)) : 1;
    }

    @Override
    public double effective(double[] values) {
        return Columns.present(values).length;
    }

    @Override
    public Raters over(int[] some) {
        return new EqualRaters(some);
    }

    @Override
    public Raters forItems() {
        return this;
    }

    @Override
    public Estimate estimate(double[] values) {
        Moments m = Moments.of(Columns.present(values)).orElseThrow();
        double[] pulls = values.clone();
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = (values[i] - m.mean()) / m.n();
        }
        OptionalDouble df = m.n() < 2 ? OptionalDouble.empty() : OptionalDouble.of(m.n() - 1);
        return new Estimate(m.n(), m.mean(), m.sd(), new Spread(m.se(), df, finite(m.n())), pulls, false);
    }

    /** SE = sqrt(n/(n-1) sum of squared pulls), df = n - 1. */
    @Override
    public Spread spread(double[] pulls) {
        double[] counted = Columns.present(pulls);
        double n = counted.length;
        return n < 2
                ? Spread.NONE
                : new Spread(
                        OptionalDouble.of(Math.sqrt(n / (n - 1) * Sums.ofProducts(counted, counted))),
                        OptionalDouble.of(n - 1),
                        finite(n));
    }
}
