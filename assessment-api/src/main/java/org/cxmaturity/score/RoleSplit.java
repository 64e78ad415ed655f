package org.cxmaturity.score;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Moments;

/**
 * A change of means taken apart by role (method section 16 d): with shares p and means m of the roles, the mix is
 * sum (p2 - p1)(m1 + m2)/2 and the answers are sum (p1 + p2)/2 (m2 - m1), the two together m2 - m1 of the whole.
 */
final class RoleSplit {
    private final int[] before;
    private final int[] now;
    private final int groups;
    private final double[] pullsBefore;
    private final double[] pullsNow;
    private double mix;

    /**
     * Nothing added yet.
     *
     * @param before by row of the earlier wave, the number of its group, likewise {@code now}
     * @param groups how many there are
     */
    RoleSplit(int[] before, int[] now, int groups) {
        this.before = before;
        this.now = now;
        this.groups = groups;
        pullsBefore = Columns.empty(before.length);
        pullsNow = Columns.empty(now.length);
    }

    /**
     * Adds a factor that counts by {@code share} in the sum.
     *
     * @param least a group has at least so many respondents in both waves, or none in both
     * @return false when it does not, and then nothing may be told apart
     */
    boolean add(double share, double[] scoresBefore, double[] scoresNow, int least) {
        double all = Columns.present(scoresBefore).length;
        double allNow = Columns.present(scoresNow).length;
        for (int g = 0; g < groups; g++) {
            int[] rows = rows(before, g);
            int[] rowsNow = rows(now, g);
            double[] then = Columns.present(scoresBefore, rows);
            double[] today = Columns.present(scoresNow, rowsNow);
            if (then.length == 0 && today.length == 0) {
                continue;
            }
            if (Math.min(then.length, today.length) < least) {
                return false;
            }
            double meanBefore = Moments.meanOf(then).orElseThrow();
            double meanNow = Moments.meanOf(today).orElseThrow();
            double shareBefore = then.length / all;
            double shareNow = today.length / allNow;
            mix += share * (shareNow - shareBefore) * (meanBefore + meanNow) / 2;
            double weight = share * (shareBefore + shareNow) / 2;
            pull(pullsBefore, scoresBefore, rows, meanBefore, weight / then.length);
            pull(pullsNow, scoresNow, rowsNow, meanNow, weight / today.length);
        }
        return true;
    }

    private static int[] rows(int[] group, int wanted) {
        return IntStream.range(0, group.length)
                .filter(row -> group[row] == wanted)
                .toArray();
    }

    private static void pull(double[] pulls, double[] scores, int[] rows, double mean, double weight) {
        for (int row : rows) {
            if (!Double.isNaN(scores[row])) {
                pulls[row] = (Double.isNaN(pulls[row]) ? 0 : pulls[row]) + weight * (scores[row] - mean);
            }
        }
    }

    /** Points that come from other shares. */
    double mix() {
        return mix;
    }

    /** How sure the earlier wave's side of the answers is, the shares taken as they are; likewise {@link #spreadNow}. */
    Raters.Spread spreadBefore() {
        return spread(before, pullsBefore);
    }

    Raters.Spread spreadNow() {
        return spread(now, pullsNow);
    }

    private Raters.Spread spread(int[] group, double[] pulls) {
        int most = Arrays.stream(group).max().orElse(0) + 1;
        return new RoleBalancedRaters(Columns.all(group.length), group, Math.max(most, groups), 0).spread(pulls);
    }
}
