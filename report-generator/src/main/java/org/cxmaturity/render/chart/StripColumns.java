package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;

/**
 * How the width of the strips is shared: names left, the scale, the number columns right, each as wide as it needs.
 *
 * @param name  width of the names
 * @param scale the scale
 * @param ends  right edges of the number columns
 * @param heads lines of their heads
 */
record StripColumns(double name, Scale scale, List<Double> ends, List<List<Line>> heads) {
    /** Gaps between numbers, and the share of the width that the scale must still have with each. */
    private static final double[][] GAPS = {{13, 0.43}, {11, 0.42}, {9, 0.4}, {8, 0.38}, {7, 0.36}};

    /** Widths of the names, narrowest first. */
    private static final double[] NAMES = {99, 115, 131, 147};
    /** Share of the width that is left to the scale by wider names. */
    private static final double LEAST_WITH_NAMES = 0.32;

    private static final double LEAST_GAP = 6;
    private static final double MOST_SCALE = 0.436;
    private static final double LEAST_SCALE = 0.25;
    private static final double SIGN = 10;

    /** Columns whose names are as wide as they must be, as far as the scale allows; {@code narrow} tells what is too narrow. */
    static StripColumns of(
            Strips block, double width, Ruler ruler, TextStyle head, TextStyle cell, DoublePredicate narrow) {
        double name = NAMES[0];
        StripColumns best = of(block, width, ruler, head, cell, Math.min(name, width * 0.24));
        for (double wider : NAMES) {
            if (wider > name && narrow.test(best.name())) {
                StripColumns tried = of(block, width, ruler, head, cell, wider);
                boolean legible = tried.scale().to() - tried.scale().from() >= width * LEAST_WITH_NAMES;
                best = legible ? tried : best;
            }
        }
        return best;
    }

    private static StripColumns of(
            Strips block, double width, Ruler ruler, TextStyle head, TextStyle cell, double name) {
        int count = block.columns().size();
        double most = (width - name - width * LEAST_SCALE) / Math.max(1, count) - LEAST_GAP;
        List<Double> wide = new ArrayList<>();
        List<List<Line>> heads = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            double cells = cells(block.rows(), c, ruler, cell);
            double word = Wrap.longestWord(block.columns().get(c), head, ruler);
            List<Line> lines = new Wrap(ruler)
                    .lines(block.columns().get(c), head, Math.max(16, Math.min(most, Math.max(cells, word))));
            heads.add(lines);
            wide.add(Math.max(cells, Wrap.widest(lines)));
        }
        double numbers = wide.stream().mapToDouble(Double::doubleValue).sum();
        double gap = gap(width - name - numbers, count, width);
        double free = width - name - numbers - gap * (count + 1);
        double scale = Math.max(width * LEAST_SCALE, Math.min(free, width * MOST_SCALE));
        double extra = count < 2 ? 0 : Math.max(0, free - scale) / (count - 1);
        return new StripColumns(name, new Scale(name, name + scale), ends(wide, width, gap + extra), heads);
    }

    /** The widest gap between numbers that leaves the scale wide enough to be read. */
    private static double gap(double room, int count, double width) {
        for (double[] gap : GAPS) {
            if (room - gap[0] * (count + 1) >= width * gap[1]) {
                return gap[0];
            }
        }
        return LEAST_GAP;
    }

    private static double cells(List<Strip> rows, int column, Ruler ruler, TextStyle style) {
        double widest = 0;
        for (Strip row : rows) {
            if (column < row.cells().size() && (row.instead() == null || column == 0)) {
                Cell cell = row.cells().get(column);
                widest = Math.max(widest, ruler.width(cell.text(), style) + (cell.sign() == null ? 0 : SIGN));
            }
        }
        return widest;
    }

    private static List<Double> ends(List<Double> wide, double width, double gap) {
        List<Double> ends = new ArrayList<>();
        double end = width;
        for (int c = wide.size() - 1; c >= 0; c--) {
            ends.add(0, end);
            end -= wide.get(c) + gap;
        }
        return ends;
    }
}
