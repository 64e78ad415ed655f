package org.cxmaturity.score.way;

/** How much a search may still look at. Counts work, not time, so that the same question ends the same way anywhere. */
final class Budget {
    private long left;

    Budget(long states) {
        this.left = states;
    }

    /** Takes some; false when it is used up. */
    boolean take(long states) {
        left -= states;
        return left >= 0;
    }

    boolean spent() {
        return left < 0;
    }
}
