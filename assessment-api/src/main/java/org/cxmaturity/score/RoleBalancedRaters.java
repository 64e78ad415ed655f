package org.cxmaturity.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.RoleBalanced;
import org.cxmaturity.score.stat.Sums;

/**
 * Every role counts alike, however many answered in it: ROLE_BALANCED. A role counts from {@code minimum} respondents
 * scored on the figure; with fewer than two such roles every respondent counts alike instead.
 *
 * @param role  by row, the number of the respondent's role
 * @param roles how many roles there are, those without a stated role being one
 */
record RoleBalancedRaters(int[] rows, int[] role, int roles, int minimum) implements Raters {
    @Override
    public double effective(double[] values) {
        return Columns.present(values).length;
    }

    @Override
    public Raters over(int[] some) {
        return new RoleBalancedRaters(some, role, roles, minimum);
    }

    @Override
    public Raters forItems() {
        return new EqualRaters(rows);
    }

    @Override
    public Estimate estimate(double[] values) {
        List<Moments> byRole = IntStream.range(0, roles)
                .mapToObj(r -> Moments.of(valuesOf(r, values)).orElse(NOBODY))
                .toList();
        List<Moments> counted = byRole.stream().filter(m -> m.n() >= minimum).toList();
        Estimate plain = new EqualRaters(rows).estimate(values);
        if (counted.size() < 2) {
            return plain;
        }
        RoleBalanced balanced = RoleBalanced.of(counted).orElseThrow();
        return new Estimate(
                plain.n(),
                balanced.mean(),
                plain.sd(),
                new Spread(balanced.se(), balanced.df()),
                pulls(values, byRole, counted.size()),
                true);
    }

    private static final Moments NOBODY = new Moments(0, 0, OptionalDouble.empty());

    private double[] valuesOf(int wanted, double[] values) {
        return IntStream.range(0, rows.length)
                .filter(i -> role[rows[i]] == wanted && !Double.isNaN(values[i]))
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private double[] pulls(double[] values, List<Moments> byRole, int counted) {
        double[] pulls = values.clone();
        for (int i = 0; i < pulls.length; i++) {
            Moments own = byRole.get(role[rows[i]]);
            pulls[i] = own.n() < minimum ? Double.NaN : (pulls[i] - own.mean()) / own.n() / counted;
        }
        return pulls;
    }

    /** The variance of the sum role by role, df by Satterthwaite (method section 4 b). */
    @Override
    public Spread spread(double[] pulls) {
        double variance = 0;
        double parts = 0;
        for (int r = 0; r < roles; r++) {
            double[] own = valuesOf(r, pulls);
            double n = own.length;
            if (n == 1) {
                return Spread.NONE;
            }
            double part = n == 0 ? 0 : n / (n - 1) * Sums.ofProducts(own, own);
            variance += part;
            parts += n == 0 ? 0 : part * part / (n - 1);
        }
        return new Spread(
                OptionalDouble.of(Math.sqrt(variance)),
                variance > 0 ? OptionalDouble.of(variance * variance / parts) : OptionalDouble.empty());
    }

    /** The numbers of the roles that have the minimum of respondents with a value. */
    IntStream counted(double[] values) {
        return IntStream.range(0, roles).filter(r -> valuesOf(r, values).length >= minimum);
    }
}
