package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.List;

/** How far a score can move unseen, and whose scores had to move with it. */
final class Reach {
    /** The score moved alone. */
    static final int NOBODY = -1;

    /** Two ways up and two ways down, each with another helper, longest first. */
    private final List<Way> up = new ArrayList<>();

    private final List<Way> down = new ArrayList<>();

    private record Way(double far, int helper) {}

    /** A way of {@code by} points, negative downwards. */
    void add(double by, int helper) {
        if (by != 0) {
            keep(by > 0 ? up : down, new Way(Math.abs(by), helper));
        }
    }

    private static void keep(List<Way> ways, Way way) {
        Way known = ways.stream().filter(w -> w.helper == way.helper).findFirst().orElse(null);
        if (known != null && known.far >= way.far) {
            return;
        }
        ways.remove(known);
        ways.add(way);
        ways.sort((a, b) -> Double.compare(b.far, a.far));
        if (ways.size() > 2) {
            ways.remove(2);
        }
    }

    /** Whether the score is open over {@code points} for every reader who knows one other member's result. */
    boolean open(double points) {
        List<Integer> readers = new ArrayList<>(List.of(Integer.MAX_VALUE));
        up.forEach(w -> readers.add(w.helper));
        down.forEach(w -> readers.add(w.helper));
        return readers.stream().filter(r -> r != NOBODY).allMatch(r -> without(up, r) + without(down, r) >= points);
    }

    private static double without(List<Way> ways, int reader) {
        return ways.stream()
                .filter(w -> w.helper != reader)
                .mapToDouble(Way::far)
                .max()
                .orElse(0);
    }
}
