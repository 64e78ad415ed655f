package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Head;

/** The ink rule and heading on top of a figure. */
final class Heads {
    private final Setting setting;

    Heads(Setting setting) {
        this.setting = setting;
    }

    /** The heading of a list; without words it is the ink rule alone. */
    List<Piece> layOrRule(Head head, double width, Tag parent) {
        List<Piece> pieces = lay(head, width, parent);
        if (!pieces.isEmpty()) {
            return pieces;
        }
        Composer composer = new Composer(setting).gap(Gaps.INK_RULE / 2);
        composer.rule(0, width, Tone.INK, Gaps.INK_RULE).gap(Gaps.INK_RULE / 2);
        return List.of(composer.piece(Gaps.FIGURE).kept());
    }

    /** The heading as a piece that stays with what follows; nothing for an empty heading. */
    List<Piece> lay(Head head, double width, Tag parent) {
        if (head.title().isEmpty() && head.note().isEmpty()) {
            return List.of();
        }
        Composer composer = new Composer(setting);
        compose(composer, head, width, parent);
        return List.of(composer.piece(Gaps.FIGURE).kept());
    }

    /** Rule, title left and note right; a note that does not fit beside the title stands under it. */
    void compose(Composer composer, Head head, double width, Tag parent) {
        if (head.title().isEmpty() && head.note().isEmpty()) {
            return;
        }
        TextStyle title = setting.lettering().heading();
        TextStyle note = setting.lettering().caption();
        composer.gap(Gaps.INK_RULE / 2).rule(0, width, Tone.INK, Gaps.INK_RULE).gap(Gaps.INK_RULE / 2 + 4.5);
        double wide = setting.faces().width(head.title(), title)
                + 12
                + setting.faces().width(head.note(), note);
        if (!head.title().isEmpty()) {
            composer.text(parent.child(Tag.Kind.HEADING), head.title(), title, 0, width);
        }
        if (head.note().isEmpty()) {
            composer.gap(4.5);
            return;
        }
        Tag tag = parent.child(Tag.Kind.PARAGRAPH);
        if (wide <= width && !head.title().isEmpty()) {
            composer.gap(-title.leading() + 1).label(tag, head.note(), note, width, Anchor.END);
            composer.gap(title.leading() - 1 + 4.5);
        } else {
            composer.text(tag, head.note(), note, 0, width).gap(4.5);
        }
    }
}
