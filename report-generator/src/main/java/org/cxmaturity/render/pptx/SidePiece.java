package org.cxmaturity.render.pptx;

import java.util.List;

/** A chart, and at its side what it says as a table. */
record SidePiece(List<Piece> chart, List<Piece> table, double left, double gutter) implements Piece {
    /** A table in smaller letters than these had better stand alone. */
    private static final double READABLE = 10;

    boolean readable() {
        return table.stream()
                .allMatch(p -> !(p instanceof TablePiece t) || t.set().size() >= READABLE);
    }

    @Override
    public double least() {
        return Math.max(height(chart), height(table));
    }

    private static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::least).sum();
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void draw(Scene scene, Area area) {
        chart.get(0).draw(scene, new Area(area.x(), area.y(), left, area.height()));
        double y = area.y();
        double x = area.x() + left + gutter;
        for (Piece piece : table) {
            piece.draw(scene, new Area(x, y, area.width() - left - gutter, piece.least()));
            y += piece.least();
        }
    }
}
