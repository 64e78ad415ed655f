package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;

/**
 * Where the columns of a table lie. Each gets its share of the width, but at least the width of its longest word, as
 * far as the other columns can spare it.
 *
 * @param fits whether no word has to be broken
 */
record TableColumns(List<Double> froms, List<Double> tos, boolean fits) {
    /** Between numbers that end and words that begin there is more, this much more. */
    private static final double LEAD = 10;

    /** Columns with {@code gap} points between them. */
    static TableColumns of(Table table, double width, double gap, Ruler ruler, TextStyle head, TextStyle cell) {
        int count = table.columns().size();
        List<Double> leads = new ArrayList<>();
        List<Double> least = new ArrayList<>();
        double needed = 0;
        for (int c = 0; c < count; c++) {
            leads.add(lead(table, c) * gap / 6);
            double own = least(table, c, ruler, head, cell) + leads.get(c) + (c == count - 1 ? 0 : gap) + 0.5;
            needed += own;
            least.add(Math.min(width * 0.45, own));
        }
        List<Double> wide = shares(table.columns(), width, least);
        roomForWords(table, wide, least, leads, gap, ruler, cell);
        List<Double> froms = new ArrayList<>();
        List<Double> tos = new ArrayList<>();
        double x = 0;
        for (int c = 0; c < count; c++) {
            froms.add(x + leads.get(c));
            x += wide.get(c);
            tos.add(c == count - 1 ? width : x - gap);
        }
        return new TableColumns(List.copyOf(froms), List.copyOf(tos), needed <= width);
    }

    private static double lead(Table table, int c) {
        boolean wordsAfterNumbers = c > 0
                && table.columns().get(c - 1).right()
                && !table.columns().get(c).right();
        return wordsAfterNumbers ? LEAD : 0;
    }

    private static double least(Table table, int c, Ruler ruler, TextStyle head, TextStyle cell) {
        double widest = Wrap.longestWord(table.columns().get(c).head(), head, ruler);
        for (Row row : table.rows()) {
            if (c < row.cells().size()) {
                Cell each = row.cells().get(c);
                widest = Math.max(widest, Wrap.longestWord(each.text(), cell, ruler) + indent(each));
            }
        }
        return widest;
    }

    /** Room for badge, sign and bar before the text of a cell. */
    static double indent(Cell cell) {
        return (cell.bar() == null ? 0 : TableBlock.BAR)
                + (cell.badge() == null ? 0 : TableBlock.BADGE + 5.25)
                + (cell.sign() == null ? 0 : TableBlock.SIGN + 3);
    }

    /** Columns that need more than their share take it from those that need less. */
    private static List<Double> shares(List<Column> columns, double width, List<Double> least) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> wide = new ArrayList<>();
        double lack = 0;
        double spare = 0;
        for (int c = 0; c < least.size(); c++) {
            double share = width * columns.get(c).share() / shares;
            wide.add(needed > width ? width * least.get(c) / needed : share);
            lack += Math.max(0, least.get(c) - share);
            spare += Math.max(0, share - least.get(c));
        }
        if (needed > width || lack == 0) {
            return wide;
        }
        for (int c = 0; c < least.size(); c++) {
            double over = wide.get(c) - least.get(c);
            wide.set(c, over < 0 ? least.get(c) : wide.get(c) - over * lack / spare);
        }
        return wide;
    }

    /** A word in place of a number needs more room than numbers do: it takes what the other columns can spare. */
    private static void roomForWords(
            Table table,
            List<Double> wide,
            List<Double> least,
            List<Double> leads,
            double gap,
            Ruler ruler,
            TextStyle style) {
        for (int c = 1; c < wide.size(); c++) {
            double wished = 0;
            for (Row row : table.rows()) {
                if (c < row.cells().size() && row.cells().get(c).muted()) {
                    wished = Math.max(wished, ruler.width(row.cells().get(c).text(), style));
                }
            }
            double lack = wished / 2 + wished / 6 + leads.get(c) + gap - wide.get(c);
            for (int other = wide.size() - 1; other >= 0 && lack > 0; other--) {
                double spare = other == c ? 0 : Math.min(lack, (wide.get(other) - least.get(other)) * 0.8);
                wide.set(other, wide.get(other) - Math.max(0, spare));
                wide.set(c, wide.get(c) + Math.max(0, spare));
                lack -= Math.max(0, spare);
            }
        }
    }

    double from(int c) {
        return froms.get(c);
    }

    double to(int c) {
        return tos.get(c);
    }

    /** Width for text. */
    double text(int c) {
        return tos.get(c) - froms.get(c);
    }
}
