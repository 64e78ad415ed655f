package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Plot.Dumbbell;
import org.cxmaturity.report.Plot.Dumbbells;

/** Two groups on the scale, row by row, joined by a line: unbroken where their difference is certain, else dashed. */
public final class DumbbellChart {
    private static final double LEAST_ROW = 33;
    private static final double BADGE = 13.5;
    private static final double NAME = 110;
    private static final double LONG_NAME = 150;
    private static final int MOST_LINES = 3;
    private static final double LEAST_COLUMN = 24;
    private static final double BETWEEN = 9;
    private static final double DOT = 4.6;
    private static final double LEAST_SCALE = 130;
    private static final TextStyle ROW_HEAD = TextStyle.of(Face.SANS_SEMIBOLD, 8.6, 10.5, Tone.INK);

    private final Dumbbells block;
    private final double width;
    private final double name;
    private final Ruler ruler;
    private final Theme theme;
    private final TextStyle small;
    private final Scale scale;
    private final List<Double> ends;
    private final List<List<Line>> heads;
    private final List<Mark> marks = new ArrayList<>();

    private DumbbellChart(Dumbbells block, double width, Ruler ruler, Theme theme) {
        this.block = block;
        this.width = width;
        this.ruler = ruler;
        this.theme = theme;
        this.small = theme.lettering().caption();
        boolean tall =
                block.rows().stream().anyMatch(row -> lines(row, NAME, ruler).size() > MOST_LINES);
        this.name = tall ? LONG_NAME : NAME;
        List<Double> wide = columns();
        double all = wide.stream().mapToDouble(w -> w + BETWEEN).sum();
        this.scale = new Scale(name, width - all - 18);
        this.ends = new ArrayList<>();
        this.heads = new ArrayList<>();
        double x = width - all;
        for (int c = 0; c < wide.size(); c++) {
            x += wide.get(c) + BETWEEN;
            ends.add(x);
            heads.add(new Wrap(ruler)
                    .lines(block.columns().get(c), theme.lettering().tableHead(), wide.get(c) + BETWEEN - 4));
        }
    }

    /**
     * Each column as wide as its widest number, and as the longest word of its head, unless the scale would then have no
     * room: such a word is broken.
     */
    private List<Double> columns() {
        double widest =
                (width - name - LEAST_SCALE) / Math.max(1, block.columns().size()) - BETWEEN;
        TextStyle number = TextStyle.of(Face.SANS_SEMIBOLD, 8.25, 10.5, Tone.INK);
        List<Double> wide = new ArrayList<>();
        for (int c = 0; c < block.columns().size(); c++) {
            double word =
                    Wrap.longestWord(block.columns().get(c), theme.lettering().tableHead(), ruler);
            double most = Math.max(LEAST_COLUMN, Math.min(widest, word - BETWEEN + 4));
            for (Dumbbell row : block.rows()) {
                if (c < row.cells().size()) {
                    most = Math.max(most, ruler.width(row.cells().get(c).text(), number));
                }
            }
            wide.add(most);
        }
        return wide;
    }

    /** The rows, {@code width} points wide. */
    public static Drawing draw(Dumbbells block, double width, Ruler ruler, Theme theme) {
        return new DumbbellChart(block, width, ruler, theme).draw();
    }

    private Drawing draw() {
        TextStyle head = theme.lettering().tableHead();
        int most = heads.stream().mapToInt(List::size).max().orElse(1);
        double top = Math.max(small.leading(), most * head.leading()) + 3;
        for (int c = 0; c < heads.size(); c++) {
            double at = top - 3 - heads.get(c).size() * head.leading();
            for (Line line : heads.get(c)) {
                marks.add(Mark.Label.end(
                        ends.get(c), at + head.baseline(), line.text().stripTrailing(), head));
                at += head.leading();
            }
        }
        double bottom = top + block.rows().stream().mapToDouble(this::tall).sum();
        grid(top, bottom);
        double at = top;
        for (Dumbbell row : block.rows()) {
            row(row, at, at == top);
            at += tall(row);
        }
        return new Drawing(width, bottom + small.leading(), marks);
    }

