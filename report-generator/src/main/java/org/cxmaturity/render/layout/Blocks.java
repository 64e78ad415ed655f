package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Block;

/** Sets a block as pieces, by its kind. */
final class Blocks {
    private final Setting setting;

    Blocks(Setting setting) {
        this.setting = setting;
    }

    List<Piece> lay(List<Block> blocks, double width, Tag parent) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Piece> own = new ArrayList<>(lay(blocks.get(i), width, parent));
            if (!own.isEmpty() && i + 1 < blocks.size() && explains(blocks.get(i + 1))) {
                own.add(own.remove(own.size() - 1).kept());
            }
            pieces.addAll(own);
        }
        return pieces;
    }

    /** Whether a block belongs under the one before it: a key or a note. */
    private static boolean explains(Block block) {
        return block instanceof Block.Key || block instanceof Block.Paragraph paragraph && paragraph.quiet();
    }

    private List<Piece> lay(Block block, double width, Tag parent) {
        if (block instanceof Block.Paragraph paragraph) {
            return new TextBlocks(setting).paragraph(paragraph, width, parent);
        } else if (block instanceof Block.Decision decision) {
            return new TextBlocks(setting).decision(decision, width, parent);
        } else if (block instanceof Block.Note note) {
            return new TextBlocks(setting).note(note, width, parent);
        } else if (block instanceof Block.KeyFigures figures) {
            return new FigureBlocks(setting).keyFigures(figures, width, parent);
        } else if (block instanceof Block.BigNumbers numbers) {
            return new FigureBlocks(setting).bigNumbers(numbers, width, parent);
        } else if (block instanceof Block.FindingColumns findings) {
            return new FindingBlocks(setting).lay(findings, width, parent);
        } else if (block instanceof Block.Table table) {
            return new TableBlock(setting, table, width).lay(parent);
        } else if (block instanceof Block.ItemPanels panels) {
            return new PanelBlocks(setting, width).lay(panels, parent);
        } else if (block instanceof Block.Definitions definitions) {
            return new ListBlocks(setting, width).definitions(definitions, parent);
        } else if (block instanceof Block.Points points) {
            return new ListBlocks(setting, width).points(points, parent);
        } else if (block instanceof Block.BarGroups bars) {
            return new BarBlocks(setting).lay(bars, width, parent);
        } else if (block instanceof Ask ask) {
            return new AskBlocks(setting, width).lay(ask, parent);
        } else if (block instanceof Block.Contents contents) {
            return new ContentsBlock(setting).lay(contents, width, parent);
        } else if (block instanceof Block.Columns columns) {
            return columns(columns, width, parent);
        }
        return new ChartBlocks(setting, width).lay(block, parent);
    }

    /** Two columns as one piece; columns too high for a sheet are set one after the other over the whole width. */
    private List<Piece> columns(Block.Columns columns, double width, Tag parent) {
        double half = (width - Gaps.COLUMN) / 2;
        Piece left = Piece.stack(lay(columns.left(), half, parent));
        Piece right = Piece.stack(lay(columns.right(), half, parent));
        double height = Math.max(left.height(), right.height());
        if (!setting.beside() || height > setting.theme().sheet().textHeight()) {
            List<Piece> all = new ArrayList<>(lay(columns.left(), width, parent));
            all.addAll(lay(columns.right(), width, parent));
            return all;
        }
        Composer composer = new Composer(setting);
        composer.add(left, 0, 0).add(right, half + Gaps.COLUMN, 0).to(height);
        return List.of(composer.piece(Math.max(left.before(), right.before())));
    }
}
