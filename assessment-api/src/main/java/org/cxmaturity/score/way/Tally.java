package org.cxmaturity.score.way;

import java.util.List;

/**
 * What options count for, in one number: how many count in each group, up to what is needed, and which earlier solutions
 * are stayed below.
 */
final class Tally {
    /** Alternatives are few: bits for the earlier solutions. */
    private static final int SOLUTIONS = 2;

    private final int[] needed;
    private final int[] unit;

    Tally(List<Integer> needed, int solutions) {
        if (solutions > SOLUTIONS) {
            throw new IllegalArgumentException(solutions + " earlier solutions");
        }
        this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
        this.unit = new int[this.needed.length + 1];
        unit[0] = 1 << SOLUTIONS;
        for (int g = 0; g < this.needed.length; g++) {
            unit[g + 1] = Math.multiplyExact(unit[g], this.needed[g] + 1);
        }
    }

    /** One that counts in a group. */
    int one(int group) {
        return unit[group];
    }

    /** One that stays below a solution. */
    int below(int solution) {
        return 1 << solution;
    }

    /** Below as many solutions as there are. */
    static int allBelow(int solutions) {
        return (1 << solutions) - 1;
    }

    int belowOf(int state) {
        return state % (1 << SOLUTIONS);
    }

    /** Both together. */
    int plus(int a, int b) {
        int sum = belowOf(a) | belowOf(b);
        for (int g = 0; g < needed.length; g++) {
            sum += Math.min(needed[g], count(a, g) + count(b, g)) * unit[g];
        }
        return sum;
    }

    /** Whether every group has what it needs. */
    boolean complete(int state) {
        for (int g = 0; g < needed.length; g++) {
            if (count(state, g) < needed[g]) {
                return false;
            }
        }
        return true;
    }

    private int count(int state, int group) {
        return state / unit[group] % (needed[group] + 1);
    }
}
