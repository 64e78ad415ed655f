package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.chart.Signs;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Words;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report.Badge;

/** Puts marks into a piece, with a height that moves down as text is set. */
final class Composer {
    private final Setting setting;
    private final List<Op> ops = new ArrayList<>();
    private double y;

    Composer(Setting setting) {
        this.setting = setting;
    }

    double y() {
        return y;
    }

    Composer to(double height) {
        y = height;
        return this;
    }

    Composer gap(double height) {
        y += height;
        return this;
    }

    /** Text in lines at most {@code width} wide. */
    Composer text(Tag tag, String text, TextStyle style, double x, double width) {
        return lines(tag, setting.wrap().lines(text, style, width), style, x);
    }

    /** Text whose stretches have different styles; the first one's leading holds for all. */
    Composer text(Tag tag, List<Words> words, double x, double width) {
        return lines(tag, setting.wrap().lines(words, width), words.get(0).style(), x);
    }

    /** Text with lines of even length. */
    Composer balanced(Tag tag, String text, TextStyle style, double x, double width) {
        return lines(tag, setting.wrap().balanced(text, style, width), style, x);
    }

    /** Lines from {@code x}. */
    Composer lines(Tag tag, List<Line> lines, TextStyle style, double x) {
        for (Line line : lines) {
            for (Line.Part part : line.parts()) {
                Words words = part.words();
                if (!words.text().isEmpty()) {
                    add(tag, Mark.Label.start(x + part.x(), y + style.baseline(), words.text(), words.style()));
                }
            }
            y += style.leading();
        }
        return this;
    }

    /** Lines that end at {@code right}. */
    Composer linesEnding(Tag tag, List<Line> lines, TextStyle style, double right) {
        for (Line line : lines) {
            label(tag, line.text().stripTrailing(), style, right, Anchor.END);
            y += style.leading();
        }
        return this;
    }

    /** One line of text in the current line; the height stays. */
    Composer label(Tag tag, String text, TextStyle style, double x, Anchor anchor) {
        if (!text.isEmpty()) {
            add(tag, new Mark.Label(new Point(x, y + style.baseline()), anchor, text, style));
        }
        return this;
    }

    Composer rule(double from, double to, Tone tone, double weight) {
        Pen pen = Pen.of(tone, weight);
        return add(Tag.DECORATION, new Mark.Line(new Point(from, y), new Point(to, y), pen));
    }

    Composer upright(double x, double from, double to, Tone tone, double weight) {
        Pen pen = Pen.of(tone, weight);
        return add(Tag.DECORATION, new Mark.Line(new Point(x, from), new Point(x, to), pen));
    }

    Composer badge(Badge badge, double x, double top, double size) {
        for (Mark mark : Signs.badge(badge, x, top, size, setting.theme().palette(), setting.faces())) {
            add(Tag.DECORATION, mark);
        }
        return this;
    }

    /** A drawing with its top left corner at {@code x} and {@code top}; the height stays. */
    Composer draw(Tag tag, Drawing drawing, double x, double top) {
        for (Mark mark : drawing.marks()) {
            add(tag, mark.moved(x, top));
        }
        return this;
    }

    Composer add(Tag tag, Mark mark) {
        ops.add(new Op(tag, mark));
        return this;
    }

    /** The marks of a piece, moved. */
    Composer add(Piece piece, double x, double top) {
        for (Op op : piece.ops()) {
            ops.add(op.moved(x, top));
        }
        return this;
    }

    List<Op> ops() {
        return List.copyOf(ops);
    }

    Piece piece(double before) {
        return new Piece(y, before, false, ops, null);
    }
}
