package org.cxmaturity.score.stat;

import java.util.List;
import java.util.Optional;

/**
 * One-way analysis of variance of groups and the intraclass correlations from it (Bliese 2000; method section 7).
 *
 * @param msb mean square between groups
 * @param msw mean square within groups, the pooled variance
 * @param n0  group size that stands for unequal ones, (N - sum(n^2) / N) / (K - 1)
 */
public record Icc(double msb, double msw, double n0) {
    /** From the groups' moments; empty under two groups, or when no group has two members. */
    public static Optional<Icc> of(List<Moments> groups) {
        double total = groups.stream().mapToInt(Moments::n).sum();
        int k = groups.size();
        if (k < 2 || total <= k) {
            return Optional.empty();
        }
        double[] sizes = groups.stream().mapToDouble(Moments::n).toArray();
        double[] means = groups.stream().mapToDouble(Moments::mean).toArray();
        double grand = Sums.ofProducts(sizes, means) / total;
        double between = groups.stream()
                .mapToDouble(g -> g.n() * (g.mean() - grand) * (g.mean() - grand))
                .sum();
        double within = groups.stream()
                .mapToDouble(g -> (g.n() - 1) * g.variance().orElse(0))
                .sum();
        double n0 = (total - Sums.ofSquares(sizes, 0) / total) / (k - 1);
        return Optional.of(new Icc(between / (k - 1), within / (total - k), n0));
    }

    /** Share of variance between groups, ICC(1); may be negative (print 0 with a note); 0 when all is constant. */
    public double icc1() {
        return icc1(n0);
    }

    /** ICC(1) with another group size, such as the mean one. */
    public double icc1(double groupSize) {
        double below = msb + (groupSize - 1) * msw;
        return below == 0 ? 0 : (msb - msw) / below;
    }

    /** Reliability of the group means, ICC(2); may be negative; 0 when the groups' means are all equal. */
    public double icc2() {
        return msb == 0 ? 0 : (msb - msw) / msb;
    }

    /** Variance of the true group means by moments, at least 0. */
    public double tau2() {
        return Math.max(0, (msb - msw) / n0);
    }
}
