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
import org.cxmaturity.report.Plot.HeatCell;
import org.cxmaturity.report.Plot.HeatLine;
import org.cxmaturity.report.Plot.HeatMap;
import org.cxmaturity.report.Plot.Tinted;
import org.cxmaturity.report.Report.Badge;

/** Groups against factors: every cell says its number and is filled by its level; few answers are hatched, what is held back is dotted. */
public final class HeatMapChart {
    private static final double ROW = 21;
    /** Height of a row where there are so many that they would not fit on a sheet. */
    private static final double LOW_ROW = 16;

    private static final int MANY = 24;
    private static final double GAP = 1.5;
    private static final double NAME = 104;
    private static final double COUNT = 28;
    private static final double BADGE = 11;
    private static final double HATCH = 5;
    private static final double DOTS = 4;
    private static final double DOT = 0.55;
    /** Smallest size of the heads. */
    private static final double LEAST = 7;

    private final HeatMap map;
    private final double width;
    private final Ruler ruler;
    private final Theme theme;
    private final TextStyle text = TextStyle.of(Face.SANS, 7.9, 10, Tone.INK);
    private final TextStyle small;
    private final double from;
    private final double wide;
    private final boolean named;
    private final List<Mark> marks = new ArrayList<>();

    private HeatMapChart(HeatMap map, double width, Ruler ruler, Theme theme) {
        this.map = map;
        this.width = width;
        this.ruler = ruler;
        this.theme = theme;
        this.small = theme.lettering().caption();
        this.from = NAME + COUNT + 8;
        this.wide = (width - from) / Math.max(1, map.columns().size());
        this.named = fits(theme.lettering().tableHead().sized(LEAST));
    }

    /** The map with its key, {@code width} points wide. */
    public static Drawing draw(HeatMap map, double width, Ruler ruler, Theme theme) {
        return new HeatMapChart(map, width, ruler, theme).draw();
    }

    private Drawing draw() {
        double y = heads();
        for (HeatLine line : map.lines()) {
            y += line.total() ? 3 : 0;
            if (line.total()) {
                marks.add(QuartileStrip.line(0, y - 1.5, width, y - 1.5, Pen.of(Tone.INK, 0.75)));
            }
            double tall = line(line, y);
            y += tall;
        }
        double bottom = key(y + 8);
        return new Drawing(width, named ? bottom : names(bottom + 5), marks);
    }

    /** Whether the heads of the columns have room for whole words of the factors' names. */
    private boolean fits(TextStyle head) {
        return map.columns().stream().allMatch(c -> Wrap.longestWord(c.name(), head, ruler) <= room());
    }

    private double room() {
        return wide - BADGE - 4 - 3;
    }

    private double heads() {
        TextStyle usual = theme.lettering().tableHead();
        TextStyle head = fits(usual) ? usual : usual.sized(LEAST);
        List<List<Line>> all = map.columns().stream()
                .map(c -> named ? new Wrap(ruler).lines(c.name(), head, room()) : List.<Line>of())
                .toList();
        int most = Math.max(1, all.stream().mapToInt(List::size).max().orElse(1));
        double bottom = most * head.leading();
        marks.add(Mark.Label.start(0, bottom - head.leading() + head.baseline(), map.groupHead(), head));
        marks.add(Mark.Label.end(NAME + COUNT, bottom - head.leading() + head.baseline(), map.countHead(), head));
        for (int c = 0; c < all.size(); c++) {
            if (named) {
                head(map.columns().get(c), all.get(c), from + wide * c, bottom, head);
            } else {
                sign(c, from + wide * c + (wide - GAP - BADGE) / 2, bottom - BADGE);
            }
        }
        marks.add(QuartileStrip.line(0, bottom + 3, width, bottom + 3, Pen.of(Tone.INK, 0.75)));
        return bottom + 5;
    }

    private void head(Tinted column, List<Line> lines, double x, double bottom, TextStyle style) {
        double at = bottom - lines.size() * style.leading();
        if (column.badge() != null) {
            marks.addAll(Signs.badge(column.badge(), x, at, BADGE, theme.palette(), ruler));
        }
        for (Line line : lines) {
            double indent = column.badge() == null ? 0 : BADGE + 4;
            marks.add(Mark.Label.start(
                    x + indent, at + style.baseline(), line.text().stripTrailing(), style));
            at += style.leading();
        }
    }

    /** The mark of a factor; its number among the columns where it has none. */
    private void sign(int column, double x, double top) {
        Badge badge = map.columns().get(column).badge();
        if (badge == null) {
            String number = Integer.toString(column + 1);
            marks.add(Mark.Label.middle(x + BADGE / 2, top + text.baseline(), number, text));
        } else {
            marks.addAll(Signs.badge(badge, x, top, BADGE, theme.palette(), ruler));
        }
    }

