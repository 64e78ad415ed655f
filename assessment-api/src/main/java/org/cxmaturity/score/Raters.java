package org.cxmaturity.score;

import java.util.OptionalDouble;

/** How respondents become the organisation, or one group of it (method section 4). */
sealed interface Raters permits EqualRaters, RoleBalancedRaters, WeightedRaters {
    /** The rows that are taken, ascending. */
    int[] rows();

    /** The mean of values, one for each of our rows, NaN meaning none. One at least must be there. */
    Estimate estimate(double[] values);

    /** The same way of counting over some of the rows. */
    Raters over(int[] some);

    /** How respondents count in the figures of an item or an outcome: never by role. */
    Raters forItems();

    /** How many respondents with a value the values are worth: their number, unless they are weighted. */
    double effective(double[] values);

    /**
     * Standard error of a sum of estimates (method section 9): {@code pulls} has, for each of our rows, how much that
     * respondent moves the sum; NaN for one who is in none of the estimates.
     */
    Spread spread(double[] pulls);

    /**
     * A standard error with its degrees of freedom; both empty when undefined.
     *
     * @param finite what an interval is narrowed by, 0..1, where many of the invited answered; never in {@code se}
     */
    record Spread(OptionalDouble se, OptionalDouble df, double finite) {
        Spread(OptionalDouble se, OptionalDouble df) {
            this(se, df, 1);
        }

        static final Spread NONE = new Spread(OptionalDouble.empty(), OptionalDouble.empty());
    }
}
