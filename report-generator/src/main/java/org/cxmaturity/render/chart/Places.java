package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds places for labels beside their marks: near ones first, then farther ones with a line that leads to the mark. */
final class Places {
    private static final double CLEAR = 2.25;
    private static final double NEAR = 3;
    private static final double[] FARTHER = {9, 16, 24, 33};
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};
    /** How far a corner lies from the mark, as a part of a side. */
    private static final double CORNER = 0.71;

    /** The area that a mark or a label covers. */
    record Area(double left, double top, double right, double bottom) {
        static Area around(Point at, double radius) {
            return new Area(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius);
        }

        boolean meets(Area other) {
            return left < other.right + CLEAR
                    && other.left < right + CLEAR
                    && top < other.bottom + CLEAR
                    && other.top < bottom + CLEAR;
        }
    }

    /**
     * Where a label stands.
     *
     * @param area  what it covers
     * @param leads whether it is so far from its mark that a line must lead to it
     */
    record Place(Area area, boolean leads) {}

    private final List<Area> taken = new ArrayList<>();
    private final Predicate<Area> allowed;

    /** Places that {@code allowed} agrees to, and nothing else covers. */
    Places(Predicate<Area> allowed) {
        this.allowed = allowed;
    }

    void take(Area area) {
        taken.add(area);
    }

    /** Takes the first free place for a label of this size beside a mark; null when there is none. */
    @Nullable
    Place find(Point mark, double radius, double wide, double tall) {
        for (int ring = -1; ring < FARTHER.length; ring++) {
            double away = radius + (ring < 0 ? NEAR : FARTHER[ring]);
            for (int[] direction : DIRECTIONS) {
                Area area = area(mark, direction, away, wide, tall);
                if (allowed.test(area) && taken.stream().noneMatch(area::meets)) {
                    take(area);
                    return new Place(area, ring >= 0);
                }
            }
        }
        return null;
    }

    private static Area area(Point mark, int[] direction, double away, double wide, double tall) {
        boolean corner = direction[0] != 0 && direction[1] != 0;
        double x = mark.x() + direction[0] * away * (corner ? CORNER : 1);
        double y = mark.y() + direction[1] * away * (corner ? CORNER : 1);
        double left = direction[0] > 0 ? x : direction[0] < 0 ? x - wide : x - wide / 2;
        double top = direction[1] > 0 ? y : direction[1] < 0 ? y - tall : y - tall / 2;
        return new Area(left, top, left + wide, top + tall);
    }
}
