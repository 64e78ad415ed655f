package org.cxmaturity.render.pptx;

import java.util.List;
import org.cxmaturity.render.theme.Tone;

/** The box with what is to be decided. */
record PanelPiece(String name, List<Para> paras, double width) implements Piece {
    private static final double INSET = 22;

    @Override
    public double least() {
        return Measure.height(paras, width - 2 * INSET) + 2 * INSET;
    }

    @Override
    public void draw(Scene scene, Area area) {
        scene.panel(name, paras, new Area(area.x(), area.y(), width, least()), Tone.CLIENT_DARK, INSET);
    }
}
