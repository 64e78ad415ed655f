package org.cxmaturity.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.score.Priority.Quadrant;
import org.jspecify.annotations.Nullable;

/**
 * What could be done next, rounded as printed (method section 18): where to look first, and the shortest ways to the next
 * levels. A calculation from released figures, not a forecast.
 *
 * @param asked      whether respondents said what matters most
 * @param evenShare  whole per cent that would name an item if all were named alike; null where nothing was asked
 * @param priorities what to look at first, first; items named by fewer than 5 are not among them
 * @param fewNamed   whether items were left out because fewer than 5 named them
 * @param rise       to the level above the overall one
 * @param fall       the smallest fall that loses the overall level
 * @param factors    to the level above each factor's own, in order
 */
public record Plan(
        boolean asked,
        @Nullable Double evenShare,
        List<Row> priorities,
        boolean fewNamed,
        Course rise,
        Course fall,
        List<Course> factors) {
    public Plan {
        priorities = List.copyOf(priorities);
        factors = List.copyOf(factors);
    }

    /**
     * One item between how it stands and how much it matters.
     *
     * @param importance whole per cent of respondents who named it, with the ends of its 95 % interval
     * @param floor      of the level above its factor's own
     * @param distance   score less floor, whole points, taken before rounding; null where it would tell every answer
     * @param n          respondents who said what matters
     */
    public record Row(
            String item,
            double importance,
            @Nullable Double low,
            @Nullable Double high,
            double floor,
            @Nullable Double distance,
            Quadrant quadrant,
            int n) {
        /** The quadrant as data name it: "fix first", "protect", "wait", "keep". */
        public String quadrantName() {
            return quadrant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What a search for ways to another level came to. */
    public enum Outcome {
        FOUND,
        /** The highest level, or for a fall the lowest. */
        AT_THE_END,
        NO_SCORE,
        /** Not even every item at its furthest step would do. */
        OUT_OF_REACH,
        /** The search was too large. */
        STOPPED
    }

    /**
     * A search and what it found.
     *
     * @param id     factor, or the whole under its own id
     * @param level  now; null without a score
     * @param goal   level it leads to; null where there is none
     * @param routes best first; the first is the shortest
     */
    public record Course(
            String id,
            Outcome outcome,
            @Nullable Integer level,
            @Nullable Integer goal,
            List<Route> routes) {
        public Course {
            routes = List.copyOf(routes);
        }

        /** The shortest way, if there is one. */
        public Optional<Route> shortest() {
            return routes.stream().findFirst();
        }
    }

    /**
     * Items that move together.
     *
     * @param steps whole steps over all moves
     * @param score where the whole or the factor then stands, rounded as a score
     */
    public record Route(List<Move> moves, int steps, double score) {
        public Route {
            moves = List.copyOf(moves);
        }
    }

    /**
     * One item that moves to a whole step.
     *
     * @param to    score of the step, 0..100
     * @param step  the step on the item's own scale
     * @param steps whole steps passed
     * @param share of 100 respondents, how many would have to answer one step differently; over 100 where some would by
     *              two; null where it would tell every answer
     */
    public record Move(
            String item,
            String factor,
            double to,
            int step,
            int steps,
            @Nullable Double share) {}
}
