package org.cxmaturity.score.way;

import java.util.List;

/**
 * What a search has to solve: take from each lever one option so that the blocks bring enough together, each block brings
 * its own least, and of each group of a block enough options count.
 *
 * @param blocks in the order of the questionnaire
 * @param need   what the blocks must bring together, each times its weight
 */
record Puzzle(List<Block> blocks, double need) {
    Puzzle {
        blocks = List.copyOf(blocks);
        need = Math.max(0, need);
    }

    /**
     * The levers of one factor.
     *
     * @param needed how many options of each group must count, 1 and up
     * @param least  points the block must bring by itself, or less than 0; plus infinity when that can never be
     * @param most   points over which the block brings no more
     * @param weight what a point of the block is worth
     */
    record Block(List<Lever> levers, List<Integer> needed, double least, double most, double weight) {
        Block {
            levers = List.copyOf(levers);
            needed = List.copyOf(needed);
        }

        /** What options bring, as far as it helps. */
        double useful(double need) {
            return Math.min(most, Math.max(least, need / weight));
        }
    }

    /**
     * One item.
     *
     * @param group   the group its options may count in; -1 for none
     * @param options cheapest first; the first is to stay, unless that is not allowed
     */
    record Lever(Part.Line line, int group, List<Option> options) {
        Lever {
            options = List.copyOf(options);
        }
    }

    /**
     * One place an item may move to.
     *
     * @param steps  whole steps passed, 0 and up
     * @param price  see {@link Price}
     * @param move   points the item's mean moves, in millionths
     * @param gain   points it brings to its block
     * @param counts whether it counts in the lever's group
     * @param rung   the step it moves to; of no meaning when it stays
     */
    record Option(int steps, long price, long move, double gain, boolean counts, Ladder.Rung rung) {
        private static final double MILLIONTHS = 1e6;

        private static final Option STAY = new Option(0, 0, 0, 0, false, new Ladder.Rung(0, 0));

        static Option stay() {
            return STAY;
        }

        static Option to(Ladder.Rung rung, Part.Line line, int steps, double effort, boolean counts) {
            double points = Math.abs(rung.score() - line.score().score());
            return new Option(
                    steps,
                    Price.of(steps, effort),
                    Math.round(points * MILLIONTHS),
                    line.share() * points,
                    counts,
                    rung);
        }
    }

    /** All levers in order. */
    List<Lever> levers() {
        return blocks.stream().flatMap(b -> b.levers().stream()).toList();
    }

    /** The same without options that move an item further than this. */
    Puzzle within(long furthest) {
        return new Puzzle(
                blocks.stream()
                        .map(b -> new Block(
                                b.levers().stream()
                                        .map(l -> within(l, furthest))
                                        .toList(),
                                b.needed(),
                                b.least(),
                                b.most(),
                                b.weight()))
                        .toList(),
                need);
    }

    private static Lever within(Lever lever, long furthest) {
        return new Lever(
                lever.line(),
                lever.group(),
                lever.options().stream().filter(o -> o.move() <= furthest).toList());
    }
}
