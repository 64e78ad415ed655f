package org.cxmaturity.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which cells of a partition with a known total must be hidden (method sections 15.4 and 15.7). */
final class Disclosure {
    private Disclosure() {}

    /**
     * Hides what is too small, and then the next smallest until nothing small follows by subtraction: the hidden cells
     * are none, or at least two that hold the minimum together. A cell of nobody hides nobody and tells nothing.
     *
     * @param names   of the cells, for ties
     * @param n       their sizes
     * @param hidden  cells that are hidden already; changed in place
     * @param minimum the smallest size that may be shown
     */
    static void complete(List<String> names, int[] n, boolean[] hidden, int minimum) {
        for (int i = 0; i < n.length; i++) {
            hidden[i] |= n[i] > 0 && n[i] < minimum;
        }
        while (tells(n, hidden, minimum)) {
            Optional<Integer> next = next(names, n, hidden);
            if (next.isEmpty()) {
                return;
            }
            hidden[next.get()] = true;
        }
    }

    /** Sizes alone: which of these cells may be shown. */
    static boolean[] shown(List<String> names, int[] n, int minimum) {
        boolean[] hidden = new boolean[n.length];
        complete(names, n, hidden, minimum);
        boolean[] shown = new boolean[n.length];
        for (int i = 0; i < n.length; i++) {
            shown[i] = n[i] > 0 && !hidden[i];
        }
        return shown;
    }

    private static boolean tells(int[] n, boolean[] hidden, int minimum) {
        int[] protectors =
                IntStream.range(0, n.length).filter(i -> hidden[i] && n[i] > 0).toArray();
        int together = IntStream.of(protectors).map(i -> n[i]).sum();
        return protectors.length == 1 || protectors.length > 0 && together < minimum;
    }

    private static Optional<Integer> next(List<String> names, int[] n, boolean[] hidden) {
        return IntStream.range(0, n.length)
                .filter(i -> !hidden[i] && n[i] > 0)
                .boxed()
                .min(Comparator.comparingInt((Integer i) -> n[i]).thenComparing(names::get));
    }
}
