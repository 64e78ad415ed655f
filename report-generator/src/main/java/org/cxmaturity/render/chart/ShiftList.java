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
import org.cxmaturity.report.Plot.Shift;
import org.cxmaturity.report.Plot.Slope;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Sign;
import org.jspecify.annotations.Nullable;

/** The list of changes beside a slope: name, change, and its interval about a zero line. */
final class ShiftList {
    private static final double BADGE = 11.4;
    private static final double LEAST_ROW = 18;

    private final Slope block;
    private final double width;
    private final Ruler ruler;
    private final Theme theme;
    private final TextStyle head;
    private final TextStyle text;
    private final TextStyle small;
    private final double name;
    private final double change;
    private final List<Mark> marks = new ArrayList<>();

    private ShiftList(Slope block, double width, Ruler ruler, Theme theme) {
        this.block = block;
        this.width = width;
        this.ruler = ruler;
        this.theme = theme;
        this.head = theme.lettering().tableHead();
        this.text = theme.lettering().table();
        this.small = theme.lettering().caption();
        TextStyle bold = text.with(Face.SANS_SEMIBOLD);
        double word = block.shifts().stream()
                .mapToDouble(s -> Wrap.longestWord(s.name(), bold, ruler))
                .max()
                .orElse(0);
        this.name = Math.max(width * 0.4, Math.min(width * 0.52, word + BADGE + 8.5));
        this.change = name + width * 0.21;
    }

    static Drawing draw(Slope block, double width, Ruler ruler, Theme theme) {
        return new ShiftList(block, width, ruler, theme).draw();
    }

    private Drawing draw() {
        double y = head();
        double zero = y;
        for (int i = 0; i < block.shifts().size(); i++) {
            y = row(block.shifts().get(i), y, i == 0);
        }
        double x = x(0);
        marks.add(0, QuartileStrip.line(x, zero, x, y, Pen.of(Tone.INK_2, 0.75)));
        return new Drawing(width, y, marks);
    }

    private double head() {
        double baseline = head.leading() + head.baseline();
        List<Line> names = new Wrap(ruler).lines(column(0), head, name - 4);
        for (int i = 0; i < names.size(); i++) {
            marks.add(Mark.Label.start(
                    0,
                    baseline - (names.size() - 1 - i) * head.leading(),
                    names.get(i).text().stripTrailing(),
                    head));
        }
        marks.add(Mark.Label.end(change, baseline, column(1), head));
        marks.add(Mark.Label.end(width, head.baseline(), column(2), head));
        marks.addAll(Ticks.apart(block.ticks(), this::x, width, true, baseline, small, ruler));
        double y = 2 * head.leading() + 3.75;
        marks.add(QuartileStrip.line(0, y, width, y, Pen.of(Tone.INK, 0.75)));
        return y;
    }

    private String column(int index) {
        return index < block.columns().size() ? block.columns().get(index) : "";
    }

    /** Where a change lies; outside the axis on its ends. */
    private double x(double points) {
        double low = block.ticks().get(0).at();
        double high = block.ticks().get(block.ticks().size() - 1).at();
        double from = change + 12;
        double at = Math.max(low, Math.min(high, points));
        return high > low ? from + (width - 4 - from) * (at - low) / (high - low) : from;
    }

    private double row(Shift shift, double top, boolean first) {
        Badge badge = shift.badge();
        double indent = badge == null ? 0 : BADGE + 5;
        TextStyle bold = text.with(Face.SANS_SEMIBOLD);
        List<Line> names = new Wrap(ruler).lines(shift.name(), bold, name - indent - 3);
        List<Line> instead = shift.instead().isEmpty()
                ? List.of()
                : new Wrap(ruler).lines(shift.instead(), small.leaning(), width - name - 4);
        double height =
                Math.max(LEAST_ROW, Math.max(names.size() * text.leading(), instead.size() * small.leading()) + 8);
        double middle = top + height / 2;
        if (!first) {
            Pen pen = shift.total() ? Pen.of(Tone.INK, 0.75) : Pen.of(Tone.HAIR, 0.75);
            marks.add(QuartileStrip.line(0, top, width, top, pen));
        }
        if (badge != null) {
            marks.addAll(Signs.badge(badge, 0, middle - BADGE / 2, BADGE, theme.palette(), ruler));
        }
        lines(names, bold, indent, middle, false);
        lines(instead, small.leaning(), width, middle, true);
        change(shift, middle);
        interval(shift, middle);
        return top + height;
    }

    private void lines(List<Line> lines, TextStyle style, double x, double middle, boolean end) {
        double y = middle - lines.size() * style.leading() / 2 + style.baseline();
        for (Line line : lines) {
            String words = line.text().stripTrailing();
            marks.add(end ? Mark.Label.end(x, y, words, style) : Mark.Label.start(x, y, words, style));
            y += style.leading();
        }
    }

    private void change(Shift shift, double middle) {
        if (!shift.instead().isEmpty()) {
            return;
        }
        Sign sign = shift.change().sign();
        TextStyle style = sign == null
                ? text.in(Tone.INK_2)
                : text.with(Face.SANS_SEMIBOLD).in(Signs.tone(sign));
        double baseline = middle + text.size() * 0.364;
        if (sign != null) {
            double x = change - ruler.width(shift.change().text(), style) - 10;
            marks.add(Signs.triangle(sign, x, baseline - 0.2, 7));
        }
        marks.add(Mark.Label.end(change, baseline, shift.change().text(), style));
    }

    private void interval(Shift shift, double middle) {
        Double at = shift.at();
        if (at == null) {
            return;
        }
        Tone tone = shift.certain() ? Tone.CLIENT : Tone.PEER;
        whisker(shift.low(), shift.high(), middle, tone);
        marks.add(
                shift.certain()
                        ? new Mark.Disc(
                                new Point(x(at), middle), SlopeChart.RADIUS, Tone.CLIENT, Pen.of(Tone.WHITE, 1.1))
                        : new Mark.Disc(
                                new Point(x(at), middle), SlopeChart.RADIUS - 0.4, Tone.WHITE, Pen.of(Tone.PEER, 1.2)));
    }

    private void whisker(@Nullable Double low, @Nullable Double high, double middle, Tone tone) {
        if (low == null || high == null) {
            return;
        }
        Pen pen = Pen.of(tone, 1.1);
        marks.add(QuartileStrip.line(x(low), middle, x(high), middle, pen));
        for (double end : List.of(x(low), x(high))) {
            marks.add(QuartileStrip.line(end, middle - 3.4, end, middle + 3.4, pen));
        }
    }
}
