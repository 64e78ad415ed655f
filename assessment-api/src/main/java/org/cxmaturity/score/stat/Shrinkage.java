package org.cxmaturity.score.stat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Empirical-Bayes means of small groups, normal-normal (Efron and Morris 1975; method section 14). Not a disclosure
 * control; whoever shows a shrunk mean says "smoothed".
 *
 * @param mu      precision-weighted mean of the groups, which they are drawn to
 * @param tau2    variance of the true group means, 0 and up; 0 puts every group at mu
 * @param sigma2  pooled variance within groups
 * @param weights by group, 0..1: how much its own mean counts
 * @param means   by group, shrunk
 */
public record Shrinkage(double mu, double tau2, double sigma2, List<Double> weights, List<Double> means) {
    public Shrinkage {
        weights = List.copyOf(weights);
        means = List.copyOf(means);
    }

    /** Shrinks group means; empty under three groups, where nothing is shrunk, or when no group has two members. */
    public static Optional<Shrinkage> of(List<Moments> groups) {
        return groups.size() < 3 ? Optional.empty() : Icc.of(groups).map(icc -> of(groups, icc.tau2(), icc.msw()));
    }

    private static Shrinkage of(List<Moments> groups, double tau2, double sigma2) {
        double[] means = groups.stream().mapToDouble(Moments::mean).toArray();
        boolean certain = tau2 + sigma2 == 0;
        double[] precision = groups.stream()
                .mapToDouble(g -> certain ? g.n() : 1 / (tau2 + sigma2 / g.n()))
                .toArray();
        double mu = Sums.ofProducts(precision, means) / Sums.of(precision);
        List<Double> weights = groups.stream()
                .map(g -> certain ? 0.0 : tau2 / (tau2 + sigma2 / g.n()))
                .toList();
        List<Double> shrunk = IntStream.range(0, means.length)
                .mapToObj(g -> weights.get(g) * means[g] + (1 - weights.get(g)) * mu)
                .toList();
        return new Shrinkage(mu, tau2, sigma2, weights, shrunk);
    }
}
