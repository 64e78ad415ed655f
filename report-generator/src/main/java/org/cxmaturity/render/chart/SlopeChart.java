package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Plot.Moment;
import org.cxmaturity.report.Plot.Slope;
import org.cxmaturity.report.Plot.Tick;
import org.cxmaturity.report.Plot.Trace;
import org.cxmaturity.report.Report.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Scores then and now: a certain change is an unbroken line with filled marks, another a dashed one with open marks, and
 * a broken trend has no line. Beside it the list of changes.
 */
public final class SlopeChart {
    /** Least distance of labels, in points: 13 pixels and a little. */
    static final double GAP = 10.5;

    static final double RADIUS = 3.75;
    private static final double LEAST_HEIGHT = 135;
    private static final double MOVED = 4;
    private static final double ASIDE = 8;
    private static final double LIST = 0.405;

    /** Share of the width that the labels of one side may take. */
    private static final double MOST_LABEL = 0.4;

    private final Slope block;
    private final double width;
    private final Ruler ruler;
    private final Theme theme;
    private final TextStyle text;
    private final TextStyle small;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();

    private SlopeChart(Slope block, double width, Ruler ruler, Theme theme) {
        this.block = block;
        this.width = block.ticks().isEmpty() ? width : width * (1 - LIST) - 15;
        this.ruler = ruler;
        this.theme = theme;
        this.small = theme.lettering().caption();
        this.text = TextStyle.of(Face.SANS, 7.9, 10.5, Tone.INK_2);
        this.left = Math.min(this.width * MOST_LABEL, widest(true) + RADIUS + 13);
        this.right = this.width - Math.min(this.width * MOST_LABEL, widest(false) + RADIUS + 34);
        this.top = 2 * text.leading() + 9;
        this.bottom = top + Math.max(LEAST_HEIGHT, block.traces().size() * (GAP + 2));
    }

    /** Chart and list, {@code width} points wide. */
    public static Drawing draw(Slope block, double width, Ruler ruler, Theme theme) {
        return new SlopeChart(block, width, ruler, theme).draw(width);
    }

    private Drawing draw(double whole) {
        head(block.then(), left);
        head(block.now(), right);
        for (double x : List.of(left, right)) {
            marks.add(QuartileStrip.line(x, top - 4, x, bottom + 4, Pen.of(Tone.LINE, 0.75)));
        }
        block.floors().forEach(this::floor);
        block.traces().stream().filter(t -> !t.certain()).forEach(this::trace);
        block.traces().stream().filter(Trace::certain).forEach(this::trace);
        labels(Trace::then, this::before);
        labels(Trace::now, this::after);
        if (block.ticks().isEmpty()) {
            return new Drawing(whole, bottom + 6, marks);
        }
        Drawing list = ShiftList.draw(block, whole * LIST, ruler, theme);
        for (Mark mark : list.marks()) {
            marks.add(mark.moved(whole - list.width(), 0));
        }
        return new Drawing(whole, Math.max(bottom + 6, list.height()), marks);
    }

    private double widest(boolean then) {
        TextStyle bold = text.with(Face.SANS_SEMIBOLD);
        return block.traces().stream()
                .mapToDouble(t -> ruler.width(t.name(), text)
                        + ruler.width(then ? t.printedThen() : t.printedNow(), bold)
                        + (then ? 0 : ruler.width(t.change().text(), bold)))
                .max()
                .orElse(0);
    }

    private void head(Moment moment, double x) {
        TextStyle when = text.with(Face.SANS_SEMIBOLD).in(Tone.INK);
        marks.add(Mark.Label.middle(x, when.baseline(), moment.when(), when));
        if (!moment.count().isEmpty()) {
            marks.add(Mark.Label.middle(x, when.leading() + small.baseline(), moment.count(), small));
        }
    }

    /** Where a score lies: the higher, the further up. */
    private double y(double score) {
        double span = Math.max(1, block.high() - block.low());
        return bottom - (bottom - top) * (Math.max(block.low(), Math.min(block.high(), score)) - block.low()) / span;
    }

    private void floor(Tick floor) {
        double y = y(floor.at());
        marks.add(QuartileStrip.line(left, y, right, y, Pen.dashed(Tone.PEER, 0.75, 1.2, 1.8)));
        TextStyle words = small.sized(7);
        String printed = fit(floor.printed(), words, right - left - 2 * ASIDE);
        double wide = ruler.width(printed, words);
        double most = right - ASIDE - wide;
        for (double x : List.of(left + ASIDE, most, (left + right - wide) / 2)) {
            if (free(x, x + wide, y - words.size() - 3, y)) {
                marks.add(Mark.Label.start(x, y - 2.5, printed, words));
                return;
            }
        }
        if (block.traces().stream().noneMatch(t -> t.then() != null && Math.abs(y(t.then()) - y) < 1.6 * GAP)) {
            marks.add(Mark.Label.end(left - ASIDE, y + 2.5, fit(floor.printed(), words, left - ASIDE), words));
        }
    }

