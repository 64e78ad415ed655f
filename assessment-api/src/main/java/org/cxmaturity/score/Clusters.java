package org.cxmaturity.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.score.FactorFigures.Figure;
import org.cxmaturity.score.stat.Moments;
import org.jspecify.annotations.Nullable;

/** ICC(1) and ICC(2) of respondents in groups, by one-way analysis of variance (method section 7). */
final class Clusters {
    private Clusters() {}

    /** The factors' scores, with their intraclass correlations when there is exactly one grouping. */
    static List<FactorScore> into(List<Figure> figures, List<Partition> partitions) {
        return figures.stream()
                .map(figure -> partitions.size() == 1 && figure.score().status() == Status.OK
                        ? figure.score().clustered(of(figure.factor(), partitions.get(0)))
                        : figure.score())
                .toList();
    }

    private static FactorScore.@Nullable Clustering of(FactorSheet factor, Partition partition) {
        List<int[]> rows = partition.rows();
        List<Moments> groups = IntStream.range(0, rows.size())
                .filter(g -> !partition.values().get(g).equals(Partition.NOT_STATED))
                .mapToObj(g -> Moments.of(Columns.present(factor.score(), rows.get(g))))
                .flatMap(Optional::stream)
                .toList();
        return of(groups);
    }

    private static FactorScore.@Nullable Clustering of(List<Moments> groups) {
        double k = groups.size();
        double n = groups.stream().mapToDouble(Moments::n).sum();
        if (k < 2 || n <= k) {
            return null;
        }
        double mean = groups.stream().mapToDouble(g -> g.n() * g.mean()).sum() / n;
        double between = groups.stream()
                        .mapToDouble(g -> g.n() * (g.mean() - mean) * (g.mean() - mean))
                        .sum()
                / (k - 1);
        double within = groups.stream()
                        .mapToDouble(g -> (g.n() - 1) * g.variance().orElse(0))
                        .sum()
                / (n - k);
        double size =
                (n - groups.stream().mapToDouble(g -> (double) g.n() * g.n()).sum() / n) / (k - 1);
        double one = (between - within) / (between + (size - 1) * within);
        return between > 0 ? new FactorScore.Clustering(one, (between - within) / between) : null;
    }
}
