package org.cxmaturity.render.pptx;

import java.util.Optional;

/** Something on a slide that knows how much room it takes at the width it was made for. */
interface Piece {
    /** Least height, in points. */
    double least();

    /** Whether it takes what room is left. */
    default boolean grows() {
        return false;
    }

    void draw(Scene scene, Area area);

    /** The part that fits into {@code room} points and the rest; empty where it cannot be parted there. */
    default Optional<Cut> cut(double room) {
        return Optional.empty();
    }

    /** A piece in two. */
    record Cut(Piece now, Piece rest) {}
}
