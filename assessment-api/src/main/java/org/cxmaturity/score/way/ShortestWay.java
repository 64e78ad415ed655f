package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.way.Effect.Stand;

/**
 * The shortest way to the next level (method section 18): which items, moved to a whole step of their scale, bring the
 * level for the least effort. Effort is effort of a step times whole steps passed, summed; then the fewest items, then the
 * smallest largest move, then the items that come first in the questionnaire. What a move does is {@link WhatIf}'s
 * business. The search is exact, or says that it stopped.
 *
 * <p>Items whose mean is not shown are never moved. A scale without steps is read as one of five.
 */
public final class ShortestWay {
    /** Alternatives given. */
    public static final int MOST = 3;

    private static final double LEAST_EFFORT = 0.001;
    private static final double MOST_EFFORT = 1000;
    private static final long PATIENCE = 50_000_000;

    private final Means means;
    private final Map<String, Double> efforts;
    private final long patience;

    private ShortestWay(Means means, Map<String, Double> efforts, long patience) {
        this.means = means;
        this.efforts = Collections.unmodifiableMap(new LinkedHashMap<>(efforts));
        this.patience = patience;
    }

    /**
     * Ways from a result, every step of every item being one effort.
     *
     * @param questionnaire the core that was scored, or one of its modules
     * @param score         a released result
     * @throws IllegalArgumentException when the result is not released, or not one of this questionnaire
     */
    public static ShortestWay of(Questionnaire questionnaire, AssessmentScore score) {
        return new ShortestWay(Means.of(questionnaire, score), Map.of(), PATIENCE);
    }

    /**
     * The same with other efforts.
     *
     * @param byItem item id to the effort of one step, 0.001 to 1000, or infinite for an item that must not be moved; told
     *               apart to six decimals
     * @throws IllegalArgumentException for another effort, or an item that the questionnaire lacks
     */
    public ShortestWay efforts(Map<String, Double> byItem) {
        byItem.forEach((item, effort) -> {
            if (!means.order().contains(item)) {
                throw new IllegalArgumentException("no item " + item);
            }
            if (!(effort >= LEAST_EFFORT && effort <= MOST_EFFORT || effort == Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(item + ": " + effort + " is not an effort from 0.001 to 1000");
            }
        });
        return new ShortestWay(means, byItem, patience);
    }

    /** The same with another size of search: how many states it may look at for each way before it stops, 1 and up. */
    public ShortestWay patience(long states) {
        return new ShortestWay(means, efforts, states);
    }

    /**
     * Up to three ways to the level above the factor's published one.
     *
     * @throws IllegalArgumentException when the questionnaire has no such factor
     */
    public Ways factor(String id) {
        Optional<Part> part = means.part(id);
        if (part.isEmpty()) {
            return new Ways.NoScore(means.status(id));
        }
        Function<Effect, Stand> stand =
                effect -> effect.factor(id).orElseThrow().after();
        return ways(part.get().score().level(), goal -> new Rises(means, efforts).factor(part.get(), goal), stand);
    }

    /** Up to three ways to the level above the published overall one. */
    public Ways overall() {
        if (means.overall().status() != Status.OK) {
            return new Ways.NoScore(means.overall().status());
        }
        return ways(means.overall().level(), goal -> new Rises(means, efforts).overall(goal), Effect::overallAfter);
    }

    private Ways ways(int level, Function<Integer, Puzzle> puzzle, Function<Effect, Stand> stand) {
        OptionalInt goal = means.questionnaire().levels().stream()
                .mapToInt(Level::level)
                .filter(l -> l > level)
                .findFirst();
        return goal.isEmpty()
                ? new Ways.AtTheEnd(level)
                : search(level, goal.getAsInt(), puzzle.apply(goal.getAsInt()), stand);
    }

    private Ways search(int level, int goal, Puzzle puzzle, Function<Effect, Stand> stand) {
        List<Choice> best = new ArrayList<>();
        Budget budget = new Budget(patience);
        Optional<Choice> next = Search.best(puzzle, best, budget);
        while (next.isPresent()) {
            best.add(next.get());
            budget = new Budget(patience);
            next = best.size() < MOST ? Search.best(puzzle, best, budget) : Optional.empty();
        }
        if (best.isEmpty()) {
            return budget.spent()
                    ? new Ways.Stopped(level, goal, patience)
                    : new Ways.OutOfReach(level, goal, means.unknownGates());
        }
        List<Way> ways =
                best.stream().map(choice -> Way.of(means, puzzle, choice)).toList();
        if (!ways.stream().allMatch(way -> stand.apply(way.effect()).level() >= goal)) {
            throw new IllegalStateException("the search and the levels disagree");
        }
        return new Ways.Found(level, goal, ways, !budget.spent());
    }
}
