package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.render.layout.Pictures;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Plot;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.SlidePart;

/** Parts of a slide as pieces of a width. */
final class Pieces {
    private static final double GUTTER = 36;
    /** Height of a slide under title, lead and heading. */
    private static final double LIST_AT_MOST = 290;

    private final Theme theme;
    private final GridMaker grids = new GridMaker();

    Pieces(Theme theme) {
        this.theme = theme;
    }

    /** Top to bottom; a heading is a piece of its own. */
    List<Piece> of(SlidePart part, double width) {
        if (part instanceof SlidePart.Graph graph) {
            return List.of(GraphPiece.of(graph, width));
        } else if (part instanceof SlidePart.Spots spots) {
            return List.of(new SpotsPiece(spots, width));
        } else if (part instanceof SlidePart.Of of) {
            return block(of.block(), width);
        }
        throw new IllegalStateException("an unknown part: " + part);
    }

    private List<Piece> block(Block block, double width) {
        if (block instanceof Block.Note note) {
            List<Para> paras = new ArrayList<>(List.of(Para.of(note.label(), Lettering.HEADING)));
            note.paragraphs()
                    .forEach(text -> paras.add(Para.of(text, Lettering.BODY).after(4)));
            return List.of(new TextPiece(note.label(), paras, width));
        } else if (block instanceof Paragraph paragraph) {
            var style = paragraph.quiet() ? Lettering.SMALL.in(Tone.INK_2) : Lettering.BODY;
            Para lead = Para.of(paragraph.lead(), Lettering.HEADING);
            return List.of(new TextPiece(paragraph.lead(), List.of(lead, Para.of(paragraph.text(), style)), width));
        } else if (block instanceof Block.Decision decision) {
            List<Para> paras = List.of(
                    Para.of(decision.text(), Lettering.DECISION),
                    Para.of(decision.body(), Lettering.BODY.in(Tone.ON_DARK)).after(10),
                    Para.of(decision.by(), Lettering.SMALL.in(Tone.ON_DARK_LABEL))
                            .after(12));
            return List.of(new PanelPiece(decision.label(), paras, width));
        } else if (block instanceof Block.KeyFigures figures) {
            return List.of(new FiguresPiece(
                    figures.cells().stream().map(Pieces::figure).toList(), width));
        } else if (block instanceof Block.BigNumbers numbers) {
            return Stream.concat(heading(numbers.head(), width), Stream.of(numbers(numbers, width)))
                    .toList();
        } else if (block instanceof Block.FindingColumns columns) {
            double each = (width - GUTTER) / 2;
            return List.of(new PairPiece(
                    List.of(findings(columns.left(), each), findings(columns.right(), each)), GUTTER, width));
        } else if (block instanceof Block.Points points) {
            return Stream.concat(heading(points.head(), width), Stream.of(points(points, width)))
                    .toList();
        } else if (block instanceof Block.Definitions definitions) {
            return Stream.concat(
                            heading(definitions.head(), width), Stream.of(TablePiece.of(grids.of(definitions), width)))
                    .toList();
        } else if (block instanceof Block.Table table) {
            return Stream.concat(heading(table.head(), width), Stream.of(TablePiece.of(grids.of(table), width)))
                    .toList();
        } else if (block instanceof Plot.HeatMap map) {
            return Stream.concat(heading(map.head(), width), Stream.of(TablePiece.of(grids.of(map), width)))
                    .toList();
        }
        return List.of(drawing(block, width));
    }

    private static Stream<Piece> heading(Block.Head head, double width) {
        return Heading.height(head, width) == 0 ? Stream.empty() : Stream.of(new HeadingPiece(head, width));
    }

    private static List<Para> figure(KeyFigure cell) {
        String sign = cell.sign() == null ? "" : Signs.of(cell.sign()) + "\u00a0";
        var style = cell.figure().length() < 5 ? Lettering.LARGE.sized(34) : Lettering.MID.sized(20);
        return List.of(
                Para.of(cell.label(), Lettering.SMALL),
                Para.of(sign + cell.figure(), style),
                Para.of(cell.line(), Lettering.SMALL.in(Tone.INK_2)),
                Para.of(cell.strong(), Lettering.HEADING));
    }

    private static Piece numbers(Block.BigNumbers numbers, double width) {
        return new FiguresPiece(
                numbers.numbers().stream()
                        .map(n -> List.of(
                                Para.of(n.value(), Lettering.MID), Para.of(n.label(), Lettering.SMALL.in(Tone.INK_2))))
                        .toList(),
                width);
    }

    private static TextPiece findings(FindingColumn column, double width) {
        List<Para> paras = new ArrayList<>();
        paras.add(Para.of(column.title(), Lettering.EYEBROW));
        if (column.findings().isEmpty()) {
            paras.add(Para.of(column.whenEmpty(), Lettering.BODY).after(6));
        }
        column.findings().forEach(f -> {
            paras.add(Para.of(f.title(), Lettering.QUESTION).after(14));
            paras.add(Para.of(f.text(), Lettering.BODY).after(2));
            String figures = f.compared().isEmpty() ? f.score() : f.score() + " \u00b7 " + f.compared();
            paras.add(Para.of(figures, Lettering.SMALL).after(2));
        });
        return new TextPiece(column.title(), paras, width);
    }

    /** In the largest letters in which the points stand on one slide, else in large ones on several. */
    private static Piece points(Block.Points points, double width) {
        for (double size : new double[] {16, 15, 14, 13}) {
            TextPiece piece = points(points, width, size);
            if (piece.least() <= LIST_AT_MOST) {
                return piece;
            }
        }
        return points(points, width, 15);
    }

    private static TextPiece points(Block.Points points, double width, double size) {
        List<Para> paras = new ArrayList<>();
        int number = 0;
        for (Fact point : points.points()) {
            number++;
            paras.add(new Para(point.label(), Lettering.QUESTION.sized(size), 6, number));
            paras.add(new Para(point.value(), Lettering.SMALL, 1, -1));
        }
        return new TextPiece(points.head().title(), paras, width);
    }

    private Piece drawing(Block block, double width) {
        Pictures pictures = new Pictures(theme, Typefaces.bundled());
        var picture = pictures.whole(block, theme.sheet().textWidth());
        return new DrawingPiece(block.getClass().getSimpleName(), picture, width, TablePiece.MOST);
    }
}
