package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Words;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Decision;
import org.cxmaturity.report.Block.Note;
import org.cxmaturity.report.Block.Paragraph;

/** Running text, notes and the decision box. */
final class TextBlocks {
    private static final double LABEL = 96;
    private static final double PADDING = 15;
    private static final double INDENT = 12;
    private static final double BREATH = 2.25;
    private static final double TEXT_FROM = PADDING + LABEL + 15;

    private final Setting setting;

    TextBlocks(Setting setting) {
        this.setting = setting;
    }

    List<Piece> paragraph(Paragraph paragraph, double width, Tag parent) {
        TextStyle style = paragraph.quiet()
                ? setting.lettering().caption()
                : setting.lettering().body();
        TextStyle bold = style.with(Face.SANS_SEMIBOLD).in(paragraph.quiet() ? Tone.INK_2 : Tone.INK);
        List<Words> words = new ArrayList<>();
        if (!paragraph.lead().isEmpty()) {
            words.add(new Words(paragraph.lead() + " ", bold));
        }
        words.add(new Words(paragraph.text(), style));
        double wide = paragraph.quiet() ? width : Math.min(Gaps.MEASURE, width);
        Composer composer = new Composer(setting).text(parent.child(Tag.Kind.PARAGRAPH), words, 0, wide);
        return List.of(composer.piece(paragraph.quiet() ? Gaps.NOTE : Gaps.PARAGRAPH));
    }

    List<Piece> decision(Decision decision, double width, Tag parent) {
        TextStyle small = TextStyle.of(Face.SANS, 8.25, 12, Tone.ON_DARK);
        TextStyle large = TextStyle.of(Face.SERIF_SEMIBOLD, 13.5, 18, Tone.WHITE);
        List<Line> label = setting.wrap().lines(decision.label(), small.in(Tone.ON_DARK_LABEL), LABEL);
        Composer text = new Composer(setting).gap(13.5);
        double wide = width - TEXT_FROM - PADDING;
        text.lines(parent.child(Tag.Kind.PARAGRAPH), label, small, PADDING);
        if (!decision.by().isEmpty()) {
            TextStyle by = TextStyle.of(Face.SANS, 7.5, 10.5, Tone.ON_DARK_LABEL);
            text.gap(5).text(parent.child(Tag.Kind.PARAGRAPH), decision.by(), by, PADDING, LABEL);
        }
        double left = text.y();
        text.to(13.5).text(parent.child(Tag.Kind.PARAGRAPH), decision.text(), large, TEXT_FROM, wide);
        if (!decision.body().isEmpty()) {
            text.gap(5).text(parent.child(Tag.Kind.PARAGRAPH), decision.body(), small, TEXT_FROM, wide);
        }
        double height = Math.max(left, text.y()) + 13.5;
        Composer box = new Composer(setting);
        box.add(Tag.DECORATION, Mark.Box.of(0, 0, width, height, Tone.CLIENT_DARK));
        return List.of(box.add(text.piece(0), 0, 0).to(height).piece(Gaps.FIGURE));
    }

    /** What somebody wrote for the page: who, and the paragraphs, each a piece of its own behind a rule. */
    List<Piece> note(Note note, double width, Tag parent) {
        double wide = Math.min(Gaps.MEASURE, width - INDENT);
        TextStyle label = TextStyle.of(Face.SANS_SEMIBOLD, 7.9, 10.5, Tone.CLIENT);
        List<Piece> pieces = new ArrayList<>();
        Composer head = new Composer(setting).gap(1.5);
        head.text(parent.child(Tag.Kind.PARAGRAPH), note.label(), label, INDENT, wide)
                .gap(1.5);
        pieces.add(ruled(head).piece(Gaps.FIGURE).kept());
        for (String paragraph : note.paragraphs()) {
            pieces.addAll(ruledLines(paragraph, wide, parent.child(Tag.Kind.PARAGRAPH)));
        }
        return pieces;
    }

    /** A piece a line, so that a long paragraph can go on on the next sheet, and its rule with it. */
    private List<Piece> ruledLines(String paragraph, double width, Tag tag) {
        TextStyle style = setting.lettering().anchor();
        List<Line> lines = setting.wrap().lines(paragraph, style, width);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Composer composer = new Composer(setting).gap(i == 0 ? BREATH : 0);
            composer.lines(tag, List.of(lines.get(i)), style, INDENT).gap(i == lines.size() - 1 ? BREATH : 0);
            pieces.add(ruled(composer).piece(0));
        }
        return pieces;
    }

    private static Composer ruled(Composer composer) {
        return composer.upright(0.75, 0, composer.y(), Tone.CLIENT, 1.5);
    }
}
