package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The groups of one background as a table: a row a group, a column a factor, and the overall as last column. Its totals
 * are shown elsewhere, and so are the weights, so every row and column is a relation from which a single hidden cell
 * would follow (method sections 15.4, 15.7 and 15.8).
 */
final class GroupTable {
    private final List<GroupScore> groups;
    private final List<String> values;
    private final int smallest;
    private final boolean balanced;
    private final int columns;
    private final boolean[] hiddenGroup;
    private final boolean[][] hidden;

    /**
     * Nothing hidden yet.
     *
     * @param balanced whether the total is the mean of just these groups: then it, too, is a relation between them
     */
    GroupTable(List<GroupScore> groups, int smallest, boolean balanced) {
        this.groups = groups;
        this.values = groups.stream().map(GroupScore::value).toList();
        this.smallest = smallest;
        this.balanced = balanced;
        this.columns = groups.isEmpty() ? 0 : groups.get(0).factors().size() + 1;
        this.hiddenGroup = new boolean[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            hiddenGroup[g] = groups.get(g).status() == Status.SUPPRESSED;
        }
        this.hidden = new boolean[columns][groups.size()];
    }

    /** Hides cells until nothing follows from what is left. */
    void protect() {
        hideGroups();
        int before;
        do {
            before = count();
            for (int c = 0; c < columns; c++) {
                column(c);
            }
            for (int g = 0; g < groups.size(); g++) {
                row(g);
            }
        } while (count() > before);
    }

    private void hideGroups() {
        int[] n = groups.stream().mapToInt(GroupScore::n).toArray();
        Disclosure.complete(values, n, hiddenGroup, smallest);
        balance(n, hiddenGroup);
        for (boolean[] column : hidden) {
            System.arraycopy(hiddenGroup, 0, column, 0, column.length);
        }
    }

    private void column(int c) {
        int[] n = IntStream.range(0, groups.size()).map(g -> size(g, c)).toArray();
        Disclosure.complete(values, n, hidden[c], smallest);
        balance(n, hidden[c]);
    }

    /** The balanced total is a mean of the groups of enough members: one of them alone must not be hidden. */
    private void balance(int[] n, boolean[] cells) {
        int[] counted =
                IntStream.range(0, n.length).filter(g -> n[g] >= smallest).toArray();
        if (balanced && Arrays.stream(counted).filter(g -> cells[g]).count() == 1) {
            Arrays.stream(counted)
                    .filter(g -> !cells[g])
                    .boxed()
                    .min(Comparator.comparingInt((Integer g) -> n[g]).thenComparing(values::get))
                    .ifPresent(g -> cells[g] = true);
        }
    }

    /** A group with a hidden factor has no overall; one with a hidden overall hides a factor, or it would follow. */
    private void row(int g) {
        int last = columns - 1;
        boolean factorHidden = IntStream.range(0, last).anyMatch(c -> hidden[c][g] && size(g, c) > 0);
        if (factorHidden) {
            hidden[last][g] = true;
        } else if (hidden[last][g] && size(g, last) > 0) {
            smallestFactor(g).ifPresent(c -> hidden[c][g] = true);
        }
    }

    private Optional<Integer> smallestFactor(int g) {
        return IntStream.range(0, columns - 1)
                .filter(c -> size(g, c) > 0)
                .boxed()
                .min(Comparator.comparingInt((Integer c) -> size(g, c))
                        .thenComparing(c -> groups.get(g).factors().get(c).id()));
    }

    /** Respondents behind a cell; 0 for a cell without a figure. */
    private int size(int g, int c) {
        GroupScore group = groups.get(g);
        if (c == columns - 1) {
            return group.overall().status() == Status.OK ? group.n() : 0;
        }
        FactorScore factor = group.factors().get(c);
        return factor.status() == Status.OK ? factor.n() : 0;
    }

    private int count() {
        int count = 0;
        for (boolean[] column : hidden) {
            for (boolean cell : column) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    /** Which of the hidden cells may be told to hold too few answers; asked when the table is protected. */
    Map<String, List<String>> tooFew() {
        return new TellingFew(groups, smallest, hiddenGroup, hidden).cells();
    }

    /** What may be shown of a group. */
    GroupScore release(int g, ReleaseFigures figures, List<ItemScore> items) {
        GroupScore group = groups.get(g);
        if (hiddenGroup[g]) {
            return GroupScore.without(group.value(), Status.SUPPRESSED);
        }
        List<FactorScore> factors = new ArrayList<>();
        for (int c = 0; c < columns - 1; c++) {
            FactorScore factor = group.factors().get(c);
            boolean hide = hidden[c][g] && size(g, c) > 0;
            factors.add(
                    hide
                            ? FactorScore.without(factor.id(), Status.SUPPRESSED)
                            : figures.factor(factor.backedBy(null), items));
        }
        boolean hideOverall = hidden[columns - 1][g] && size(g, columns - 1) > 0;
        OverallScore overall =
                hideOverall ? OverallScore.without(Status.SUPPRESSED) : figures.overall(group.overall(), factors);
        return new GroupScore(group.value(), Status.OK, group.n(), overall, factors);
    }
}
