package org.cxmaturity.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cxmaturity.score.FactorFigures.Figure;
import org.cxmaturity.score.stat.Bca;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Resamples;

/**
 * Draws the respondents anew, again and again, and computes factors and overall each time. Under role balancing each role
 * is drawn by itself and the roles that count are those of the sample, as they are fixed for a series.
 */
final class BootstrapFigures {
    private final List<Figure> scored;
    private final Raters raters;
    private final boolean hasOverall;
    private final int[][] strata;
    private final double[][] values;
    private final double[] weights;
    private final int[][] cell;
    private final double[][] sums;
    private final double[][] sizes;

    private BootstrapFigures(Run run, List<Figure> figures) {
        raters = run.raters();
        scored = figures.stream().filter(f -> f.estimate() != null).toList();
        hasOverall = run.overall(figures).status() == Status.OK;
        int rows = raters.rows().length;
        strata = strata(rows);
        values = scored.stream().map(f -> f.factor().score()).toArray(double[][]::new);
        weights = raters instanceof WeightedRaters w ? w.weights() : new double[rows];
        if (!(raters instanceof WeightedRaters)) {
            Arrays.fill(weights, 1);
        }
        cell = scored.stream().map(this::cells).toArray(int[][]::new);
        sums = new double[scored.size()][strata.length];
        sizes = new double[scored.size()][strata.length];
    }

    /** Intervals of all factors and the overall that have a score. */
    static Bootstrap of(Run run, List<Figure> figures, long seed) {
        BootstrapFigures draws = new BootstrapFigures(run, figures);
        double[][] replicates = draws.replicates(seed);
        double[][] jackknife = draws.jackknife();
        draws.fill();
        double[] sample = draws.figures();
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (int f = 0; f < sample.length; f++) {
            boolean overall = f == draws.scored.size();
            String id = overall ? Change.OVERALL : draws.scored.get(f).score().id();
            if (!overall || draws.hasOverall) {
                Bca.of(sample[f], jackknife[f], replicates[f], 0.95)
                        .ifPresent(bca -> intervals.put(id, new Interval(bca.low(), bca.high())));
            }
        }
        return new Bootstrap(seed, intervals);
    }

    private int[][] strata(int rows) {
        if (!(raters instanceof RoleBalancedRaters byRole)) {
            return new int[][] {Columns.all(rows)};
        }
        return IntStream.range(0, byRole.roles())
                .mapToObj(r -> IntStream.range(0, rows)
                        .filter(i -> byRole.role()[i] == r)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** By row, the cell in which it counts for a figure: its role, or the only one; -1 when it does not count. */
    private int[] cells(Figure figure) {
        Estimate estimate = figure.estimate();
        int[] of = new int[raters.rows().length];
        for (int row = 0; row < of.length; row++) {
            boolean counts = estimate != null && !Double.isNaN(estimate.pulls()[row]);
            boolean byRole = estimate != null && estimate.balanced();
            of[row] = !counts ? -1 : byRole && raters instanceof RoleBalancedRaters r ? r.role()[row] : 0;
        }
        return of;
    }

    private double[][] replicates(long seed) {
        double[][] replicates = new double[scored.size() + 1][Bootstrap.REPLICATES];
        Resamples draw = Resamples.from(seed);
        for (int r = 0; r < Bootstrap.REPLICATES; r++) {
            clear();
            for (int[] stratum : strata) {
                for (int i = 0; i < stratum.length; i++) {
                    add(stratum[draw.below(stratum.length)], 1);
                }
            }
            keep(figures(), replicates, r);
        }
        return replicates;
    }

    /** Every figure with each respondent left out in turn. */
    private double[][] jackknife() {
        int rows = raters.rows().length;
        double[][] without = new double[scored.size() + 1][rows];
        fill();
        for (int row = 0; row < rows; row++) {
            add(row, -1);
            keep(figures(), without, row);
            add(row, 1);
        }
        return without;
    }

    private void fill() {
        clear();
        for (int row = 0; row < raters.rows().length; row++) {
            add(row, 1);
        }
    }

    private void clear() {
        for (int f = 0; f < sums.length; f++) {
            Arrays.fill(sums[f], 0);
            Arrays.fill(sizes[f], 0);
        }
    }

    private void add(int row, double times) {
        for (int f = 0; f < sums.length; f++) {
            int at = cell[f][row];
            if (at >= 0) {
                sums[f][at] += times * weights[row] * values[f][row];
                sizes[f][at] += times * weights[row];
            }
        }
    }

    private static void keep(double[] figures, double[][] columns, int at) {
        for (int f = 0; f < figures.length; f++) {
            columns[f][at] = figures[f];
        }
    }

    /** Factors in order, then the overall. */
    private double[] figures() {
        double[] figures = new double[scored.size() + 1];
        double sum = 0;
        double weight = 0;
        for (int f = 0; f < scored.size(); f++) {
            double own = scored.get(f).factor().factor().weight();
            figures[f] = mean(f);
            sum += own * figures[f];
            weight += own;
        }
        figures[scored.size()] = sum / weight;
        return figures;
    }

    private double mean(int f) {
        double sum = 0;
        int cells = 0;
        for (int c = 0; c < sums[f].length; c++) {
            if (sizes[f][c] > 1e-9) {
                sum += sums[f][c] / sizes[f][c];
                cells++;
            }
        }
        return cells == 0 ? 0 : sum / cells;
    }
}
