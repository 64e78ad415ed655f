package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.DumbbellChart;
import org.cxmaturity.render.chart.GuideChart;
import org.cxmaturity.render.chart.HeatMapChart;
import org.cxmaturity.render.chart.LadderChart;
import org.cxmaturity.render.chart.LevelStripChart;
import org.cxmaturity.render.chart.MatrixChart;
import org.cxmaturity.render.chart.RadarChart;
import org.cxmaturity.render.chart.SlopeChart;
import org.cxmaturity.render.chart.StripsChart;
import org.cxmaturity.render.chart.WaterfallChart;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Radar;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Plot;

/** Charts: a heading and one drawing with its text alternative. */
final class ChartBlocks {
    private static final Head NO_HEAD = new Head("", "");

    private final Setting setting;
    private final double width;
    private final TextStyle small;

    ChartBlocks(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
        this.small = setting.lettering().caption();
    }

    List<Piece> lay(Block block, Tag parent) {
        if (block instanceof Block.Key key) {
            return new Keys(setting).row(key.entries(), width, parent);
        } else if (block instanceof Block.LevelStrip strip) {
            return figure(NO_HEAD, LevelStripChart.draw(strip, width, setting.faces(), small), strip.alt(), 12, parent);
        } else if (block instanceof Block.Ladder ladder) {
            Drawing drawing = LadderChart.draw(
                    ladder.steps(),
                    width,
                    setting.faces(),
                    small,
                    setting.theme().palette());
            return figure(ladder.head(), drawing, ladder.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Block.Strips strips) {
            Drawing drawing = StripsChart.draw(strips, width, setting.faces(), setting.theme());
            return figure(strips.head(), drawing, strips.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.Matrix matrix) {
            Drawing drawing = MatrixChart.draw(matrix, width, setting.faces(), small);
            return figure(matrix.head(), drawing, matrix.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.Dumbbells rows) {
            Drawing drawing = DumbbellChart.draw(rows, width, setting.faces(), setting.theme());
            return figure(rows.head(), drawing, rows.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.HeatMap map) {
            Drawing drawing = HeatMapChart.draw(map, width, setting.faces(), setting.theme());
            return figure(map.head(), drawing, map.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.Slope slope) {
            Drawing drawing = SlopeChart.draw(slope, width, setting.faces(), setting.theme());
            return figure(slope.head(), drawing, slope.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.Waterfall parts) {
            Drawing drawing = WaterfallChart.draw(parts, width, setting.faces(), setting.theme());
            return figure(parts.head(), drawing, parts.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Plot.Guide guide) {
            Drawing drawing = GuideChart.draw(guide, width, setting.faces(), small);
            return figure(guide.head(), drawing, guide.alt(), Gaps.FIGURE, parent);
        } else if (block instanceof Radar radar) {
            return radar(radar, parent);
        }
        throw new IllegalStateException("No way to set a " + block.getClass().getSimpleName());
    }

    private List<Piece> figure(Head head, Drawing drawing, String alt, double before, Tag parent) {
        Composer composer = new Composer(setting);
        new Heads(setting).compose(composer, head, width, parent);
        composer.draw(parent.figure(alt), drawing, 0, composer.y()).gap(drawing.height());
        return List.of(composer.piece(before));
    }

    private List<Piece> radar(Radar radar, Tag parent) {
        int axes = radar.axes().size();
        if (axes < RadarChart.FEWEST || axes > RadarChart.MOST) {
            return strips(radar, parent);
        }
        boolean beside = width > 400;
        double wide = beside ? 318 : width;
        Composer composer = new Composer(setting);
        new Heads(setting).compose(composer, radar.head(), width, parent);
        Drawing drawing = RadarChart.draw(radar.axes(), wide, Math.min(96, wide * 0.28), setting.faces(), small);
        double top = composer.y();
        composer.draw(parent.figure(radar.alt()), drawing, 0, top);
        Piece words = words(radar, beside ? width - wide - 15 : width, parent);
        if (!beside) {
            return List.of(composer.add(words, 0, top + drawing.height() + 6)
                    .to(top + drawing.height() + 6 + words.height())
                    .piece(Gaps.FIGURE));
        }
        double height = Math.max(drawing.height(), words.height());
        composer.add(words, wide + 15, top + (height - words.height()) / 2);
        return List.of(composer.to(top + height).piece(Gaps.FIGURE));
    }

    /** The key and how to read the shape. */
    private Piece words(Radar radar, double wide, Tag parent) {
        Composer composer = new Composer(setting);
        new Keys(setting).column(composer, radar.key(), 0, wide, parent);
        reading(composer.gap(radar.key().isEmpty() ? 0 : 6), radar, wide, parent);
        return composer.piece(0);
    }

    private static void reading(Composer composer, Radar radar, double wide, Tag parent) {
        TextStyle text = TextStyle.of(Face.SANS, 8.25, 12, Tone.INK_2);
        if (!radar.readingTitle().isEmpty()) {
            TextStyle bold = text.with(Face.SANS_SEMIBOLD).in(Tone.INK);
            composer.text(parent.child(Tag.Kind.PARAGRAPH), radar.readingTitle(), bold, 0, wide)
                    .gap(2);
        }
        if (!radar.reading().isEmpty()) {
            composer.text(parent.child(Tag.Kind.PARAGRAPH), radar.reading(), text, 0, wide);
        }
    }

    /** Too few axes for a shape, or too many to read: the same data as strips. */
    private List<Piece> strips(Radar radar, Tag parent) {
        List<Strip> rows = new ArrayList<>();
        for (Axis axis : radar.axes()) {
            Double score = axis.score();
            Dot dot = score == null ? null : new Dot(score, null, null);
            Cell cell = new Cell(null, null, axis.printed(), score != null, score == null);
            rows.add(new Strip(null, axis.name(), axis.compared(), dot, axis.peers(), List.of(cell), null));
        }
        Strips strips = new Strips(
                radar.head(), List.of(), List.of(0.0, 20.0, 40.0, 60.0, 80.0), List.of(""), rows, radar.alt());
        List<Piece> pieces = new ArrayList<>(lay(strips, parent));
        pieces.addAll(new Keys(setting).row(radar.key(), width, parent));
        Composer composer = new Composer(setting);
        reading(composer, radar, Math.min(Gaps.MEASURE, width), parent);
        if (composer.y() > 0) {
            pieces.add(composer.piece(Gaps.PARAGRAPH));
        }
        return pieces;
    }
}
