package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Bar;
import org.cxmaturity.report.Block.BarGroup;
import org.cxmaturity.report.Block.BarGroups;

/** Groups of small bars side by side, each with its printed number. */
final class BarBlocks {
    private static final double GAP = 19.5;
    private static final int PER_ROW = 3;
    private static final double LEAST_BAR = 42;

    private final Setting setting;
    private final TextStyle text;

    BarBlocks(Setting setting) {
        this.setting = setting;
        this.text = setting.lettering().table();
    }

    List<Piece> lay(BarGroups block, double width, Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).lay(block.head(), width, parent));
        int perRow =
                Math.max(1, Math.min(width > 300 ? PER_ROW : 1, block.groups().size()));
        double each = (width - (perRow - 1) * GAP) / perRow;
        for (int from = 0; from < block.groups().size(); from += perRow) {
            List<BarGroup> row =
                    block.groups().subList(from, Math.min(block.groups().size(), from + perRow));
            Composer composer = new Composer(setting);
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                group(composer.to(0), row.get(i), i * (each + GAP), each, parent);
                height = Math.max(height, composer.y());
            }
            pieces.add(composer.to(height).piece(from == 0 ? 0 : Gaps.PARAGRAPH));
        }
        return pieces;
    }

    private void group(Composer composer, BarGroup group, double x, double width, Tag parent) {
        if (!group.title().isEmpty()) {
            TextStyle caption = setting.lettering().caption();
            composer.text(parent.child(Tag.Kind.PARAGRAPH), group.title(), caption, x, width)
                    .gap(2);
        }
        double numbers = group.bars().stream()
                .mapToDouble(b -> setting.faces().width(b.printed(), text))
                .max()
                .orElse(0);
        double widest = group.bars().stream()
                .mapToDouble(b -> setting.faces().width(b.name(), text))
                .max()
                .orElse(0);
        double names = Math.max(width * 0.45, Math.min(widest + 8, width - numbers - LEAST_BAR));
        Tag list = parent.child(Tag.Kind.LIST);
        for (Bar bar : group.bars()) {
            bar(composer, bar, x, width, names, Math.min(numbers, width * 0.3), list);
        }
    }

    private void bar(Composer composer, Bar bar, double x, double width, double names, double numbers, Tag list) {
        Tag body = list.child(Tag.Kind.ITEM).child(Tag.Kind.ITEM_BODY);
        List<Line> lines = setting.wrap().lines(bar.name(), text, names - 5);
        double room = width - names - numbers - 5;
        double length = Math.max(0, Math.min(1, bar.length())) * room;
        composer.gap(0.75);
        composer.add(Tag.DECORATION, Mark.Box.of(x + names, composer.y() + 2.25, length, 6, Tone.BAND));
        double top = composer.y();
        composer.lines(body, lines, text, x);
        double bottom = Math.max(composer.y(), top + text.leading());
        List<Line> printed = setting.wrap().lines(bar.printed(), text, Math.max(12, numbers));
        composer.to(top).linesEnding(body, printed, text, x + width);
        composer.to(Math.max(bottom, composer.y()) + 0.75);
    }
}
