package org.cxmaturity.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.score.FactorFigures.Figure;
import org.cxmaturity.score.stat.Icc;
import org.cxmaturity.score.stat.Moments;
import org.jspecify.annotations.Nullable;

/** ICC(1) and ICC(2) of respondents in groups (method section 7). */
final class Clusters {
    private Clusters() {}

    /** The factors' scores, with their intraclass correlations when there is exactly one grouping. */
    static List<FactorScore> into(List<Figure> figures, List<Partition> partitions) {
        if (partitions.size() != 1) {
            return figures.stream().map(Figure::score).toList();
        }
        return figures.stream()
                .map(f -> f.score().clustered(of(f.factor(), partitions.get(0))))
                .toList();
    }

    private static FactorScore.@Nullable Clustering of(FactorSheet factor, Partition partition) {
        List<int[]> rows = partition.rows();
        List<Moments> groups = IntStream.range(0, rows.size())
                .filter(g -> !partition.values().get(g).equals(Partition.NOT_STATED))
                .mapToObj(g -> Moments.of(Columns.present(factor.score(), rows.get(g))))
                .flatMap(Optional::stream)
                .toList();
        return Icc.of(groups)
                .map(icc -> new FactorScore.Clustering(icc.icc1(), icc.icc2()))
                .orElse(null);
    }
}
