package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which hidden cells of a table of groups may be told to hold too few answers. A reader knows the total and the sizes that
 * are shown, and so what the hidden cells hold together; each of them must then still be of two sizes at least.
 */
final class TellingFew {
    private final List<GroupScore> groups;
    private final int smallest;
    private final boolean[] hiddenGroup;
    private final boolean[][] hidden;

    /**
     * Of a table that is protected already.
     *
     * @param hidden by factor, then by group
     */
    TellingFew(List<GroupScore> groups, int smallest, boolean[] hiddenGroup, boolean[][] hidden) {
        this.groups = groups;
        this.smallest = smallest;
        this.hiddenGroup = hiddenGroup;
        this.hidden = hidden;
    }

    /** The group's value to the factors whose scores may be told to rest on too few answers. */
    Map<String, List<String>> cells() {
        boolean wholeGroups = ofGroups();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            List<String> factors = new ArrayList<>();
            for (int c = 0; c < groups.get(g).factors().size(); c++) {
                boolean few = hiddenGroup[g]
                        ? wholeGroups && groups.get(g).n() < smallest
                        : hidden[c][g] && isFew(g, c) && ofFactor(c, wholeGroups);
                if (few) {
                    factors.add(groups.get(g).factors().get(c).id());
                }
            }
            if (!factors.isEmpty()) {
                cells.put(groups.get(g).value(), factors);
            }
        }
        return cells;
    }

    private boolean isFew(int g, int c) {
        return size(g, c) > 0 && size(g, c) < smallest;
    }

    private int size(int g, int c) {
        FactorScore factor = groups.get(g).factors().get(c);
        return factor.status() == Status.OK ? factor.n() : 0;
    }

    /** Whether the sizes of whole groups stay open when the small ones are told from those held back for them. */
    private boolean ofGroups() {
        int[] sizes = groups.stream().mapToInt(GroupScore::n).toArray();
        int least = bound(sizes, hiddenGroup);
        Hidden all = new Hidden();
        for (int g = 0; g < sizes.length; g++) {
            if (hiddenGroup[g] && sizes[g] > 0) {
                boolean few = sizes[g] < smallest;
                all.add(few ? 1 : smallest, few ? smallest - 1 : least, few, sizes[g]);
            }
        }
        return all.open();
    }

    /** The same for one factor: its hidden cells in groups that are shown, beside what hidden groups may hold. */
    private boolean ofFactor(int c, boolean wholeGroups) {
        int[] sizes = IntStream.range(0, groups.size()).map(g -> size(g, c)).toArray();
        int least = bound(sizes, hidden[c]);
        Hidden all = new Hidden();
        for (int g = 0; g < sizes.length; g++) {
            int n = groups.get(g).n();
            if (hiddenGroup[g]) {
                boolean few = wholeGroups && n < smallest;
                all.add(0, few ? smallest - 1 : Integer.MAX_VALUE, false, sizes[g]);
            } else if (hidden[c][g] && sizes[g] > 0) {
                boolean few = isFew(g, c);
                all.add(few ? 1 : smallest, Math.min(n, few ? smallest - 1 : least), few, sizes[g]);
            }
        }
        return all.open();
    }

    /** What is hidden for another's sake is the next smallest: smaller than any shown, save where names decided. */
    private static int bound(int[] sizes, boolean[] hidden) {
        return IntStream.range(0, sizes.length)
                        .filter(g -> !hidden[g] && sizes[g] > 0)
                        .map(g -> sizes[g])
                        .min()
                        .orElse(Integer.MAX_VALUE)
                - 1;
    }

    /** Hidden cells, few ones and others, with the bounds that a reader would know, and what they hold together. */
    private final class Hidden {
        private final List<long[]> few = new ArrayList<>();
        private long othersLow;
        private long othersHigh;
        private boolean others;
        private long sum;

        void add(long low, long high, boolean isFew, int size) {
            sum += size;
            if (isFew) {
                few.add(new long[] {low, high});
            } else {
                others = true;
                othersLow += low;
                othersHigh += high;
            }
        }

        /**
         * Whether each small cell can be of two sizes at least. That another is held back for several small ones tells that
         * these are too few together.
         */
        boolean open() {
            long low = few.stream().mapToLong(b -> b[0]).sum();
            long high = few.stream().mapToLong(b -> b[1]).sum();
            long together = others && few.size() > 1 ? Math.min(high, smallest - 1L) : high;
            long least = Math.max(low, sum - othersHigh);
            long most = Math.min(together, sum - othersLow);
            return few.stream()
                    .allMatch(
                            own -> Math.min(own[1], most - (low - own[0])) > Math.max(own[0], least - (high - own[1])));
        }
    }
}
