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
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Sign;

/** The quartile strips: one row a factor on a common scale, its numbers beside it. */
public final class StripsChart {
    private static final double BADGE = 13.5;

    private final Strips block;
    private final double width;
    private final Ruler ruler;
    private final Theme theme;
    private final TextStyle small;
    private final TextStyle name = TextStyle.of(Face.SANS_SEMIBOLD, 8.6, 10.5, Tone.INK);
    private final TextStyle number = TextStyle.of(Face.SANS, 8.25, 10.5, Tone.INK);
    private final StripColumns columns;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private StripsChart(Strips block, double width, Ruler ruler, Theme theme) {
        this.block = block;
        this.width = width;
        this.ruler = ruler;
        this.theme = theme;
        this.small = theme.lettering().caption();
        TextStyle head = theme.lettering().tableHead();
        this.columns = StripColumns.of(block, width, ruler, head, number.with(Face.SANS_SEMIBOLD), this::narrow);
    }

    /** The strips, {@code width} points wide. */
    public static Drawing draw(Strips block, double width, Ruler ruler, Theme theme) {
        return new StripsChart(block, width, ruler, theme).draw();
    }

    /** Whether names {@code wide} would take more than two lines, or their statements more than one. */
    private boolean narrow(double wide) {
        Wrap wrap = new Wrap(ruler);
        return block.rows().stream().anyMatch(row -> {
            double room = wide - (row.badge() == null ? 0 : BADGE + 6) - 6;
            return wrap.lines(row.name(), name, room).size() > 2
                    || wrap.lines(row.statement(), small, room).size() > 1;
        });
    }

    private Drawing draw() {
        head();
        for (int i = 0; i < block.rows().size(); i++) {
            row(block.rows().get(i), i == 0);
        }
        ticks();
        return new Drawing(width, y, marks);
    }

    private void head() {
        List<List<Line>> levels = levels();
        int lines = Math.max(most(levels), most(columns.heads()));
        double bottom = lines * small.leading();
        for (int i = 0; i < levels.size(); i++) {
            double middle = (columns.scale().at(floor(i)) + columns.scale().at(floor(i + 1))) / 2;
            lines(levels.get(i), bottom, middle, Anchor.MIDDLE, small);
        }
        for (int c = 0; c < columns.heads().size(); c++) {
            lines(
                    columns.heads().get(c),
                    bottom,
                    columns.ends().get(c),
                    Anchor.END,
                    theme.lettering().tableHead());
        }
        y = lines == 0 ? 0 : bottom + 3;
    }

    private List<List<Line>> levels() {
        List<List<Line>> all = new ArrayList<>();
        for (int i = 0; i < Math.min(block.levels().size(), block.floors().size()); i++) {
            double room = columns.scale().at(floor(i + 1)) - columns.scale().at(floor(i)) - 3;
            all.add(new Wrap(ruler).lines(block.levels().get(i), small, Math.max(16, room)));
        }
        return all;
    }

    private static int most(List<List<Line>> all) {
        return all.stream().mapToInt(List::size).max().orElse(0);
    }

    private void lines(List<Line> lines, double bottom, double x, Anchor anchor, TextStyle style) {
        double at = bottom - lines.size() * small.leading();
        for (Line line : lines) {
            marks.add(new Mark.Label(
                    new Point(x, at + small.baseline()), anchor, line.text().stripTrailing(), style));
            at += small.leading();
        }
    }

    private double floor(int level) {
        return level < block.floors().size() ? block.floors().get(level) : 100;
    }

    private void row(Strip row, boolean first) {
        Badge badge = row.badge();
        double indent = badge == null ? 0 : BADGE + 6;
        TextStyle own = badge == null ? name.with(Face.SANS_MEDIUM) : name;
        List<Line> names = new Wrap(ruler).lines(row.name(), own, columns.name() - indent - 6);
        List<Line> statement = new Wrap(ruler).lines(row.statement(), small, columns.name() - indent - 6);
        double text = names.size() * name.leading() + statement.size() * small.leading();
        double height = Math.max(row.statement().isEmpty() ? 30 : 37.5, text + 14);
        double middle = y + height / 2;
        grid(y, y + height);
        if (!first) {
            marks.add(QuartileStrip.line(0, y, width, y, Pen.of(Tone.HAIR, 0.75)));
        }
        if (badge != null) {
            marks.addAll(Signs.badge(badge, 0, middle - BADGE / 2, BADGE, theme.palette(), ruler));
        }
        texts(names, statement, indent, middle - text / 2);
        marks.addAll(QuartileStrip.draw(columns.scale(), middle, row.dot(), row.peers(), 10.5));
        numbers(row, middle + number.size() * 0.364);
        y += height;
    }

    private void texts(List<Line> names, List<Line> statement, double x, double top) {
        double at = top;
        for (Line line : names) {
            marks.add(Mark.Label.start(
                    x,
                    at + name.baseline(),
                    line.text(),
                    line.parts().get(0).words().style()));
            at += name.leading();
        }
        for (Line line : statement) {
            marks.add(Mark.Label.start(x, at + small.baseline(), line.text(), small));
            at += small.leading();
        }
    }

    private void grid(double from, double to) {
        for (int i = 0; i <= block.floors().size(); i++) {
            double x = columns.scale().at(floor(i));
            boolean end = i == 0 || i == block.floors().size();
            marks.add(QuartileStrip.line(x, from, x, to, Pen.of(end ? Tone.LINE : Tone.HAIR, 0.75)));
        }
    }

    private void numbers(Strip row, double baseline) {
        String instead = row.instead();
        int shown =
                Math.min(columns.ends().size(), instead == null ? row.cells().size() : 1);
        for (int c = 0; c < Math.min(shown, row.cells().size()); c++) {
            number(row.cells().get(c), columns.ends().get(c), baseline);
        }
        if (instead != null) {
            instead(instead, baseline);
        }
    }

    private void number(Cell cell, double end, double baseline) {
        Sign sign = cell.sign();
        boolean strong = cell.strong() || sign != null;
        Tone tone =
                sign != null ? Signs.tone(sign) : cell.strong() ? Tone.CLIENT : cell.muted() ? Tone.INK_3 : Tone.INK;
        TextStyle style = number.with(strong ? Face.SANS_SEMIBOLD : Face.SANS).in(tone);
        if (sign != null) {
            double left = end - ruler.width(cell.text(), style) - 10;
            marks.add(Signs.triangle(sign, left, baseline - 0.2, 7));
        }
        marks.add(Mark.Label.end(end, baseline, cell.text(), style));
    }

    /** Words in place of the numbers, as wide as the columns they replace. */
    private void instead(String words, double baseline) {
        double from =
                columns.ends().isEmpty() ? columns.scale().to() : columns.ends().get(0);
        TextStyle style = small.leaning();
        List<Line> lines = new Wrap(ruler).lines(words, style, Math.max(60, width - from - 6));
        double at = baseline - (lines.size() - 1) * style.leading() / 2;
        for (Line line : lines) {
            marks.add(Mark.Label.end(width - 1, at, line.text().stripTrailing(), style));
            at += style.leading();
        }
    }

    private void ticks() {
        for (int i = 0; i <= block.floors().size(); i++) {
            double x = columns.scale().at(floor(i));
            marks.add(Mark.Label.middle(x, y + small.baseline(), Ticks.print(floor(i)), small));
        }
        y += small.leading();
    }
}
