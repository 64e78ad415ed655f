package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cxmaturity.score.way.Puzzle.Block;
import org.cxmaturity.score.way.Puzzle.Option;
import org.cxmaturity.score.way.Tables.Beginning;

/**
 * Finds the best solution of a puzzle: lowest effort, then fewest items, then the smallest largest move, then the one that
 * moves the earlier item (and moves it further). Dynamic programming over the levers gives the lowest price exactly; a
 * second search, by halving, the smallest largest move at that price; the order settles the rest. Nothing is estimated.
 */
final class Search {
    private static final long ANY_PRICE = Long.MAX_VALUE / 2;

    private final Puzzle puzzle;
    private final List<Choice> below;
    private final Budget budget;

    private Search(Puzzle puzzle, List<Choice> below, Budget budget) {
        this.puzzle = puzzle;
        this.below = below;
        this.budget = budget;
    }

    /**
     * The best solution that contains none of {@code below}; empty when there is none, or when the budget is spent.
     */
    static Optional<Choice> best(Puzzle puzzle, List<Choice> below, Budget budget) {
        return new Search(puzzle, List.copyOf(below), budget).best();
    }

    private Optional<Choice> best() {
        OptionalLong price = new Tables(puzzle, below, ANY_PRICE, budget).cheapest();
        if (price.isEmpty() || budget.spent()) {
            return Optional.empty();
        }
        Puzzle narrow = puzzle.within(furthest(price.getAsLong()));
        Tables tables = new Tables(narrow, below, price.getAsLong(), budget);
        return budget.spent() ? Optional.empty() : Optional.of(Choice.of(first(narrow, tables)));
    }

    /** The smallest largest move that a solution at this price can do with. */
    private long furthest(long price) {
        long[] moves = puzzle.levers().stream()
                .flatMap(l -> l.options().stream())
                .mapToLong(Option::move)
                .sorted()
                .distinct()
                .toArray();
        int low = 0;
        int high = moves.length - 1;
        while (low < high && !budget.spent()) {
            int middle = (low + high) / 2;
            if (new Tables(puzzle.within(moves[middle]), below, price, budget)
                    .cheapest()
                    .isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return moves[high];
    }

    /** Of the solutions left, the one that comes first: lever by lever the furthest option that can be completed. */
    private List<Option> first(Puzzle narrow, Tables tables) {
        List<Option> chosen = new ArrayList<>();
        Beginning start = Beginning.NOTHING;
        for (Block block : narrow.blocks()) {
            for (Puzzle.Lever lever : block.levers()) {
                List<Option> furthestFirst = lever.options().stream()
                        .sorted(Comparator.comparingInt(Option::steps).reversed())
                        .toList();
                for (Option option : furthestFirst) {
                    Beginning next = tables.with(start, lever, option, chosen.size());
                    if (tables.completable(next)) {
                        chosen.add(option);
                        start = next;
                        break;
                    }
                }
            }
            start = tables.nextBlock(start);
        }
        return chosen;
    }
}
