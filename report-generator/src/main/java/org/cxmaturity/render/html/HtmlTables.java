package org.cxmaturity.render.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Block.Table;

/** Tables with heads of columns and rows. */
final class HtmlTables {
    private final Markup out;
    private final HtmlBlocks blocks;

    HtmlTables(Markup out, HtmlBlocks blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    void table(Table table) {
        blocks.head(table.head());
        start(table.head().title(), table.columns());
        for (Row row : table.rows()) {
            out.open("tr", "class", row.total() ? "total" : null);
            for (int i = 0; i < row.cells().size(); i++) {
                cell(
                        row.cells().get(i),
                        i == 0,
                        i < table.columns().size() && table.columns().get(i).right());
            }
            out.close("tr").line();
        }
        end();
        out.ifAny("p", table.note(), "class", "quiet");
    }

    /** The numbers of a chart of strips, folded away under its heading. */
    void strips(Strips strips) {
        List<Column> columns = Stream.concat(
                        Stream.of(new Column("", false, 1)),
                        strips.columns().stream().map(head -> new Column(head, true, 1)))
                .toList();
        String head = Stream.of(strips.head().title(), strips.head().note())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
        out.open("details").element("summary", head.isEmpty() ? strips.alt() : head);
        start(strips.head().title(), columns);
        for (Strip row : strips.rows()) {
            strip(row, strips.columns().size());
        }
        end();
        out.close("details");
    }

    private void strip(Strip row, int columns) {
        out.open("tr");
        String name = row.statement().isEmpty() ? row.name() : row.name() + ": " + row.statement();
        cell(new Cell(row.badge(), null, name, false, false), true, false);
        String instead = row.instead();
        List<Cell> cells =
                instead == null ? row.cells() : row.cells().stream().limit(1).toList();
        cells.forEach(cell -> cell(cell, false, true));
        if (instead != null) {
            out.element("td", instead, "colspan", Integer.toString(Math.max(1, columns - 1)));
        }
        out.close("tr").line();
    }

    private void start(String caption, List<Column> columns) {
        out.open("div", "class", "wide")
                .open("table")
                .ifAny("caption", caption)
                .open("thead")
                .open("tr");
        for (Column column : columns) {
            String side = column.right() ? "right" : null;
            if (column.head().isEmpty()) {
                out.open("td").close("td");
            } else {
                out.element("th", column.head(), "scope", "col", "class", side);
            }
        }
        out.close("tr").close("thead").open("tbody").line();
    }

    private void end() {
        out.close("tbody").close("table").close("div");
    }

    private void cell(Cell cell, boolean first, boolean right) {
        String kind = Stream.of(right ? "right" : "", cell.strong() ? "strong" : "", cell.muted() ? "muted" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String tag = first ? "th" : "td";
        out.open(tag, "scope", first ? "row" : null, "class", kind.isEmpty() ? null : kind);
        blocks.badge(cell.badge());
        blocks.sign(cell.sign());
        blocks.bar(cell.bar());
        out.text(cell.text()).close(tag);
    }
}
