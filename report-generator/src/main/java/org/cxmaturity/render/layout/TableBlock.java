package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Signs;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Sign;
import org.jspecify.annotations.Nullable;

/** A table: a piece a row, its head again on every sheet it goes on to. */
final class TableBlock {
    static final double BADGE = 11.4;
    static final double SIGN = 7;

    /** Least length of a full bar, with the gap after it. */
    static final double BAR = 34;

    private static final double NARROW = 0.92;
    /** A table lower than this part of a sheet is not split. */
    private static final double WHOLE = 0.4;

    private final Setting setting;
    private final Table table;
    private final double width;
    private final TableColumns columns;
    private final TextStyle head;
    private final TextStyle text;

    TableBlock(Setting setting, Table table, double width) {
        this.setting = setting;
        this.table = table;
        this.width = width;
        boolean narrow = !columns(setting, table, width, 4, 1).fits();
        double size = narrow ? NARROW : 1;
        double gap = narrow || !columns(setting, table, width, 6, 1).fits() ? 4 : 6;
        this.head = head(setting, size);
        this.text = text(setting, size);
        this.columns = columns(setting, table, width, gap, size);
    }

    /** A table whose words do not fit is set a little tighter and smaller before words are broken. */
    private static TableColumns columns(Setting setting, Table table, double width, double gap, double size) {
        TextStyle cell = text(setting, size).with(Face.SANS_SEMIBOLD);
        return TableColumns.of(table, width, gap, setting.faces(), head(setting, size), cell);
    }

    private static TextStyle head(Setting setting, double size) {
        TextStyle style = setting.lettering().tableHead();
        return style.sized(Math.max(7, style.size() * size));
    }

    private static TextStyle text(Setting setting, double size) {
        TextStyle style = setting.lettering().table();
        return style.sized(Math.max(7, style.size() * size));
    }

    List<Piece> lay(Tag parent) {
        List<Piece> pieces = new ArrayList<>(new Heads(setting).lay(table.head(), width, parent));
        Tag whole = parent.child(Tag.Kind.TABLE);
        pieces.add(heads(whole.child(Tag.Kind.TABLE_HEAD).child(Tag.Kind.ROW))
                .after(pieces.isEmpty() ? Gaps.FIGURE : 0)
                .kept());
        Tag body = whole.child(Tag.Kind.TABLE_BODY);
        Piece again = heads(null);
        for (int i = 0; i < table.rows().size(); i++) {
            Piece row = row(table.rows().get(i), body.child(Tag.Kind.ROW)).repeating(again);
            // No row stands alone under the heads or on the last sheet.
            boolean edge = i == 0 || i == table.rows().size() - 2;
            pieces.add(edge && i < table.rows().size() - 1 ? row.kept() : row);
        }
        keepSums(pieces.subList(pieces.size() - table.rows().size(), pieces.size()));
        if (Piece.stack(pieces).height() < setting.theme().sheet().textHeight() * WHOLE) {
            pieces.subList(0, pieces.size() - 1).replaceAll(Piece::kept);
        }
        if (!table.note().isEmpty()) {
            keepLast(pieces);
            TextStyle note = setting.lettering().caption();
            Composer composer = new Composer(setting);
            pieces.add(composer.text(parent.child(Tag.Kind.PARAGRAPH), table.note(), note, 0, width)
                    .piece(Gaps.NOTE));
        }
        return pieces;
    }

    /** Where there are several sums, the lines of each stay with it, unless that is much of a sheet. */
    private void keepSums(List<Piece> rows) {
        int from = 0;
        for (int i = 0; i < rows.size() - 1; i++) {
            if (table.rows().get(i).total()) {
                keepWhole(rows.subList(from, i + 1));
                from = i + 1;
            }
        }
        if (from > 0) {
            keepWhole(rows.subList(from, rows.size()));
        }
    }

    private void keepWhole(List<Piece> rows) {
        if (Piece.stack(rows).height() < setting.theme().sheet().textHeight() * WHOLE) {
            rows.subList(0, rows.size() - 1).replaceAll(Piece::kept);
        }
    }

    private static void keepLast(List<Piece> pieces) {
        pieces.add(pieces.remove(pieces.size() - 1).kept());
    }

