package org.cxmaturity.render.pptx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;

/** A table that stays one: a head that is repeated where it goes on, rules between rows, no stripes. */
record TablePiece(Grid.Set set, double width) implements Piece {
    /** Most that a table takes of a slide; a longer cell is cut. */
    static final double MOST = 330;

    /** No fewer rows than these go on to another slide alone, where that can be had. */
    private static final int FEWEST = 3;

    static TablePiece of(Grid grid, double width) {
        return new TablePiece(grid.set(width, MOST), width);
    }

    @Override
    public double least() {
        return set.height();
    }

    @Override
    public void draw(Scene scene, Area area) {
        Grid grid = set.grid();
        int head = grid.heads().isEmpty() ? 0 : 1;
        int columns = grid.shares().size();
        Area own = new Area(area.x(), area.y(), width, set.height());
        XSLFTable table = scene.table(grid.name(), head + grid.rows().size(), columns, own, head > 0, true);
        for (int c = 0; c < columns; c++) {
            table.setColumnWidth(c, set.widths()[c]);
        }
        if (head > 0) {
            table.setRowHeight(0, set.head());
            TextStyle style = grid.headStyle(set.size());
            for (int c = 0; c < columns; c++) {
                put(
                        scene,
                        table.getCell(0, c),
                        GridCell.of(grid.heads().get(c), style),
                        grid.right().get(c));
                border(scene, table.getCell(0, c), BorderEdge.bottom, Tone.INK, 1);
                table.getCell(0, c).setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            table.setRowHeight(head + r, set.heights()[r]);
            boolean total = grid.totals().get(r);
            for (int c = 0; c < columns; c++) {
                XSLFTableCell cell = table.getCell(head + r, c);
                put(scene, cell, grid.rows().get(r).get(c), grid.right().get(c));
                border(scene, cell, BorderEdge.bottom, total ? Tone.INK : Tone.HAIR, total ? 1 : 0.75);
            }
        }
    }

    private static void put(Scene scene, XSLFTableCell cell, GridCell words, boolean right) {
        cell.setLeftInset(Grid.PAD_X);
        cell.setRightInset(Grid.PAD_X);
        cell.setTopInset(Grid.PAD_Y);
        cell.setBottomInset(Grid.PAD_Y);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        scene.ink().set(cell, List.of(Para.of(words.text(), words.style())));
        if (right) {
            scene.ink().align(cell, TextAlign.RIGHT);
        }
        if (words.fill() != null) {
            cell.setFillColor(scene.ink().colour(words.fill()));
        }
    }

    private static void border(Scene scene, XSLFTableCell cell, BorderEdge edge, Tone tone, double weight) {
        cell.setBorderColor(edge, scene.ink().colour(tone));
        cell.setBorderWidth(edge, weight);
    }

    @Override
    public Optional<Cut> cut(double room) {
        double taken = set.head();
        int fit = 0;
        while (fit < set.heights().length && taken + set.heights()[fit] <= room) {
            taken += set.heights()[fit];
            fit++;
        }
        int rows = set.heights().length;
        if (fit == rows) {
            return Optional.empty();
        }
        fit = fit == 0 ? 0 : Math.min(fit, Math.max(1, rows - FEWEST));
        if (fit == 0) {
            return Optional.empty();
        }
        return Optional.of(new Cut(part(0, fit), part(fit, rows)));
    }

    /** Some of the rows, set as in the whole. */
    private TablePiece part(int from, int to) {
        double[] heights = Arrays.copyOfRange(set.heights(), from, to);
        Grid rows = set.grid().rows(from, to);
        return new TablePiece(new Grid.Set(rows, set.widths(), set.size(), set.head(), heights), width);
    }
}
