package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.ItemBar;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.ItemPanels;
import org.cxmaturity.report.ItemPanel;

/** The items of a factor, each a panel of its bar and of what it looks like now and next. */
final class PanelBlocks {
    private static final double GAP = 13.5;
    private static final double BAR = 212;

    private final Setting setting;
    private final double width;
    private final TextStyle caption;
    private final TextStyle title = TextStyle.of(Face.SANS_SEMIBOLD, 8.6, 11.25, Tone.INK);

    PanelBlocks(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
        this.caption = setting.lettering().caption();
    }

    List<Piece> lay(ItemPanels block, Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).layOrRule(block.head(), width, parent));
        boolean anchors = block.panels().stream()
                .anyMatch(p -> !p.now().isEmpty()
                        || !p.next().isEmpty()
                        || !p.nowLabel().isEmpty());
        for (ItemPanel panel : block.panels()) {
            pieces.add(panel(panel, anchors, parent));
        }
        return pieces;
    }

    private Piece panel(ItemPanel panel, boolean anchors, Tag parent) {
        double left = anchors ? width * 0.455 : width;
        double third = (width - left - 2 * GAP) / 2;
        Composer composer = new Composer(setting).gap(6 * setting.row());
        composer.text(parent.child(Tag.Kind.PARAGRAPH), panel.text(), title, 0, left);
        if (panel.dot() != null || !panel.printed().isEmpty() || !panel.spread().isEmpty()) {
            bar(composer.gap(3), panel, Math.min(left, BAR), parent);
        }
        if (!panel.caption().isEmpty()) {
            composer.gap(2.25).text(parent.child(Tag.Kind.PARAGRAPH), panel.caption(), caption, 0, left);
        }
        double bottom = composer.y();
        if (anchors) {
            bottom = Math.max(bottom, now(composer.to(6 * setting.row()), panel, left + GAP, third, parent));
            bottom = Math.max(
                    bottom, next(composer.to(6 * setting.row()), panel, left + 2 * GAP + third, third, parent));
        }
        composer.to(bottom + 5.25 * setting.row()).rule(0, width, Tone.HAIR, Gaps.RULE);
        return composer.piece(0);
    }

    private void bar(Composer composer, ItemPanel panel, double wide, Tag parent) {
        Drawing drawing = ItemBar.draw(
                panel.dot(),
                panel.printed(),
                panel.spread(),
                wide,
                setting.lettering().mid(),
                caption);
        composer.draw(parent.figure(panel.alt()), drawing, 0, composer.y()).gap(drawing.height());
    }

    private double now(Composer composer, ItemPanel panel, double x, double wide, Tag parent) {
        return anchor(composer, panel.nowLabel(), caption, panel.now(), x, wide, parent);
    }

    private double next(Composer composer, ItemPanel panel, double x, double wide, Tag parent) {
        if (panel.nextLabel().isEmpty() && panel.next().isEmpty()) {
            return 0;
        }
        double top = composer.y();
        TextStyle label = caption.in(Tone.CLIENT);
        double bottom = anchor(composer, panel.nextLabel(), label, panel.next(), x + 9.75, wide - 9.75, parent);
        composer.upright(x + 0.75, top, bottom + 1, Tone.CLIENT, 1.5);
        return bottom + 1;
    }

    private double anchor(
            Composer composer, String label, TextStyle style, String text, double x, double wide, Tag parent) {
        if (!label.isEmpty()) {
            composer.text(parent.child(Tag.Kind.PARAGRAPH), label, style, x, wide)
                    .gap(0.75);
        }
        if (!text.isEmpty()) {
            composer.text(
                    parent.child(Tag.Kind.PARAGRAPH), text, setting.lettering().anchor(), x, wide);
        }
        return composer.y();
    }
}
