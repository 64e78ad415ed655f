package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;

/**
 * A table as words and measures.
 *
 * @param heads  empty for a table without a head
 * @param totals for every row, whether it is a total
 */
record Grid(
        String name,
        List<String> heads,
        List<Boolean> right,
        List<Double> shares,
        List<List<GridCell>> rows,
        List<Boolean> totals) {
    static final double PAD_X = 6;
    static final double PAD_Y = 4;
    private static final double[] SIZES = {12, 11, 10, 9};

    /** Widths, sizes and heights for a width of the whole. */
    record Set(Grid grid, double[] widths, double size, double head, double[] heights) {
        double height() {
            double all = head;
            for (double each : heights) {
                all += each;
            }
            return all;
        }
    }

    TextStyle headStyle(double size) {
        return Lettering.HEADING.in(Tone.INK_2).sized(Math.min(size, 11));
    }

    /** Set in the largest size in which no word is broken; in the smallest where there is none. */
    Set set(double width, double mostHeight) {
        for (double size : SIZES) {
            if (leastWidth(size) <= width || size == SIZES[SIZES.length - 1]) {
                return at(size, widths(width, size), mostHeight);
            }
        }
        throw new IllegalStateException("a table has a smallest size");
    }

    private double leastWidth(double size) {
        double all = 0;
        for (int c = 0; c < shares.size(); c++) {
            all += least(c, size);
        }
        return all;
    }

    /** Width of the longest word of a column. */
    private double least(int column, double size) {
        double least = heads.isEmpty() ? 0 : Measure.longestWord(heads.get(column), headStyle(size));
        for (List<GridCell> row : rows) {
            GridCell cell = row.get(column).sized(size);
            least = Math.max(least, Measure.longestWord(cell.text(), cell.style()));
        }
        return least + 2 * PAD_X;
    }

    /** By shares; a column that would break words takes from those that have more than they need. */
    private double[] widths(double width, double size) {
        int n = shares.size();
        double[] least = new double[n];
        double sum = 0;
        double share = 0;
        for (int c = 0; c < n; c++) {
            least[c] = least(c, size);
            sum += least[c];
            share += shares.get(c);
        }
        double[] widths = new double[n];
        double spare = Math.max(0, width - sum);
        double wanted = 0;
        for (int c = 0; c < n; c++) {
            wanted += Math.max(0, width * shares.get(c) / share - least[c]);
        }
        for (int c = 0; c < n; c++) {
            double want = Math.max(0, width * shares.get(c) / share - least[c]);
            double fair = sum > width ? least[c] * width / sum : least[c];
            widths[c] = fair + (wanted == 0 ? spare / n : spare * want / wanted);
        }
        return widths;
    }

    private Set at(double size, double[] widths, double mostHeight) {
        TextStyle style = headStyle(size);
        double head = 0;
        for (int c = 0; c < heads.size(); c++) {
            int lines = Measure.lines(heads.get(c), style, widths[c] - 2 * PAD_X);
            head = Math.max(head, Math.max(1, lines) * style.leading() + 2 * PAD_Y);
        }
        List<List<GridCell>> fitting = new ArrayList<>();
        double[] heights = new double[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> cells = new ArrayList<>();
            for (int c = 0; c < shares.size(); c++) {
                GridCell cell = rows.get(r).get(c).sized(size);
                double inner = widths[c] - 2 * PAD_X;
                int most = (int) ((mostHeight - head - 2 * PAD_Y) / cell.style().leading());
                String text = Measure.atMost(Math.max(1, most), cell.text(), cell.style(), inner);
                cells.add(new GridCell(text, cell.style(), cell.fill()));
                int lines = Math.max(1, Measure.lines(text, cell.style(), inner));
                heights[r] = Math.max(heights[r], lines * cell.style().leading() + 2 * PAD_Y);
            }
            fitting.add(cells);
        }
        return new Set(new Grid(name, heads, right, shares, fitting, totals), widths, size, head, heights);
    }

    Grid rows(int from, int to) {
        return new Grid(name, heads, right, shares, rows.subList(from, to), totals.subList(from, to));
    }
}
