package org.cxmaturity.render.pptx;

import org.cxmaturity.report.SlidePart.Spots;

/** A matrix of practices under its heading, taking what room is left. */
record SpotsPiece(Spots spots, double width) implements Piece {
    private static final double LEAST = 280;

    private double head() {
        return Heading.height(spots.matrix().head(), width);
    }

    @Override
    public double least() {
        return head() + LEAST;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void draw(Scene scene, Area area) {
        Heading.draw(scene, spots.matrix().head(), area, width);
        new SpotsInk(scene, spots).draw(new Area(area.x(), area.y() + head(), width, area.height() - head()));
    }
}