    /** The heads of the columns; without a row they are the repeated ones, which are not content. */
    private Piece heads(@Nullable Tag row) {
        List<List<Line>> all = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < table.columns().size(); c++) {
            all.add(setting.wrap().lines(table.columns().get(c).head(), head, columns.text(c)));
            most = Math.max(most, all.get(c).size());
        }
        Composer composer = new Composer(setting);
        double height = 3 + most * head.leading() + 3.75;
        for (int c = 0; c < table.columns().size(); c++) {
            Tag tag = row == null ? Tag.DECORATION : row.child(Tag.Kind.COLUMN_HEAD);
            composer.to(height - 3.75 - all.get(c).size() * head.leading());
            set(composer, tag, all.get(c), head, c);
        }
        return composer.to(height).rule(0, width, Tone.INK, Gaps.RULE).piece(0);
    }

    private Piece row(Row row, Tag tag) {
        List<List<Line>> all = new ArrayList<>();
        double most = text.leading();
        for (int c = 0; c < table.columns().size(); c++) {
            Cell cell = cell(row, c);
            double indent = TableColumns.indent(cell);
            all.add(setting.wrap().lines(cell.text(), style(row, cell, c), Math.max(8, columns.text(c) - indent)));
            most = Math.max(most, all.get(c).size() * text.leading());
        }
        double height = most + 9 * setting.row();
        Composer composer = new Composer(setting);
        if (row.total()) {
            composer.rule(0, width, Tone.INK, Gaps.RULE);
        }
        for (int c = 0; c < table.columns().size(); c++) {
            Tag part = tag.child(c == 0 ? Tag.Kind.ROW_HEAD : Tag.Kind.CELL);
            composer.to((height - all.get(c).size() * text.leading()) / 2);
            cell(composer, part, row, c, all.get(c));
        }
        composer.to(height).rule(0, width, row.total() ? Tone.INK : Tone.HAIR, Gaps.RULE);
        return composer.piece(0);
    }

    private static Cell cell(Row row, int c) {
        return c < row.cells().size() ? row.cells().get(c) : Cell.of("");
    }

    private void cell(Composer composer, Tag tag, Row row, int c, List<Line> lines) {
        Cell cell = cell(row, c);
        Badge badge = cell.badge();
        if (badge != null) {
            composer.badge(badge, columns.from(c), composer.y() + text.leading() / 2 - BADGE / 2, BADGE);
        }
        Double bar = cell.bar();
        if (bar != null) {
            bar(composer, c, bar, lines);
        }
        Sign sign = cell.sign();
        if (sign != null) {
            double left = table.columns().get(c).right()
                    ? columns.to(c) - (lines.isEmpty() ? 0 : lines.get(0).width()) - SIGN - 3
                    : columns.from(c) + TableColumns.indent(cell) - SIGN - 3;
            composer.add(tag, Signs.triangle(sign, left, composer.y() + text.baseline() - 0.2, SIGN));
        }
        set(composer, tag, lines, style(row, cell, c), c, TableColumns.indent(cell));
    }

    /** A bar beside its number, on a ground as long as a full one; all bars of a column are as long. */
    private void bar(Composer composer, int c, double length, List<Line> lines) {
        double number = table.rows().stream()
                .map(r -> cell(r, c))
                .filter(each -> each.bar() != null)
                .mapToDouble(each -> setting.faces().width(each.text(), text))
                .max()
                .orElse(0);
        double room = Math.max(BAR - 6, columns.to(c) - columns.from(c) - number - 6);
        double top = composer.y() + lines.size() * text.leading() / 2 - 3.4;
        composer.add(Tag.DECORATION, Mark.Box.of(columns.from(c), top, room, 6.8, Tone.HAIR));
        if (length > 0) {
            composer.add(Tag.DECORATION, Mark.Box.of(columns.from(c), top, room * length, 6.8, Tone.level(3, 5)));
        }
    }

    private TextStyle style(Row row, Cell cell, int c) {
        Sign sign = cell.sign();
        boolean strong = row.total() || cell.strong() || sign != null || c == 0 && cell.badge() != null;
        Tone tone = sign != null ? Signs.tone(sign) : cell.muted() ? Tone.INK_3 : Tone.INK;
        return text.with(strong ? Face.SANS_SEMIBOLD : Face.SANS).in(tone);
    }

    private void set(Composer composer, Tag tag, List<Line> lines, TextStyle style, int c) {
        set(composer, tag, lines, style, c, 0);
    }

    private void set(Composer composer, Tag tag, List<Line> lines, TextStyle style, int c, double indent) {
        if (lines.isEmpty()) {
            // A row has a cell for every column, even where nothing is drawn in it.
            composer.add(tag, Mark.Label.start(columns.from(c), composer.y() + style.baseline(), "", style));
        }
        if (table.columns().get(c).right()) {
            composer.linesEnding(tag, lines, style, columns.to(c));
        } else {
            composer.lines(tag, lines, style, columns.from(c) + indent);
        }
    }
}
