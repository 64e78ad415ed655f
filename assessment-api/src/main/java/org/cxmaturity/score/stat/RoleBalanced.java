package org.cxmaturity.score.stat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mean of group means with given group weights (method section 4 b; van Bruggen, Lilien and Kacker 2002). With head
 * count shares as weights it is the post-stratified mean.
 *
 * @param mean sum(v m) / sum(v)
 * @param se   sqrt(sum(a^2 s^2 / n)), a = v / sum(v); empty when a group with weight has one member
 * @param df   Satterthwaite's degrees of freedom; empty like {@code se}, or when all groups are constant
 */
public record RoleBalanced(double mean, OptionalDouble se, OptionalDouble df) {
    /** Equal weights. Empty for no groups. */
    public static Optional<RoleBalanced> of(List<Moments> groups) {
        return of(groups, groups.stream().mapToDouble(g -> 1).toArray());
    }

    /** Weights 0 and up, one a group. Empty when they sum to 0. */
    public static Optional<RoleBalanced> of(List<Moments> groups, double[] weights) {
        if (groups.size() != weights.length) {
            throw new IllegalArgumentException(groups.size() + " groups, " + weights.length + " weights");
        }
        double total = Sums.of(weights);
        if (!(total > 0)) {
            return Optional.empty();
        }
        double[] means = groups.stream().mapToDouble(Moments::mean).toArray();
        double mean = Sums.ofProducts(weights, means) / total;
        return Optional.of(spread(groups, weights, total, mean));
    }

    private static RoleBalanced spread(List<Moments> groups, double[] weights, double total, double mean) {
        double variance = 0;
        double parts = 0;
        for (int g = 0; g < weights.length; g++) {
            Moments group = groups.get(g);
            if (weights[g] == 0) {
                continue;
            }
            if (group.variance().isEmpty()) {
                return new RoleBalanced(mean, OptionalDouble.empty(), OptionalDouble.empty());
            }
            double share = weights[g] / total;
            double part = share * share * group.variance().getAsDouble() / group.n();
            variance += part;
            parts += part * part / (group.n() - 1);
        }
        OptionalDouble df = variance > 0 ? OptionalDouble.of(variance * variance / parts) : OptionalDouble.empty();
        return new RoleBalanced(mean, OptionalDouble.of(Math.sqrt(variance)), df);
    }
}
