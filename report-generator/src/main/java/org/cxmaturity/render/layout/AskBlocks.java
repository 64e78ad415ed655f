package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Ask.Question;
import org.cxmaturity.report.Report.Badge;
import org.jspecify.annotations.Nullable;

/** Questions to answer with a pen. The names of steps that all of them share stand once above them, and on each sheet. */
final class AskBlocks {
    /** Where the questions begin, right of their numbers. */
    private static final double NUMBER = 22.5;

    private static final double BADGE = 16.5;

    private final Setting setting;
    private final double width;
    private final AnswerBoxes boxes;
    private final TextStyle heading = TextStyle.of(Face.SERIF_SEMIBOLD, 13.5, 18, Tone.INK);
    private final TextStyle numeral = TextStyle.of(Face.SERIF, 13.5, 15, Tone.CLIENT);
    private final TextStyle question = TextStyle.of(Face.SERIF_SEMIBOLD, 10.2, 13.5, Tone.INK);

    AskBlocks(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
        this.boxes = new AnswerBoxes(setting, NUMBER, width - NUMBER);
    }

    List<Piece> lay(Ask ask, Tag parent) {
        List<Piece> pieces = new ArrayList<>();
        boolean shared = boxes.shareLabels(ask.questions());
        Piece names = shared ? names(ask, parent.child(Tag.Kind.LIST)) : null;
        Piece head = head(ask, parent);
        pieces.add(
                names == null
                        ? head
                        : Piece.stack(List.of(head, names.after(4.5)))
                                .after(Gaps.FIGURE)
                                .kept());
        Piece again = shared ? names(ask, null) : null;
        Tag list = parent.child(Tag.Kind.LIST);
        for (Question each : ask.questions()) {
            pieces.add(question(each, shared, list.child(Tag.Kind.ITEM)).repeating(again));
        }
        return pieces;
    }

    private Piece head(Ask ask, Tag parent) {
        Composer composer = new Composer(setting).gap(Gaps.INK_RULE / 2);
        composer.rule(0, width, Tone.INK, Gaps.INK_RULE).gap(Gaps.INK_RULE / 2 + 6);
        Badge badge = ask.badge();
        if (badge != null) {
            composer.badge(badge, 0, composer.y() + (heading.leading() - BADGE) / 2, BADGE);
        }
        TextStyle small = setting.lettering().caption();
        double left = badge == null ? 0 : NUMBER;
        double note = setting.faces().width(ask.note(), small);
        double top = composer.y();
        composer.text(parent.child(Tag.Kind.HEADING), ask.name(), heading, left, width - left - note - 12);
        double bottom = composer.y();
        composer.to(top + 3.75).label(parent.child(Tag.Kind.PARAGRAPH), ask.note(), small, width, Anchor.END);
        composer.to(bottom);
        if (!ask.summary().isEmpty()) {
            TextStyle body = setting.lettering().body().in(Tone.INK_2);
            composer.gap(1.5).text(parent.child(Tag.Kind.PARAGRAPH), ask.summary(), body, left, width - left);
        }
        return composer.gap(3).piece(Gaps.FIGURE).kept();
    }

    /** The names of the steps over their boxes; without a list they are the repeated ones, which are not content. */
    private Piece names(Ask ask, @Nullable Tag list) {
        Composer composer = new Composer(setting).gap(3);
        boxes.names(composer, ask.questions().get(0), list);
        return composer.gap(3.75).rule(0, width, Tone.INK, Gaps.RULE).piece(0);
    }

    private Piece question(Question each, boolean named, Tag item) {
        Composer composer = new Composer(setting).gap(7.5);
        if (!each.number().isEmpty()) {
            composer.gap(-0.6).label(item.child(Tag.Kind.ITEM_LABEL), each.number(), numeral, 0, Anchor.START);
            composer.gap(0.6);
        }
        double left = each.number().isEmpty() ? 0 : NUMBER;
        Tag body = item.child(Tag.Kind.ITEM_BODY);
        composer.text(body.child(Tag.Kind.PARAGRAPH), each.text(), question, left, width - left);
        TextStyle small = setting.lettering().caption();
        for (String note : each.notes()) {
            composer.gap(1.5).text(body.child(Tag.Kind.PARAGRAPH), note, small, left, width - left);
        }
        boxes.answer(composer.gap(4.5), each, left, named, body);
        if (each.answer() instanceof Ask.Lines) {
            return composer.gap(3).piece(0);
        }
        return composer.gap(6.75).rule(0, width, Tone.HAIR, Gaps.RULE).piece(0);
    }
}