    private void grid(double top, double bottom) {
        List<Double> lines = new ArrayList<>(block.floors());
        lines.add(100.0);
        for (double at : lines) {
            double x = scale.at(at);
            boolean edge = at == 0 || at == 100;
            marks.add(QuartileStrip.line(x, top, x, bottom, Pen.of(edge ? Tone.LINE : Tone.HAIR, 0.75)));
            marks.add(Mark.Label.middle(x, bottom + small.baseline(), Ticks.print(at), small));
        }
    }

    private void row(Dumbbell row, double top, boolean first) {
        double middle = top + tall(row) / 2;
        if (!first) {
            marks.add(QuartileStrip.line(0, top, width, top, Pen.of(Tone.HAIR, 0.75)));
        }
        if (row.badge() != null) {
            marks.addAll(Signs.badge(row.badge(), 0, middle - BADGE / 2, BADGE, theme.palette(), ruler));
        }
        name(row, middle);
        joined(row, middle);
        TextStyle number = TextStyle.of(Face.SANS, 8.25, 10.5, Tone.INK);
        double baseline = middle + number.size() * 0.364;
        for (int c = 0; c < Math.min(row.cells().size(), block.columns().size()); c++) {
            Cell cell = row.cells().get(c);
            marks.add(Mark.Label.end(
                    ends.get(c),
                    baseline,
                    cell.text(),
                    cell.strong() ? number.with(Face.SANS_SEMIBOLD) : number.in(Tone.INK_2)));
        }
    }

    private void name(Dumbbell row, double middle) {
        List<Line> lines = lines(row);
        double at = middle - lines.size() * ROW_HEAD.leading() / 2;
        for (Line line : lines) {
            marks.add(Mark.Label.start(
                    indent(row), at + ROW_HEAD.baseline(), line.text().stripTrailing(), ROW_HEAD));
            at += ROW_HEAD.leading();
        }
    }

    private List<Line> lines(Dumbbell row) {
        return lines(row, name, ruler);
    }

    private static List<Line> lines(Dumbbell row, double room, Ruler ruler) {
        return new Wrap(ruler).lines(row.name(), ROW_HEAD, room - indent(row) - 8);
    }

    private static double indent(Dumbbell row) {
        return row.badge() == null ? 0 : BADGE + 6;
    }

    /** A row is as tall as its name needs. */
    private double tall(Dumbbell row) {
        return Math.max(LEAST_ROW, lines(row).size() * ROW_HEAD.leading() + 2);
    }

    private void joined(Dumbbell row, double middle) {
        double a = scale.at(row.a());
        double b = scale.at(row.b());
        Pen pen = row.certain() ? Pen.of(Tone.INK_2, 1.8) : Pen.dashed(Tone.PEER, 1.2, 3, 2.25);
        marks.add(QuartileStrip.line(Math.min(a, b), middle, Math.max(a, b), middle, pen));
        marks.add(new Mark.Disc(new Point(b, middle), DOT, Tone.WHITE, Pen.of(Tone.CLIENT, 1.5)));
        marks.add(new Mark.Disc(new Point(a, middle), DOT, Tone.CLIENT, Pen.of(Tone.WHITE, 1)));
        boolean right = a >= b;
        TextStyle own = TextStyle.of(Face.SANS_SEMIBOLD, 8.25, 10.5, Tone.CLIENT);
        beside(row.printedA(), a, middle, right, own);
        beside(row.printedB(), b, middle, !right, own.with(Face.SANS).in(Tone.INK_2));
    }

    private void beside(String text, double x, double middle, boolean right, TextStyle style) {
        double baseline = middle + style.size() * 0.364;
        marks.add(
                right
                        ? Mark.Label.start(x + DOT + 4, baseline, text, style)
                        : Mark.Label.end(x - DOT - 4, baseline, text, style));
    }
}
