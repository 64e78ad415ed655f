package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Signs;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.BigNumbers;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.KeyFigures;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Sign;
import org.jspecify.annotations.Nullable;

/** Rows of large figures. */
final class FigureBlocks {
    private static final double FIRST = 138;
    private static final double SIGN = 11;

    private final Setting setting;
    private final TextStyle caption;
    private final TextStyle line = TextStyle.of(Face.SANS, 7.9, 10.9, Tone.INK_2);

    FigureBlocks(Setting setting) {
        this.setting = setting;
        this.caption = setting.lettering().caption();
    }

    List<Piece> keyFigures(KeyFigures figures, double width, Tag parent) {
        int count = figures.cells().size();
        if (count == 0) {
            return List.of();
        }
        double first = count == 1 ? width : Math.min(FIRST, width / count + 20);
        double other = count == 1 ? 0 : (width - first) / (count - 1);
        Composer composer = new Composer(setting);
        double height = 0;
        double labels = figures.cells().stream()
                        .skip(1)
                        .mapToInt(c -> setting.wrap()
                                .lines(c.label(), caption, other - 18)
                                .size())
                        .max()
                        .orElse(0)
                * caption.leading();
        for (int i = 0; i < count; i++) {
            double x = i == 0 ? 0 : first + (i - 1) * other;
            composer.to(7.5);
            if (i == 0) {
                first(composer, figures.cells().get(0), first - 10.5, parent);
            } else {
                other(composer, figures.cells().get(i), x + 10.5, other - 18, labels, parent);
            }
            height = Math.max(height, composer.y() + 8);
        }
        for (int i = 1; i < count; i++) {
            composer.upright(first + (i - 1) * other, Gaps.INK_RULE, height, Tone.HAIR, Gaps.RULE);
        }
        composer.to(Gaps.INK_RULE / 2).rule(0, width, Tone.INK, Gaps.INK_RULE);
        composer.to(height).rule(0, width, Tone.LINE, Gaps.RULE).gap(Gaps.RULE / 2);
        return List.of(composer.piece(13.5));
    }

    private void first(Composer composer, KeyFigure cell, double width, Tag parent) {
        composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.label(), caption, 0, width);
        TextStyle large = shrunk(cell.figure(), setting.lettering().large(), width, 16);
        double from = composer.y();
        Tag tag = parent.child(Tag.Kind.PARAGRAPH);
        double indent = sign(composer, cell.sign(), tag, 0, from + large.baseline());
        composer.text(tag, cell.figure(), large.in(tone(cell)), indent, width - indent);
        double wide = indent + setting.faces().width(cell.figure(), large) + 7;
        beside(composer, cell, from + large.baseline(), wide, width, parent);
    }

    /** The small lines beside the large figure, on its baseline; under it where there is no room. */
    private void beside(Composer composer, KeyFigure cell, double baseline, double x, double width, Tag parent) {
        TextStyle bold = line.with(Face.SANS_SEMIBOLD).in(Tone.INK);
        double need = Math.max(
                setting.faces().width(cell.line(), line), setting.faces().width(cell.strong(), bold));
        boolean fits = x + need <= width + 8;
        double bottom = composer.y();
        double at = fits ? x : 0;
        composer.to(fits ? baseline - line.baseline() : bottom + 2);
        if (!cell.line().isEmpty()) {
            composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.line(), line, at, width + 8 - at);
        }
        if (!cell.strong().isEmpty()) {
            composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.strong(), bold, at, width + 8 - at);
        }
        composer.to(Math.max(bottom, composer.y()));
    }

    private void other(Composer composer, KeyFigure cell, double x, double width, double labels, Tag parent) {
        double top = composer.y();
        composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.label(), caption, x, width);
        composer.to(top + labels + 3.75);
        double indent = cell.sign() == null ? 0 : SIGN + 3.5;
        TextStyle mid = mid(cell.figure(), width - indent);
        Tag tag = parent.child(Tag.Kind.PARAGRAPH);
        sign(composer, cell.sign(), tag, x, composer.y() + mid.baseline());
        composer.text(tag, cell.figure(), mid.in(tone(cell)), x + indent, width - indent);
        composer.gap(2.25);
        if (!cell.line().isEmpty()) {
            composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.line(), line, x, width);
        }
        if (!cell.strong().isEmpty()) {
            TextStyle bold = line.with(Face.SANS_SEMIBOLD).in(Tone.INK);
            composer.text(parent.child(Tag.Kind.PARAGRAPH), cell.strong(), bold, x, width);
        }
    }

    /** Draws the sign into the tag of the figure and returns how far the figure is moved for it. */
    private static double sign(Composer composer, @Nullable Sign sign, Tag tag, double x, double baseline) {
        if (sign == null) {
            return 0;
        }
        composer.add(tag, Signs.triangle(sign, x, baseline - 0.3, SIGN));
        return SIGN + 3.5;
    }

    private static Tone tone(KeyFigure cell) {
        Sign sign = cell.sign();
        return sign == null ? Tone.INK : Signs.tone(sign);
    }

    /** In one line if that is still a figure of the second rank, else smaller in two. */
    private TextStyle mid(String text, double width) {
        TextStyle one = shrunk(text, setting.lettering().mid(), width, 10.5);
        if (setting.wrap().lines(text, one, width).size() <= 1) {
            return one;
        }
        TextStyle two = TextStyle.of(one.face(), 11.25, 13.5, one.tone());
        return Wrap.longestWord(text, two, setting.faces()) <= width ? two : shrunk(text, two, width, 9);
    }

    /** A smaller size for words that would break, down to {@code least}. */
    private TextStyle shrunk(String text, TextStyle style, double width, double least) {
        TextStyle smaller = style;
        while (smaller.size() > least
                && setting.wrap().lines(text, smaller, width).size() > 1) {
            smaller = smaller.sized(Math.max(least, smaller.size() - 1));
        }
        return smaller;
    }

    List<Piece> bigNumbers(BigNumbers block, double width, Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).lay(block.head(), width, parent));
        int perRow = Math.max(1, Math.min(block.numbers().size(), (int) (width / 78)));
        double each = (width - (perRow - 1) * 12) / perRow;
        for (int from = 0; from < block.numbers().size(); from += perRow) {
            List<Fact> row =
                    block.numbers().subList(from, Math.min(block.numbers().size(), from + perRow));
            pieces.add(numbers(row, each, parent).after(from == 0 ? 0 : Gaps.PARAGRAPH));
        }
        return pieces;
    }

    private Piece numbers(List<Fact> row, double each, Tag parent) {
        TextStyle figure = TextStyle.of(Face.SERIF_SEMIBOLD, 18, 21, Tone.INK);
        Composer composer = new Composer(setting);
        double height = 0;
        for (int i = 0; i < row.size(); i++) {
            double x = i * (each + 12);
            composer.to(0);
            TextStyle fitted = shrunk(row.get(i).value(), figure, each, 10);
            composer.text(parent.child(Tag.Kind.PARAGRAPH), row.get(i).value(), fitted, x, each);
            composer.text(parent.child(Tag.Kind.PARAGRAPH), row.get(i).label(), line, x, each);
            height = Math.max(height, composer.y());
        }
        return composer.to(height).piece(0);
    }
}
