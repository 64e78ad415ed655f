package org.cxmaturity.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;
import org.cxmaturity.score.stat.Wilson;

/** The peers of one factor in one segment, as exactly as the pack tells. */
sealed interface Peers {
    /** How many, the client not among them where that is known. */
    int n();

    /** The quantile, exact or as released; empty where it was not released. */
    Optional<Double> quantile(double p);

    /** Percentile rank of a score, 0..100; empty where it cannot be read. */
    Optional<Double> rank(double score);

    /** Wilson interval of the rank, as if the peers were a sample. */
    Optional<Interval> rankCi(double score);

    /** Whether all peers are known to be equal to the score. */
    boolean allEqual(double score);

    /** Scores of named organisations: every figure is exact. */
    record Exact(Quantiles quantiles, double[] scores) implements Peers {
        static Exact of(double[] scores) {
            return new Exact(Quantiles.of(scores), scores);
        }

        @Override
        public int n() {
            return scores.length;
        }

        @Override
        public Optional<Double> quantile(double p) {
            return Optional.of(quantiles.at(p));
        }

        @Override
        public Optional<Double> rank(double score) {
            return PercentileRank.of(score, scores).map(PercentileRank::value);
        }

        @Override
        public Optional<Interval> rankCi(double score) {
            return PercentileRank.of(score, scores).map(r -> r.wilson(0.95));
        }

        @Override
        public boolean allEqual(double score) {
            return PercentileRank.of(score, scores)
                    .filter(r -> r.equal() == r.n())
                    .isPresent();
        }
    }

    /** A published cell: percentiles are read between its quantiles, in steps of 5. */
    record Released(Pack.Cell cell) implements Peers {
        private static final int STEP = 5;

        @Override
        public int n() {
            return cell.n();
        }

        @Override
        public Optional<Double> quantile(double p) {
            return Optional.ofNullable(cell.knots().get(p));
        }

        @Override
        public Optional<Double> rank(double score) {
            return cell.knots().size() < 2 ? Optional.empty() : Optional.of(Rounding.to(STEP, 100 * share(score)));
        }

        @Override
        public Optional<Interval> rankCi(double score) {
            return rank(score).map(r -> {
                Interval ci = Wilson.percent(r / 100 * n(), n(), 0.95);
                return new Interval(
                        STEP * Math.floor(ci.low() / STEP + 1e-9), STEP * Math.ceil(ci.high() / STEP - 1e-9));
            });
        }

        @Override
        public boolean allEqual(double score) {
            return false;
        }

        /** Share of peers below, 0..1, half of the equal ones: straight lines between knots, halfway beyond the ends. */
        private double share(double score) {
            List<Map.Entry<Double, Double>> knots = List.copyOf(cell.knots().entrySet());
            double[] at = knots.stream().mapToDouble(Map.Entry::getValue).toArray();
            double[] p = knots.stream().mapToDouble(Map.Entry::getKey).toArray();
            PercentileRank rank = PercentileRank.of(score, at).orElseThrow();
            int first = rank.below();
            int after = first + rank.equal();
            if (rank.equal() > 0) {
                return (p[first] + p[after - 1]) / 2;
            }
            if (first == 0 || after == at.length) {
                return first == 0 ? p[0] / 2 : (1 + p[at.length - 1]) / 2;
            }
            double part = (score - at[first - 1]) / (at[first] - at[first - 1]);
            return p[first - 1] + part * (p[first] - p[first - 1]);
        }
    }
}
