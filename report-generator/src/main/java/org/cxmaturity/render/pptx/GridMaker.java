package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Plot;
import org.cxmaturity.report.Plot.HeatCell;
import org.cxmaturity.report.Plot.HeatLine;
import org.cxmaturity.report.Report.Sign;

/** Tables of the report as tables of a slide. */
final class GridMaker {
    private static final TextStyle PLAIN = Lettering.TABLE;
    private static final TextStyle STRONG = Lettering.TABLE.with(Face.SANS_SEMIBOLD);

    Grid of(Block.Table table) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<GridCell> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell(cell, row.total())));
            while (cells.size() < table.columns().size()) {
                cells.add(GridCell.of("", PLAIN));
            }
            rows.add(cells);
        }
        return new Grid(
                table.head().title(),
                table.columns().stream().map(Block.Column::head).toList(),
                table.columns().stream().map(Block.Column::right).toList(),
                table.columns().stream().map(Block.Column::share).toList(),
                rows,
                table.rows().stream().map(Block.Row::total).toList());
    }

    private static GridCell cell(Cell cell, boolean total) {
        Sign sign = cell.sign();
        String text = sign == null ? cell.text() : Signs.of(sign) + "\u00a0" + cell.text();
        TextStyle style = cell.strong() || total ? STRONG : PLAIN;
        if (cell.muted()) {
            style = PLAIN.leaning().in(Tone.INK_2);
        } else if (sign != null) {
            style = STRONG.in(sign.direction() == Sign.Direction.UP ? Tone.CLIENT : Tone.WORSE);
        }
        return GridCell.of(text, style);
    }

    Grid of(Block.Definitions definitions) {
        List<List<GridCell>> rows = definitions.entries().stream()
                .map(fact -> List.of(GridCell.of(fact.label(), STRONG), GridCell.of(fact.value(), PLAIN)))
                .toList();
        return new Grid(
                definitions.head().title(),
                List.of(),
                List.of(false, false),
                List.of(1.0, 3.2),
                rows,
                Collections.nCopies(rows.size(), false));
    }

    /** Groups against factors, every number printed and the level behind it as a tone. */
    Grid of(Plot.HeatMap map) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (HeatLine line : map.lines()) {
            List<GridCell> cells = new ArrayList<>();
            cells.add(GridCell.of(line.name(), line.total() ? STRONG : PLAIN));
            cells.add(GridCell.of(line.count(), PLAIN));
            line.cells().forEach(cell -> cells.add(heat(cell, map.levels())));
            rows.add(cells);
        }
        int factors = map.columns().size();
        return new Grid(
                map.head().title(),
                Stream.concat(
                                Stream.of(map.groupHead(), map.countHead()),
                                map.columns().stream().map(Plot.Tinted::name))
                        .toList(),
                Stream.concat(Stream.of(false), Collections.nCopies(factors + 1, true).stream())
                        .toList(),
                Stream.concat(Stream.of(2.4, 0.7), Collections.nCopies(factors, 1.0).stream())
                        .toList(),
                rows,
                map.lines().stream().map(HeatLine::total).toList());
    }

    private static GridCell heat(HeatCell cell, int levels) {
        if (cell.level() < 0) {
            return GridCell.of(cell.printed(), PLAIN.leaning().in(Tone.INK_2));
        }
        Tone fill = Tone.level(cell.level(), levels);
        boolean dark = fill == Tone.LEVEL_4 || fill == Tone.LEVEL_5;
        return new GridCell(cell.printed(), PLAIN.in(dark ? Tone.WHITE : Tone.INK), fill);
    }
}
