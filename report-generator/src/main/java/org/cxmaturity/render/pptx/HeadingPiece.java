package org.cxmaturity.render.pptx;

import org.cxmaturity.report.Block.Head;

/** The heading of what follows; it never stands alone at the end of a slide. */
record HeadingPiece(Head head, double width) implements Piece {
    @Override
    public double least() {
        return Heading.height(head, width);
    }

    @Override
    public void draw(Scene scene, Area area) {
        Heading.draw(scene, head, area, width);
    }
}
