package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Dot;
import org.jspecify.annotations.Nullable;

/** An item's bar from 0 with its interval, the printed score, and the answers by step as small columns. */
public final class ItemBar {
    private static final double HEIGHT = 22.5;
    private static final double COLUMN = 9.4;
    private static final double SPREAD_WIDTH = 46.5;

    private ItemBar() {}

    /** The drawing, {@code width} points wide; without a dot only the printed words, without answers no columns. */
    public static Drawing draw(
            @Nullable Dot dot, String printed, List<Integer> spread, double width, TextStyle mid, TextStyle small) {
        double right = spread.isEmpty() ? 0 : Math.max(SPREAD_WIDTH, COLUMN * spread.size()) + 7;
        Scale scale = new Scale(0, Math.max(60, width - right - 28));
        List<Mark> marks = new ArrayList<>();
        if (dot != null) {
            marks.addAll(bar(dot, scale));
        }
        TextStyle score = mid.sized(11.25).with(Face.SANS_SEMIBOLD).in(Tone.CLIENT);
        marks.add(Mark.Label.end(scale.to() + 25, 14.8, printed, score));
        marks.addAll(columns(spread, width - right + 7, small));
        return new Drawing(width, HEIGHT, marks);
    }

    private static List<Mark> bar(Dot dot, Scale scale) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at <= 100; at += 20) {
            marks.add(QuartileStrip.line(scale.at(at), 0, scale.at(at), 21, Pen.of(Tone.HAIR, 0.75)));
        }
        double end = scale.at(dot.score());
        marks.add(Mark.Box.of(scale.from(), 5.25, end - scale.from(), 10.5, Tone.CLIENT));
        Double low = dot.low();
        Double high = dot.high();
        if (low != null && high != null) {
            double split = Math.max(low, Math.min(high, dot.score()));
            marks.addAll(half(scale.at(low), scale.at(split), Tone.WHITE));
            marks.addAll(half(scale.at(high), scale.at(split), Tone.INK));
        }
        return marks;
    }

    /** The interval is white where it lies on the bar and ink where it leaves it. */
    private static List<Mark> half(double outer, double inner, Tone tone) {
        Pen pen = Pen.of(tone, 1);
        return List.of(
                QuartileStrip.line(outer, 10.5, inner, 10.5, pen), QuartileStrip.line(outer, 7.5, outer, 13.5, pen));
    }

    private static List<Mark> columns(List<Integer> spread, double x, TextStyle small) {
        int most = spread.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spread.size(); i++) {
            double height = most == 0 ? 0 : 14.25 * spread.get(i) / most;
            double left = x + i * COLUMN;
            marks.add(new Mark.Box(
                    left, 15 - height, COLUMN - 1.5, height, 0, Tone.level(i, spread.size()), Pen.of(Tone.INK_3, 0.4)));
            marks.add(Mark.Label.middle(left + (COLUMN - 1.5) / 2, HEIGHT - 0.4, Integer.toString(i + 1), small));
        }
        return marks;
    }
}
