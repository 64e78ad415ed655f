package org.cxmaturity.score.way;

import java.util.List;
import org.cxmaturity.score.Status;

/** What a search for ways to another level comes to. */
public sealed interface Ways {
    /**
     * There are ways, and these are the best.
     *
     * @param level the published level
     * @param goal  the level they lead to, or below it for a fall
     * @param ways  best first, at least one. Of none of them could a move be shortened or left out.
     * @param whole whether there was time to look for every alternative; when not, the ways told are still the best, in
     *              order, and only further ones may be missing
     */
    record Found(int level, int goal, List<Way> ways, boolean whole) implements Ways {
        public Found {
            ways = List.copyOf(ways);
        }
    }

    /** The published level is the highest, or for a fall the lowest: there is nothing to do. */
    record AtTheEnd(int level) implements Ways {}

    /** There is no score, so there is no level to leave. */
    record NoScore(Status status) implements Ways {}

    /**
     * Not even every item at its furthest step would do.
     *
     * @param unknownGates gate items that are hidden or unanswered, and may be why
     */
    record OutOfReach(int level, int goal, List<String> unknownGates) implements Ways {
        public OutOfReach {
            unknownGates = List.copyOf(unknownGates);
        }
    }

    /**
     * The search was too large and stopped; what it had found until then is not told, as better may exist.
     *
     * @param states how many states it looked at
     */
    record Stopped(int level, int goal, long states) implements Ways {}
}
