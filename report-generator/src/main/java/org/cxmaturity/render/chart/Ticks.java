package org.cxmaturity.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.Plot.Tick;

/** Numbers on an axis. */
final class Ticks {
    private static final double CLEAR = 3;

    private Ticks() {}

    /** A whole number, or one decimal where the floor of a level has one. */
    static String print(double value) {
        BigDecimal one = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return one.stripTrailingZeros().scale() <= 0 ? Long.toString(one.longValue()) : one.toPlainString();
    }

    /**
     * Numbers on an axis that stand clear of each other: the ends and zero before the others. The last one ends at the
     * axis' end where {@code inside}.
     */
    static List<Mark> apart(
            List<Tick> ticks,
            DoubleUnaryOperator x,
            double end,
            boolean inside,
            double y,
            TextStyle style,
            Ruler ruler) {
        if (ticks.isEmpty()) {
            return List.of();
        }
        List<Tick> byRank = new ArrayList<>(ticks);
        Tick last = ticks.get(ticks.size() - 1);
        byRank.sort(
                Comparator.comparingInt(t -> t.equals(last) ? 0 : t.at() == 0 ? 1 : t.equals(ticks.get(0)) ? 2 : 3));
        List<Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : byRank) {
            double wide = ruler.width(tick.printed(), style);
            double middle = tick.equals(last) && inside ? end - wide / 2 : x.applyAsDouble(tick.at());
            double left = middle - wide / 2;
            if (taken.stream().noneMatch(t -> left < t[1] + CLEAR && t[0] < left + wide + CLEAR)) {
                taken.add(new double[] {left, left + wide});
                marks.add(Mark.Label.middle(middle, y, tick.printed(), style));
            }
        }
        return marks;
    }
}
