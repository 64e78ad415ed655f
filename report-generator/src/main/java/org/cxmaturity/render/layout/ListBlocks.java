package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Points;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Report.Fact;

/** Terms with their explanation, and numbered or bulleted points. */
final class ListBlocks {
    private static final double NUMBER = 37.5;
    private static final double BULLET = 10.5;
    /** Longer explanations stand under their point: beside it they would be a tall narrow column. */
    private static final int BESIDE = 170;

    private final Setting setting;
    private final double width;
    private final TextStyle text = TextStyle.of(Face.SANS, 8.1, 11.6, Tone.INK_2);
    private final TextStyle bold = text.with(Face.SANS_SEMIBOLD).in(Tone.INK);

    ListBlocks(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    List<Piece> definitions(Definitions block, Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).layOrRule(block.head(), width, parent));
        Tag list = parent.child(Tag.Kind.LIST);
        TextStyle value = TextStyle.of(Face.SANS, 7.9, 10.9, Tone.INK_2);
        TextStyle label = value.with(Face.SANS_SEMIBOLD).in(Tone.INK);
        double wide = width > 300 ? 105 : width * 0.3;
        for (Fact entry : block.entries()) {
            Tag item = list.child(Tag.Kind.ITEM);
            Composer composer = new Composer(setting).gap(5.25 * setting.row());
            composer.text(item.child(Tag.Kind.ITEM_LABEL), entry.label(), label, 0, wide);
            double left = composer.y();
            composer.to(5.25 * setting.row())
                    .text(item.child(Tag.Kind.ITEM_BODY), entry.value(), value, wide + 7.5, width - wide - 7.5);
            composer.to(Math.max(left, composer.y()) + 5.25 * setting.row()).rule(0, width, Tone.HAIR, Gaps.RULE);
            pieces.add(composer.piece(0));
        }
        return pieces;
    }

    List<Piece> points(Points block, Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).layOrRule(block.head(), width, parent));
        Tag list = parent.child(Tag.Kind.LIST);
        double beside = beside(block);
        for (int i = 0; i < block.points().size(); i++) {
            Tag item = list.child(Tag.Kind.ITEM);
            Fact point = block.points().get(i);
            pieces.add(block.numbered() ? numbered(i + 1, point, beside, item) : bulleted(point, beside, item));
        }
        return pieces;
    }

    /** Where explanations beside their points begin; 0 where they stand under them. */
    private double beside(Points block) {
        boolean none = block.points().stream().allMatch(p -> p.value().isEmpty());
        if (none || width < 300 || block.points().stream().anyMatch(p -> LanguageMarks.length(p.value()) > BESIDE)) {
            return 0;
        }
        if (block.numbered()) {
            return width * 0.66;
        }
        double widest = block.points().stream()
                .mapToDouble(p -> setting.faces().width(p.label(), bold))
                .max()
                .orElse(0);
        return Math.max(width * 0.25, Math.min(width * 0.55, BULLET + widest + 24));
    }

    private Piece numbered(int number, Fact point, double beside, Tag item) {
        TextStyle numeral = TextStyle.of(Face.SERIF, 19.5, 21, Tone.CLIENT);
        TextStyle question = TextStyle.of(Face.SERIF_SEMIBOLD, 12, 15.75, Tone.INK);
        Composer composer = new Composer(setting).gap(10.5 * setting.row());
        composer.label(item.child(Tag.Kind.ITEM_LABEL), Integer.toString(number), numeral, 0, Anchor.START);
        double wide = beside > 0 ? beside - NUMBER - 18 : width - NUMBER;
        Tag body = item.child(Tag.Kind.ITEM_BODY);
        composer.gap(0.75).balanced(body.child(Tag.Kind.PARAGRAPH), point.label(), question, NUMBER, wide);
        explanation(composer, point, beside, 10.5 * setting.row() + 1.5, body, NUMBER);
        return close(composer, 31.5, 10.5);
    }

    private Piece bulleted(Fact point, double beside, Tag item) {
        Composer composer = new Composer(setting).gap(5.25 * setting.row());
        composer.label(item.child(Tag.Kind.ITEM_LABEL), "\u2022", bold.in(Tone.CLIENT), 0, Anchor.START);
        double wide = beside > 0 ? beside - BULLET - 12 : width - BULLET;
        Tag body = item.child(Tag.Kind.ITEM_BODY);
        composer.text(body.child(Tag.Kind.PARAGRAPH), point.label(), bold, BULLET, wide);
        explanation(composer, point, beside, 5.25 * setting.row(), body, BULLET);
        return close(composer, 0, 5.25);
    }

    private void explanation(Composer composer, Fact point, double beside, double top, Tag body, double x) {
        if (point.value().isEmpty()) {
            return;
        }
        double under = composer.y();
        double from = beside > 0 ? beside : x;
        composer.to(beside > 0 ? top : under + 3);
        composer.text(body.child(Tag.Kind.PARAGRAPH), point.value(), text, from, width - from);
        composer.to(Math.max(under, composer.y()));
    }

    private Piece close(Composer composer, double least, double padding) {
        composer.to(Math.max(least, composer.y()) + padding * setting.row()).rule(0, width, Tone.LINE, Gaps.RULE);
        return composer.piece(0);
    }
}
