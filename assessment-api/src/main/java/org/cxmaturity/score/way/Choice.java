package org.cxmaturity.score.way;

import java.util.List;

/**
 * One solution of a puzzle.
 *
 * @param price    effort and number of items
 * @param furthest the largest single move, in millionths of a point
 * @param options  one for each lever, in order
 */
record Choice(long price, long furthest, List<Puzzle.Option> options) {
    Choice {
        options = List.copyOf(options);
    }

    static Choice of(List<Puzzle.Option> options) {
        return new Choice(
                options.stream().mapToLong(Puzzle.Option::price).sum(),
                options.stream().mapToLong(Puzzle.Option::move).max().orElse(0),
                options);
    }

    int steps(int lever) {
        return options.get(lever).steps();
    }
}