    /** What the marks over the columns stand for, where their names have no room there. */
    private double names(double y) {
        double x = 0;
        double top = y;
        double bottom = y;
        for (int c = 0; c < map.columns().size(); c++) {
            List<Line> lines = new Wrap(ruler).lines(map.columns().get(c).name(), small, width - BADGE - 4);
            double needed = BADGE + 4 + Wrap.widest(lines);
            if (x > 0 && x + needed > width) {
                x = 0;
                top = bottom + 3;
            }
            sign(c, x, top);
            double at = top;
            for (Line line : lines) {
                marks.add(Mark.Label.start(
                        x + BADGE + 4, at + small.baseline(), line.text().stripTrailing(), small));
                at += small.leading();
            }
            bottom = Math.max(bottom, at);
            x += needed + 12;
        }
        return bottom;
    }

    private double line(HeatLine line, double y) {
        TextStyle own = line.total() ? text.with(Face.SANS_SEMIBOLD) : text;
        List<Line> names = new Wrap(ruler).lines(line.name(), own, NAME - 4);
        double tall = Math.max(map.lines().size() > MANY ? LOW_ROW : ROW, names.size() * own.leading() + 4);
        double middle = y + tall / 2;
        double at = middle - names.size() * own.leading() / 2;
        for (Line name : names) {
            marks.add(Mark.Label.start(0, at + own.baseline(), name.text().stripTrailing(), own));
            at += own.leading();
        }
        double baseline = middle + own.size() * 0.364;
        marks.add(Mark.Label.end(NAME + COUNT, baseline, line.count(), own.in(Tone.INK_2)));
        for (int c = 0; c < line.cells().size(); c++) {
            cell(line.cells().get(c), from + wide * c, y, tall, baseline);
        }
        return tall;
    }

    private void cell(HeatCell cell, double x, double y, double tall, double baseline) {
        double right = wide - GAP;
        double down = tall - GAP;
        TextStyle style = text.with(Face.SANS_SEMIBOLD);
        if (cell.level() < 0) {
            pattern(cell.level(), x, y, right, down);
            double room = ruler.width(cell.printed(), text) + 6;
            marks.add(Mark.Box.of(x + (right - room) / 2, baseline - 7.5, room, 10, Tone.WHITE));
            style = text.in(Tone.INK_2);
        } else {
            Tone tone = Tone.level(cell.level(), map.levels());
            marks.add(Mark.Box.of(x, y, right, down, tone));
            style = style.in(theme.palette().textOn(tone));
        }
        Mark label = Mark.Label.middle(x + right / 2, baseline, cell.printed(), style);
        marks.add(cell.spoken().isEmpty() ? label : new Mark.Spoken(cell.spoken(), label));
    }

    private void pattern(int level, double x, double y, double right, double down) {
        if (level == HeatCell.FEW) {
            marks.addAll(hatched(x, y, right, down));
        } else {
            marks.addAll(dotted(x, y, right, down));
        }
    }

    /** The dots of a cell that is held back: rows of them, every other one shifted by half a step. */
    static List<Mark> dotted(double x, double y, double right, double down) {
        List<Mark> dots = new ArrayList<>();
        boolean shifted = false;
        for (double dy = DOTS / 2; dy < down; dy += DOTS / 2) {
            for (double dx = shifted ? DOTS : DOTS / 2; dx < right; dx += DOTS) {
                dots.add(new Mark.Disc(new Point(x + dx, y + dy), DOT, Tone.PEER, null));
            }
            shifted = !shifted;
        }
        return dots;
    }

    /** The diagonal lines of a cell that is not shown. */
    static List<Mark> hatched(double x, double y, double right, double down) {
        List<Mark> lines = new ArrayList<>();
        Pen pen = Pen.of(Tone.PEER, 0.5);
        for (double at = HATCH - down; at < right; at += HATCH) {
            double x1 = Math.max(0, at);
            double x2 = Math.min(right, at + down);
            lines.add(QuartileStrip.line(x + x1, y + down - (x1 - at), x + x2, y + down - (x2 - at), pen));
        }
        return lines;
    }

    private double key(double y) {
        Keys keys = new Keys(y);
        for (int i = 0; i < map.levelNames().size(); i++) {
            keys.add(map.levelNames().get(i), i);
        }
        keys.add(map.few(), HeatCell.FEW);
        keys.add(map.held(), HeatCell.HELD);
        return keys.top + small.leading();
    }

    /** The entries of the key, side by side as far as there is room. */
    private final class Keys {
        private double x;
        private double top;

        private Keys(double y) {
            this.top = y;
        }

        private void add(String words, int level) {
            if (words.isEmpty()) {
                return;
            }
            double needed = 19 + ruler.width(words, small);
            if (x > 0 && x + needed > width) {
                x = 0;
                top += small.leading() + 3;
            }
            if (level < 0) {
                pattern(level, x, top, 15, 8);
            } else {
                Tone tone = Tone.level(level, map.levels());
                marks.add(new Mark.Box(x, top, 15, 8, 0, tone, Pen.of(Tone.INK_3, 0.3)));
            }
            marks.add(Mark.Label.start(x + 19, top + 4 + small.size() * 0.364, words, small));
            x += needed + 12;
        }
    }
}