    /** Whether no line of a factor runs through a place. */
    private boolean free(double from, double to, double top, double bottom) {
        for (Trace trace : block.traces()) {
            Double then = trace.then();
            Double now = trace.now();
            if (then != null && now != null) {
                double slope = (y(now) - y(then)) / (right - left);
                double a = y(then) + slope * (from - left);
                double b = y(then) + slope * (to - left);
                if (Math.min(a, b) < bottom + 1 && Math.max(a, b) > top - 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private void trace(Trace trace) {
        Double then = trace.then();
        Double now = trace.now();
        if (then != null && now != null && trace.connected()) {
            Pen pen = trace.certain() ? Pen.of(Tone.CLIENT, 2.1) : Pen.dashed(Tone.PEER, 1.125, 3.5, 2.5);
            marks.add(QuartileStrip.line(left, y(then), right, y(now), pen));
        }
        mark(left, then, trace.certain());
        mark(right, now, trace.certain());
    }

    private void mark(double x, @Nullable Double score, boolean certain) {
        if (score != null) {
            Point at = new Point(x, y(score));
            marks.add(
                    certain
                            ? new Mark.Disc(at, RADIUS, Tone.CLIENT, Pen.of(Tone.WHITE, 1.1))
                            : new Mark.Disc(at, RADIUS - 0.4, Tone.WHITE, Pen.of(Tone.PEER, 1.2)));
        }
    }

    private interface Side {
        void label(Trace trace, double y, double wanted);
    }

    private void labels(Function<Trace, @Nullable Double> score, Side side) {
        List<Trace> shown = block.traces().stream()
                .filter(t -> score.apply(t) != null)
                .sorted(Comparator.comparingDouble(t -> y(value(score.apply(t)))))
                .toList();
        double[] wanted =
                shown.stream().mapToDouble(t -> y(value(score.apply(t)))).toArray();
        double[] places = Apart.of(wanted, GAP, top, bottom);
        for (int i = 0; i < places.length; i++) {
            side.label(shown.get(i), places[i], wanted[i]);
        }
    }

    private static double value(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    private void before(Trace trace, double y, double wanted) {
        double x = left - RADIUS - 4;
        double end = leader(left, x, wanted, y, -1);
        TextStyle number = text.with(Face.SANS_SEMIBOLD).in(tone(trace));
        double baseline = y + text.size() * 0.364;
        marks.add(Mark.Label.end(end, baseline, trace.printedThen(), number));
        double room = end - ruler.width(trace.printedThen(), number) - 4;
        marks.add(Mark.Label.end(room, baseline, fit(trace.name(), text, room), text));
    }

    private void after(Trace trace, double y, double wanted) {
        double x = leader(right, right + RADIUS + 4, wanted, y, 1);
        TextStyle number = text.with(Face.SANS_SEMIBOLD).in(tone(trace));
        double baseline = y + text.size() * 0.364;
        marks.add(Mark.Label.start(x, baseline, trace.printedNow(), number));
        x += ruler.width(trace.printedNow(), number) + 4;
        Sign sign = trace.change().sign();
        TextStyle change = sign == null ? text.in(Tone.INK_3) : number.in(Signs.tone(sign));
        double need = ruler.width(trace.change().text(), change) + (sign == null ? 6 : 16);
        String name = fit(trace.name(), text, width - x - need);
        marks.add(Mark.Label.start(x, baseline, name, text));
        x += ruler.width(name, text) + 6;
        if (sign != null) {
            marks.add(Signs.triangle(sign, x, baseline - 0.2, 7));
            x += 10;
        }
        marks.add(Mark.Label.start(x, baseline, trace.change().text(), change));
    }

    /** A thin line from a mark to a label that was moved; returns where the label begins. */
    private double leader(double mark, double label, double from, double to, int way) {
        if (Math.abs(from - to) <= MOVED) {
            return label;
        }
        double end = label + way * 5;
        marks.add(QuartileStrip.line(mark + way * (RADIUS + 1), from, end - way * 1.5, to, Pen.of(Tone.LINE, 0.75)));
        return end;
    }

    private static Tone tone(Trace trace) {
        return trace.certain() ? Tone.CLIENT : Tone.INK;
    }

    /** The words, cut with an ellipsis where there is no room: they stand in full in the list. */
    private String fit(String words, TextStyle style, double room) {
        if (ruler.width(words, style) <= room) {
            return words;
        }
        String some = words;
        while (!some.isEmpty() && ruler.width(some.stripTrailing() + "\u2026", style) > room) {
            some = some.substring(0, some.offsetByCodePoints(some.length(), -1));
        }
        return some.isEmpty() ? "" : some.stripTrailing() + "\u2026";
    }
}
