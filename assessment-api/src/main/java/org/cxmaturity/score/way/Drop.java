package org.cxmaturity.score.way;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.way.Effect.Stand;

/**
 * The smallest fall that loses a level (method section 18): fewest whole steps, then fewest items, then the smallest
 * largest move, then the items that come first. The mirror of {@link ShortestWay}, by the same search: it tells how firmly
 * a level stands. A level may be lost by the score, by a gate, or overall by a single factor under the cap.
 */
public final class Drop {
    private static final long PATIENCE = 50_000_000;

    private final Means means;

    private Drop(Means means) {
        this.means = means;
    }

    /**
     * Falls from a result.
     *
     * @param questionnaire the core that was scored, or one of its modules
     * @param score         a released result
     * @throws IllegalArgumentException when the result is not released, or not one of this questionnaire
     */
    public static Drop of(Questionnaire questionnaire, AssessmentScore score) {
        return new Drop(Means.of(questionnaire, score));
    }

    /**
     * The smallest fall by which the factor leaves its published level.
     *
     * @throws IllegalArgumentException when the questionnaire has no such factor
     */
    public Ways factor(String id) {
        Optional<Part> part = means.part(id);
        if (part.isEmpty()) {
            return new Ways.NoScore(means.status(id));
        }
        int level = part.get().score().level();
        return fall(
                level,
                () -> new Falls(means).factor(part.get(), level),
                effect -> effect.factor(id).orElseThrow().after());
    }

    /** The smallest fall by which the overall leaves its published level. */
    public Ways overall() {
        if (means.overall().status() != Status.OK) {
            return new Ways.NoScore(means.overall().status());
        }
        int level = means.overall().level();
        return fall(level, () -> new Falls(means).overall(level), Effect::overallAfter);
    }

    private Ways fall(int level, Supplier<List<Puzzle>> puzzles, Function<Effect, Stand> stand) {
        OptionalInt goal = means.questionnaire().levels().stream()
                .mapToInt(Level::level)
                .filter(l -> l < level)
                .max();
        return goal.isEmpty() ? new Ways.AtTheEnd(level) : search(level, goal.getAsInt(), puzzles.get(), stand);
    }

    private Ways search(int level, int goal, List<Puzzle> puzzles, Function<Effect, Stand> stand) {
        Budget budget = new Budget(PATIENCE);
        Optional<Solved> best = puzzles.stream()
                .flatMap(p -> Search.best(p, List.of(), budget).map(c -> new Solved(p, c)).stream())
                .min(smallest());
        if (budget.spent()) {
            return new Ways.Stopped(level, goal, PATIENCE);
        }
        if (best.isEmpty()) {
            return new Ways.OutOfReach(level, goal, means.unknownGates());
        }
        Way way = Way.of(means, best.get().puzzle(), best.get().choice());
        if (stand.apply(way.effect()).level() >= level) {
            throw new IllegalStateException("the search and the levels disagree");
        }
        return new Ways.Found(level, goal, List.of(way), true);
    }

    private record Solved(Puzzle puzzle, Choice choice) {
        /** How many steps an item moves. */
        int steps(String item) {
            List<Puzzle.Lever> levers = puzzle.levers();
            return IntStream.range(0, levers.size())
                    .filter(i -> levers.get(i).line().item().id().equals(item))
                    .map(choice::steps)
                    .sum();
        }
    }

    private Comparator<Solved> smallest() {
        Comparator<Solved> order = Comparator.<Solved>comparingLong(
                        s -> s.choice().price())
                .thenComparingLong(s -> s.choice().furthest());
        for (String item : means.order()) {
            order = order.thenComparing(s -> s.steps(item), Comparator.reverseOrder());
        }
        return order;
    }
}
