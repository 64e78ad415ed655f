package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.score.stat.Multiplicity;
import org.cxmaturity.score.stat.Welch;
import org.jspecify.annotations.Nullable;

/** Gaps between groups on factors and items (method section 8). */
final class GapFigures {
    private static final String LEADERSHIP = "leadership";
    private static final String FRONTLINE = "frontline";

    /** More groups than this would make a wall of pairs. */
    private static final int MOST_GROUPS = 6;

    private final Sheet sheet;
    private final Partition partition;
    private final List<int[]> rows;

    GapFigures(Sheet sheet, Partition partition) {
        this.sheet = sheet;
        this.partition = partition;
        this.rows = partition.rows();
    }

    /** Leadership against frontline where the background is the role; else each pair of at most six shown groups. */
    List<Gap> all(int smallestGroup) {
        int leadership = partition.values().indexOf(LEADERSHIP);
        int frontline = partition.values().indexOf(FRONTLINE);
        if (partition.by().equals(Background.ROLE)) {
            return leadership < 0 || frontline < 0 ? List.of() : pair(leadership, frontline);
        }
        int[] shown = shown(smallestGroup);
        List<Gap> gaps = new ArrayList<>();
        for (int a = 0; a < shown.length && shown.length <= MOST_GROUPS; a++) {
            for (int b = a + 1; b < shown.length; b++) {
                gaps.addAll(pair(shown[a], shown[b]));
            }
        }
        return gaps;
    }

    private int[] shown(int smallestGroup) {
        boolean[] shown = Disclosure.shown(partition.values(), partition.sizes(), smallestGroup);
        return IntStream.range(0, shown.length)
                .filter(g -> shown[g] && !partition.values().get(g).equals(Partition.NOT_STATED))
                .toArray();
    }

    private List<Gap> pair(int a, int b) {
        List<Gap> factors = new ArrayList<>();
        for (FactorSheet factor : sheet.factors()) {
            double[] left = Columns.present(factor.score(), rows.get(a));
            double[] right = Columns.present(factor.score(), rows.get(b));
            factors.add(gap(a, b, factor.factor().id(), null, left, right));
        }
        List<Gap> items = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            double[] left = Columns.present(sheet.scores(i, rows.get(a)));
            double[] right = Columns.present(sheet.scores(i, rows.get(b)));
            items.add(gap(a, b, null, sheet.items().get(i).id(), left, right));
        }
        List<Gap> gaps = new ArrayList<>(adjusted(factors, Multiplicity::holm));
        gaps.addAll(adjusted(items, Multiplicity::benjaminiHochberg));
        return gaps;
    }

    private Gap gap(int a, int b, @Nullable String factor, @Nullable String item, double[] left, double[] right) {
        String first = partition.values().get(a);
        String second = partition.values().get(b);
        return Welch.of(left, right, 0.95)
                .map(w -> new Gap(
                        partition.by(),
                        first,
                        second,
                        factor,
                        item,
                        Status.OK,
                        w.difference(),
                        w.ci(),
                        w.t(),
                        w.df(),
                        w.p(),
                        OptionalDouble.empty(),
                        w.hedgesG(),
                        left.length,
                        right.length))
                .orElse(Gap.without(partition.by(), first, second, factor, item, Status.NOT_ENOUGH_DATA));
    }

    /** The same gaps with p adjusted over those that have one. */
    private static List<Gap> adjusted(List<Gap> gaps, Function<double[], double[]> method) {
        double[] adjusted = method.apply(gaps.stream()
                .filter(g -> g.p().isPresent())
                .mapToDouble(g -> g.p().getAsDouble())
                .toArray());
        List<Gap> result = new ArrayList<>();
        int next = 0;
        for (Gap gap : gaps) {
            result.add(gap.p().isPresent() ? gap.adjusted(adjusted[next++]) : gap);
        }
        return result;
    }
}
