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
import org.cxmaturity.report.Plot.Rank;
import org.cxmaturity.report.Plot.Step;
import org.cxmaturity.report.Plot.Tick;
import org.cxmaturity.report.Plot.Waterfall;

/** What a change is made of: every part begins where the one before it ended, the whole at zero again. */
public final class WaterfallChart {
    private static final double WORDS = 0.44;
    private static final double NUMBERS = 0.2;
    private static final double BAR = 9;

    private final Waterfall block;
    private final double width;
    private final Ruler ruler;
    private final TextStyle text;
    private final TextStyle small;
    private final double from;
    private final double to;
    private final List<Mark> marks = new ArrayList<>();

    private WaterfallChart(Waterfall block, double width, Ruler ruler, Theme theme) {
        this.block = block;
        this.width = width;
        this.ruler = ruler;
        this.text = theme.lettering().table();
        this.small = theme.lettering().caption();
        this.from = width * WORDS + 6;
        this.to = width * (1 - NUMBERS) - 6;
    }

    /** The parts, {@code width} points wide. */
    public static Drawing draw(Waterfall block, double width, Ruler ruler, Theme theme) {
        return new WaterfallChart(block, width, ruler, theme).draw();
    }

    private Drawing draw() {
        double top = small.leading() + 3;
        marks.addAll(Ticks.apart(block.ticks(), this::x, to, false, small.baseline(), small, ruler));
        double y = top;
        List<Double> middles = new ArrayList<>();
        for (Step step : block.steps()) {
            double height = height(step);
            middles.add(y + height / 2);
            y += height;
        }
        for (Tick tick : block.ticks()) {
            Pen pen = tick.at() == 0 ? Pen.of(Tone.INK_2, 0.75) : Pen.of(Tone.HAIR, 0.75);
            marks.add(QuartileStrip.line(x(tick.at()), top, x(tick.at()), y, pen));
        }
        double at = top;
        for (int i = 0; i < block.steps().size(); i++) {
            Step step = block.steps().get(i);
            if (i > 0) {
                Pen rule = step.rank() == Rank.WHOLE ? Pen.of(Tone.INK, 0.75) : Pen.of(Tone.HAIR, 0.75);
                marks.add(QuartileStrip.line(0, at, width, at, rule));
                joint(block.steps().get(i - 1), middles.get(i - 1), middles.get(i));
            }
            step(step, middles.get(i));
            at += height(step);
        }
        return new Drawing(width, y, marks);
    }

    private double x(double points) {
        double low = block.ticks().get(0).at();
        double high = block.ticks().get(block.ticks().size() - 1).at();
        double at = Math.max(low, Math.min(high, points));
        return from + (to - from) * (at - low) / (high - low);
    }

    private List<Line> name(Step step) {
        return new Wrap(ruler).lines(step.name(), text.with(Face.SANS_SEMIBOLD), width * WORDS - 6);
    }

    private List<Line> note(Step step) {
        return step.note().isEmpty() ? List.of() : new Wrap(ruler).lines(step.note(), small, width * WORDS - 6);
    }

    private double height(Step step) {
        return Math.max(18, name(step).size() * text.leading() + note(step).size() * (small.leading() - 1) + 5);
    }

    /** From the end of one part to the beginning of the next. */
    private void joint(Step before, double above, double below) {
        double x = x(before.to());
        marks.add(QuartileStrip.line(x, above + BAR / 2, x, below - BAR / 2, Pen.dashed(Tone.PEER, 0.75, 1.5, 1.5)));
    }

    private void step(Step step, double middle) {
        double y = middle - (name(step).size() * text.leading() + note(step).size() * (small.leading() - 1)) / 2;
        TextStyle bold = text.with(Face.SANS_SEMIBOLD);
        for (Line line : name(step)) {
            marks.add(Mark.Label.start(0, y + bold.baseline(), line.text().stripTrailing(), bold));
            y += bold.leading();
        }
        for (Line line : note(step)) {
            marks.add(
                    Mark.Label.start(0, y + small.baseline() - 0.5, line.text().stripTrailing(), small));
            y += small.leading() - 1;
        }
        bar(step, middle);
        whisker(step, middle);
        double baseline = middle + text.size() * 0.364;
        TextStyle number = step.rank() == Rank.PART ? text : bold;
        marks.add(Mark.Label.end(width * (1 - NUMBERS) + 26, baseline, step.printed(), number));
        if (!step.beside().isEmpty()) {
            marks.add(Mark.Label.end(width, baseline, step.beside(), small.in(Tone.INK_2)));
        }
    }

    /** A part of nothing is a line. */
    private void bar(Step step, double middle) {
        double a = Math.min(x(step.from()), x(step.to()));
        double b = Math.max(x(step.from()), x(step.to()));
        Tone tone = switch (step.rank()) {
            case PART -> Tone.LEVEL_3;
            case MAIN -> Tone.CLIENT;
            case WHOLE -> Tone.CLIENT_DARK;
        };
        if (b - a < 0.5) {
            marks.add(QuartileStrip.line(a, middle - BAR / 2, a, middle + BAR / 2, Pen.of(tone, 1.5)));
        } else {
            marks.add(Mark.Box.of(a, middle - BAR / 2, b - a, BAR, tone));
        }
    }

    private void whisker(Step step, double middle) {
        Double low = step.low();
        Double high = step.high();
        if (low == null || high == null) {
            return;
        }
        // White under ink, so that it is seen on the bar and beside it.
        for (Pen pen : List.of(Pen.of(Tone.WHITE, 2.4), Pen.of(Tone.INK, 1))) {
            marks.add(QuartileStrip.line(x(low), middle, x(high), middle, pen));
            for (double end : List.of(x(low), x(high))) {
                marks.add(QuartileStrip.line(end, middle - 3, end, middle + 3, pen));
            }
        }
    }
}
