package org.cxmaturity.render.pptx;

import java.util.List;
import org.cxmaturity.render.theme.Tone;

/** Large figures in a row between rules, each with its words. */
record FiguresPiece(List<List<Para>> cells, double width) implements Piece {
    private static final double PAD = 10;
    private static final double GUTTER = 24;

    private double each() {
        return (width - GUTTER * (cells.size() - 1)) / Math.max(1, cells.size());
    }

    @Override
    public double least() {
        return cells.stream().mapToDouble(c -> Measure.height(c, each())).max().orElse(0) + 2 * PAD;
    }

    @Override
    public void draw(Scene scene, Area area) {
        double height = least();
        scene.rule(area.x(), area.y(), width, Tone.INK, 1.1);
        for (int i = 0; i < cells.size(); i++) {
            double x = area.x() + i * (each() + GUTTER);
            String name = cells.get(i).get(0).text();
            scene.text(name, cells.get(i), new Area(x, area.y() + PAD, each(), height - 2 * PAD));
        }
        scene.rule(area.x(), area.y() + height, width, Tone.LINE, 0.75);
    }
}
