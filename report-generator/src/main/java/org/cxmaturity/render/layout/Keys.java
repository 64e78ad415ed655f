package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.KeyMarks;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.KeyEntry;

/** Keys of charts: each mark as it is drawn, and its words. */
final class Keys {
    private static final double GAP = 13.5;

    private final Setting setting;
    private final TextStyle style;

    Keys(Setting setting) {
        this.setting = setting;
        this.style = setting.lettering().caption().in(Tone.INK_2);
    }

    /** Entries beside each other, in as many rows as they need. */
    List<Piece> row(List<KeyEntry> entries, double width, Tag parent) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Composer composer = new Composer(setting);
        double x = 0;
        double top = 0;
        double bottom = 0;
        for (KeyEntry entry : entries) {
            Drawing mark = KeyMarks.of(entry.mark());
            List<Line> lines = setting.wrap().lines(entry.words(), style, width - mark.width() - 5);
            double wide = mark.width() + 5 + Wrap.widest(lines);
            if (x > 0 && x + wide > width) {
                x = 0;
                top = bottom + 3;
            }
            composer.to(top);
            entry(composer, mark, lines, x, parent);
            bottom = Math.max(bottom, composer.y());
            x += wide + GAP;
        }
        return List.of(composer.to(bottom).piece(Gaps.NOTE));
    }

    /** Entries under each other. */
    void column(Composer composer, List<KeyEntry> entries, double x, double width, Tag parent) {
        double text = entries.stream()
                .mapToDouble(e -> KeyMarks.of(e.mark()).width())
                .max()
                .orElse(0);
        for (KeyEntry entry : entries) {
            List<Line> lines = setting.wrap().lines(entry.words(), style, width - text - 5);
            composer.draw(Tag.DECORATION, KeyMarks.of(entry.mark()), x, composer.y() + 0.75);
            composer.lines(parent.child(Tag.Kind.PARAGRAPH), lines, style, x + text + 5)
                    .gap(6);
        }
    }

    private void entry(Composer composer, Drawing mark, List<Line> lines, double x, Tag parent) {
        composer.draw(Tag.DECORATION, mark, x, composer.y() + 0.75);
        composer.lines(parent.child(Tag.Kind.PARAGRAPH), lines, style, x + mark.width() + 5);
    }
}
