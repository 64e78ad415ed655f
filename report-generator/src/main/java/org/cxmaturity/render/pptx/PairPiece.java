package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces side by side. */
record PairPiece(List<Piece> pieces, double gutter, double width) implements Piece {
    @Override
    public double least() {
        return pieces.stream().mapToDouble(Piece::least).max().orElse(0);
    }

    @Override
    public void draw(Scene scene, Area area) {
        double each = (width - gutter * (pieces.size() - 1)) / pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).draw(scene, new Area(area.x() + i * (each + gutter), area.y(), each, area.height()));
        }
    }

    /** What is too long goes on below itself. */
    @Override
    public Optional<Cut> cut(double room) {
        List<Piece> now = new ArrayList<>();
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.least() <= room) {
                now.add(piece);
                rest.add(new TextPiece("", List.of(), 1));
            } else {
                Optional<Cut> cut = piece.cut(room);
                if (cut.isEmpty()) {
                    return Optional.empty();
                }
                now.add(cut.get().now());
                rest.add(cut.get().rest());
            }
        }
        return Optional.of(new Cut(new PairPiece(now, gutter, width), new PairPiece(rest, gutter, width)));
    }
}
