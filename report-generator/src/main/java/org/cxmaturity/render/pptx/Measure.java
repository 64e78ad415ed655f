package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.LanguageMarks;

/**
 * How much room text takes. The reader's program sets it in bold where we measure half-bold, or in another face; so a
 * little less than the width is counted on.
 */
final class Measure {
    private static final double SURE = 0.95;
    private static final Typefaces FACES = Typefaces.bundled();
    private static final Wrap WRAP = new Wrap(FACES);

    private Measure() {}

    static int lines(String text, TextStyle style, double width) {
        return lineList(text, style, width).size();
    }

    private static List<Line> lineList(String text, TextStyle style, double width) {
        return text.isEmpty() ? List.of() : WRAP.lines(text, style, Math.max(style.size(), width * SURE));
    }

    static double height(List<Para> paras, double width) {
        double height = 0;
        for (Para para : paras) {
            int lines = lines(para.text(), para.style(), width - para.indent());
            height += para.before() + lines * para.style().leading();
        }
        return height;
    }

    static double width(String text, TextStyle style) {
        return FACES.width(text, style) / SURE;
    }

    static double longestWord(String text, TextStyle style) {
        return Wrap.longestWord(text, style, FACES) / SURE;
    }

    /** The text, cut with an ellipsis where it takes more lines than {@code most}. */
    static String atMost(int most, String text, TextStyle style, double width) {
        List<Line> lines = lineList(text, style, width);
        if (lines.size() <= most) {
            return text;
        }
        String kept = lines.subList(0, most).stream().map(Line::text).collect(Collectors.joining());
        return LanguageMarks.shorter(kept.stripTrailing(), 2).stripTrailing() + "\u2026";
    }

    /** The largest of some sizes at which the text fits into so many lines; the smallest where none does. */
    static TextStyle fitting(String text, TextStyle style, double width, int lines, double... sizes) {
        TextStyle sized = style;
        for (double size : sizes) {
            sized = style.sized(size);
            if (lines(text, sized, width) <= lines) {
                return sized;
            }
        }
        return sized;
    }

    /** A paragraph in two, after so many of its lines. */
    static List<Para> cut(Para para, int after, double width) {
        List<Line> lines = lineList(para.text(), para.style(), width - para.indent());
        List<Para> two = new ArrayList<>();
        two.add(para.with(lines.subList(0, after).stream().map(Line::text).collect(Collectors.joining()), true));
        two.add(para.with(
                lines.subList(after, lines.size()).stream().map(Line::text).collect(Collectors.joining()), false));
        return two;
    }
}
