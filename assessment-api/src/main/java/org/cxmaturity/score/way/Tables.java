package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cxmaturity.score.way.Puzzle.Block;
import org.cxmaturity.score.way.Puzzle.Lever;
import org.cxmaturity.score.way.Puzzle.Option;

/**
 * What can still be had from every lever on: filled from the last lever to the first, block by block. A state is what the
 * options so far count for (see {@link Tally}); each has its {@link Front}.
 */
final class Tables {
    /** Sums of gains may miss their mark by rounding, far less than a score may miss its floor. */
    private static final double ROUNDING = 1e-11;

    private final Puzzle puzzle;
    private final List<Choice> below;
    private final long limit;
    private final Budget budget;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<List<Map<Integer, Front>>> suffixes = new ArrayList<>();
    private final List<Map<Integer, Front>> blocks = new ArrayList<>();

    /**
     * Fills the tables.
     *
     * @param below solutions that a new one must not contain: one of its levers must stay below theirs
     * @param limit the highest price to look at
     */
    Tables(Puzzle puzzle, List<Choice> below, long limit, Budget budget) {
        this.puzzle = puzzle;
        this.below = below;
        this.limit = limit;
        this.budget = budget;
        int lever = puzzle.levers().size();
        blocks.add(Map.of(0, Front.START));
        for (int b = puzzle.blocks().size() - 1; b >= 0; b--) {
            Block block = puzzle.blocks().get(b);
            lever -= block.levers().size();
            Tally tally = new Tally(block.needed(), below.size());
            List<Map<Integer, Front>> own = suffixes(block, lever, tally);
            tallies.add(0, tally);
            suffixes.add(0, own);
            blocks.add(0, joined(whole(block, tally, own.get(0)), blocks.get(0)));
        }
    }

    /** The lowest price of a solution; empty when there is none within the limit. */
    OptionalLong cheapest() {
        Front all = blocks.get(0).getOrDefault(Tally.allBelow(below.size()), Front.NOTHING);
        return all.priceOf(puzzle.need() - ROUNDING);
    }

    private List<Map<Integer, Front>> suffixes(Block block, int first, Tally tally) {
        List<Map<Integer, Front>> own = new ArrayList<>();
        own.add(Map.of(0, Front.START));
        for (int i = block.levers().size() - 1; i >= 0; i--) {
            own.add(0, before(block, block.levers().get(i), first + i, tally, own.get(0)));
        }
        return own;
    }

    private Map<Integer, Front> before(Block block, Lever lever, int place, Tally tally, Map<Integer, Front> after) {
        Map<Integer, Front> before = new TreeMap<>();
        double useful = block.useful(puzzle.need());
        for (Option option : lever.options()) {
            int own = option(lever, option, place, tally);
            after.forEach((state, front) -> {
                Front more = front.plus(option.price(), option.gain(), limit, useful);
                if (more.size() > 0 && budget.take(more.size())) {
                    before.merge(tally.plus(state, own), more, Front::or);
                }
            });
        }
        return before;
    }

    private int option(Lever lever, Option option, int place, Tally tally) {
        int state = option.counts() && lever.group() >= 0 ? tally.one(lever.group()) : 0;
        for (int i = 0; i < below.size(); i++) {
            state += option.steps() < below.get(i).steps(place) ? tally.below(i) : 0;
        }
        return state;
    }

    /** What a block brings when it keeps its own rules, by the solutions it stays below. */
    private Map<Integer, Front> whole(Block block, Tally tally, Map<Integer, Front> first) {
        Map<Integer, Front> whole = new TreeMap<>();
        first.forEach((state, front) -> {
            if (tally.complete(state)) {
                whole.merge(tally.belowOf(state), front.from(block.least() - ROUNDING, block.weight()), Front::or);
            }
        });
        return whole;
    }

    private Map<Integer, Front> joined(Map<Integer, Front> own, Map<Integer, Front> rest) {
        Map<Integer, Front> joined = new TreeMap<>();
        own.forEach((a, ours) -> rest.forEach((b, theirs) -> {
            for (int i = 0; i < ours.size(); i++) {
                Front more = theirs.plus(ours.price(i), ours.gain(i), limit, puzzle.need());
                if (more.size() > 0 && budget.take(more.size())) {
                    joined.merge(a | b, more, Front::or);
                }
            }
        }));
        return joined;
    }

    /** A beginning of a solution: what the blocks before bring, and what this block's levers so far do. */
    record Beginning(int block, int lever, long price, double gain, int belowBefore, double own, int state) {
        static final Beginning NOTHING = new Beginning(0, 0, 0, 0, 0, 0, 0);
    }

    /** A beginning with one more option. */
    Beginning with(Beginning start, Lever lever, Option option, int place) {
        Tally tally = tallies.get(start.block());
        return new Beginning(
                start.block(),
                start.lever() + 1,
                start.price() + option.price(),
                start.gain(),
                start.belowBefore(),
                start.own() + option.gain(),
                tally.plus(start.state(), option(lever, option, place, tally)));
    }

    /** A beginning that is through with its block. */
    Beginning nextBlock(Beginning start) {
        Block block = puzzle.blocks().get(start.block());
        double own = Math.min(block.useful(puzzle.need()), start.own());
        int belowHere = tallies.get(start.block()).belowOf(start.state());
        return new Beginning(
                start.block() + 1,
                0,
                start.price(),
                start.gain() + own * block.weight(),
                start.belowBefore() | belowHere,
                0,
                0);
    }

    /** Whether a beginning can be completed within the limit. */
    boolean completable(Beginning start) {
        Block block = puzzle.blocks().get(start.block());
        Tally tally = tallies.get(start.block());
        Map<Integer, Front> rest = suffixes.get(start.block()).get(start.lever());
        return rest.entrySet().stream().anyMatch(suffix -> {
            int state = tally.plus(start.state(), suffix.getKey());
            return tally.complete(state) && completable(start, block, tally.belowOf(state), suffix.getValue());
        });
    }

    private boolean completable(Beginning start, Block block, int belowHere, Front suffix) {
        for (int i = 0; i < suffix.size(); i++) {
            double own = Math.min(block.useful(puzzle.need()), start.own() + suffix.gain(i));
            long left = limit - start.price() - suffix.price(i);
            double missing = puzzle.need() - start.gain() - own * block.weight();
            if (left >= 0
                    && own >= block.least() - ROUNDING
                    && rest(start.block() + 1, start.belowBefore() | belowHere, left) >= missing - ROUNDING) {
                return true;
            }
        }
        return false;
    }

    /** The most that later blocks bring, together with what stays below already. */
    private double rest(int block, int belowSoFar, long price) {
        return blocks.get(block).entrySet().stream()
                .filter(e -> (e.getKey() | belowSoFar) == Tally.allBelow(below.size()))
                .mapToDouble(e -> e.getValue().at(price))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
