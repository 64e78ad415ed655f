package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groupings that stand side by side: when all but a few of one grouping's members are just the members of another's (the
 * managers, and the department that is nearly all managers), the few follow by subtraction (method section 15.5). Only
 * the rows themselves can tell, so this is found here, and {@link Release} honours it.
 *
 * <p>The groupings have an order, and a later one gives way: what is shown of a grouping does not depend on those behind it.
 * Whoever asks for them one after the other therefore learns no more than who asks for all at once.
 */
final class CrossGroups {
    /** Unions of groups are tried up to this many groups; of more only single ones. */
    private static final int MOST_FOR_UNIONS = 12;

    private final List<Partition> partitions;
    private final int smallest;
    private final List<boolean[]> hidden = new ArrayList<>();

    private CrossGroups(List<Partition> partitions, int smallest) {
        this.partitions = partitions;
        this.smallest = smallest;
        for (Partition partition : partitions) {
            boolean[] own = new boolean[partition.values().size()];
            Disclosure.complete(partition.values(), partition.sizes(), own, smallest);
            hidden.add(own);
        }
    }

    /**
     * By partition and group: what must be hidden because another partition would give it away, and what hides it. In a
     * partition that is safe beside the others nothing is marked: sizes alone decide there, at the release.
     */
    static List<boolean[]> exposed(List<Partition> partitions, int smallest) {
        List<boolean[]> alone = new CrossGroups(partitions, smallest).hidden;
        CrossGroups cross = new CrossGroups(partitions, smallest);
        for (int later = 1; later < partitions.size(); later++) {
            boolean found = true;
            while (found) {
                found = false;
                for (int earlier = 0; earlier < later; earlier++) {
                    found |= cross.protect(earlier, later, later) || cross.protect(later, earlier, later);
                }
            }
        }
        for (int p = 0; p < partitions.size(); p++) {
            if (Arrays.equals(alone.get(p), cross.hidden.get(p))) {
                Arrays.fill(cross.hidden.get(p), false);
            }
        }
        return cross.hidden;
    }

    /**
     * Hides a group of {@code later}, which is one of the two, where a union of cells of {@code a} holds a few more people
     * than the cells of {@code b} inside it.
     */
    private boolean protect(int a, int b, int later) {
        Cells outer = cells(a);
        Cells inner = cells(b);
        BitSet[] touches = touches(outer, inner);
        for (BitSet union : unions(outer.count())) {
            int people = union.stream().map(c -> outer.size[c]).sum();
            int[] inside = IntStream.range(0, inner.count())
                    .filter(c -> within(touches[c], union))
                    .toArray();
            int left = people - Arrays.stream(inside).map(c -> inner.size[c]).sum();
            if (inside.length > 0 && left > 0 && left < smallest) {
                Cells cells = later == b ? inner : outer;
                int[] near = later == b ? inside : union.stream().toArray();
                return hideSmallest(later, cells, near)
                        || hideSmallest(
                                later, cells, IntStream.range(0, cells.count()).toArray());
            }
        }
        return false;
    }

    /** The shown groups, and all hidden ones as one cell: only their sum is known. */
    private Cells cells(int p) {
        Partition partition = partitions.get(p);
        int[] cell = new int[partition.values().size()];
        List<Integer> shown = new ArrayList<>();
        for (int g = 0; g < cell.length; g++) {
            cell[g] = hidden.get(p)[g] ? -1 : shown.size();
            if (!hidden.get(p)[g]) {
                shown.add(g);
            }
        }
        boolean rest = shown.size() < cell.length;
        int[] of = Arrays.stream(partition.group())
                .map(g -> cell[g] < 0 ? shown.size() : cell[g])
                .toArray();
        int[] size = new int[shown.size() + (rest ? 1 : 0)];
        Arrays.stream(of).forEach(c -> size[c]++);
        return new Cells(of, size, shown.stream().mapToInt(g -> g).toArray());
    }

    /**
     * What is known of a partition.
     *
     * @param of    by row, its cell
     * @param size  of each cell
     * @param group of each cell but the last one of hidden groups: the group it is
     */
    private record Cells(int[] of, int[] size, int[] group) {
        int count() {
            return size.length;
        }
    }

    private static BitSet[] touches(Cells outer, Cells inner) {
        BitSet[] touches = new BitSet[inner.count()];
        Arrays.setAll(touches, c -> new BitSet());
        for (int row = 0; row < outer.of.length; row++) {
            touches[inner.of[row]].set(outer.of[row]);
        }
        return touches;
    }

    private static boolean within(BitSet part, BitSet union) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(union);
        return outside.isEmpty();
    }

    private static List<BitSet> unions(int cells) {
        boolean all = cells <= MOST_FOR_UNIONS;
        return IntStream.range(1, all ? 1 << cells : cells + 1)
                .mapToObj(i -> all ? BitSet.valueOf(new long[] {i}) : single(i - 1))
                .toList();
    }

    private static BitSet single(int cell) {
        BitSet set = new BitSet();
        set.set(cell);
        return set;
    }

    private boolean hideSmallest(int p, Cells cells, int[] candidates) {
        Partition partition = partitions.get(p);
        int[] sizes = partition.sizes();
        int smallestGroup = Arrays.stream(candidates)
                .filter(c -> c < cells.group.length)
                .map(c -> cells.group[c])
                .boxed()
                .min((x, y) -> sizes[x] != sizes[y]
                        ? Integer.compare(sizes[x], sizes[y])
                        : partition.values().get(x).compareTo(partition.values().get(y)))
                .orElse(-1);
        if (smallestGroup < 0) {
            return false;
        }
        hidden.get(p)[smallestGroup] = true;
        Disclosure.complete(partition.values(), sizes, hidden.get(p), smallest);
        return true;
    }
}
