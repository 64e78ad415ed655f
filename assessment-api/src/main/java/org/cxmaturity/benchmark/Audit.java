package org.cxmaturity.benchmark;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Proves that a pack does not bound any member's score more closely than 5 points, or says which one it may.
 *
 * <p>The proof is by example: for a member and a factor it looks for other scores that would have given the very same
 * pack and in which the member stands higher or lower. If such scores reach over 5 points or more, nobody can conclude a
 * narrower range from the pack, however clever. Three kinds of examples are tried: two members of the same segments
 * trade their whole results; the member moves alone, within what rounding swallows; it moves and another makes up for
 * it. An overall score moves with its factors. Every reader who is a member knows one result: the range must hold with
 * the result of any one other member untouched. What is not proved counts as not safe.
 */
final class Audit {
    /** Points of 100 that a member's score must remain open over. */
    static final double OPEN = 5;

    private static final double STEP = 0.5;

    /** Others that are tried to make up for a move; more would cost time and rarely help. */
    private static final int HELPERS = 60;

    private final Draft draft;
    private final double[] weights;
    private final List<BitSet> atoms;
    private final double[][] other;
    private final int overall;

    /** A member and a factor that no proof was found for. */
    record Doubt(int organisation, int factor) {}

    /**
     * @param weights share of each factor in the overall score, in the order of the draft's factors; 0 for the overall
     */
    Audit(Draft draft, double[] weights) {
        this.draft = draft;
        this.weights = weights;
        atoms = draft.atoms();
        other = draft.copyOfScores();
        overall = draft.factors.indexOf(Pack.OVERALL);
    }

    /** The first score that may be bounded too closely; empty when all are proved open. */
    Optional<Doubt> doubt() {
        return IntStream.range(0, draft.factors.size())
                .boxed()
                .flatMap(f -> IntStream.range(0, draft.scores.length)
                        .filter(i -> !Double.isNaN(draft.scores[i][f]))
                        .filter(i -> !open(i, f))
                        .mapToObj(i -> new Doubt(i, f)))
                .findFirst();
    }

    private boolean open(int i, int f) {
        Reach reach = new Reach();
        trades(i, f, reach);
        if (reach.open(OPEN)) {
            return true;
        }
        moves(i, f, Reach.NOBODY, reach);
        if (reach.open(OPEN)) {
            return true;
        }
        for (int j : helpers(i, f)) {
            moves(i, f, j, reach);
            if (reach.open(OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** Members of the same segments can trade their whole results, and no figure changes. */
    private void trades(int i, int f, Reach reach) {
        for (int j = 0; j < atoms.size() && !reach.open(OPEN); j++) {
            if (j != i && !Double.isNaN(draft.scores[j][f]) && atoms.get(j).equals(atoms.get(i))) {
                reach.add(draft.scores[j][f] - draft.scores[i][f], j);
            }
        }
    }

    private int[] helpers(int i, int f) {
        return IntStream.range(0, atoms.size())
                .filter(j -> j != i && !Double.isNaN(draft.scores[j][f]))
                .boxed()
                .sorted(Comparator.comparingInt(j -> apart(i, j)))
                .limit(HELPERS)
                .mapToInt(j -> j)
                .toArray();
    }

    private int apart(int i, int j) {
        BitSet differing = (BitSet) atoms.get(i).clone();
        differing.xor(atoms.get(j));
        return differing.cardinality();
    }

    /** The longest way up and down that changes no released figure. */
    private void moves(int i, int f, int helper, Reach reach) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double far = OPEN;
            while (far > 0 && !unseen(i, f, helper, sign * far)) {
                far -= STEP;
            }
            if (far > 0) {
                reach.add(sign * far, helper);
            }
        }
    }

    private boolean unseen(int i, int f, int helper, double by) {
        BitSet changed = new BitSet();
        boolean inside = move(i, f, by, changed) && (helper < 0 || move(helper, f, -by, changed));
        boolean same = inside && draft.sameWith(other, changed);
        changed.stream().forEach(k -> other[k] = draft.scores[k].clone());
        return same;
    }

    /** Moves one score, and the overall with it; the overall itself moves by all factors. False beyond 0..100. */
    private boolean move(int i, int f, double by, BitSet changed) {
        changed.set(i);
        boolean inside = true;
        for (int c = 0; c < other[i].length; c++) {
            double share = f == overall ? 1 : c == f ? 1 : c == overall ? weights[f] : 0;
            if (share > 0 && !Double.isNaN(other[i][c])) {
                other[i][c] += share * by;
                inside &= other[i][c] >= 0 && other[i][c] <= 100;
            }
        }
        return inside;
    }
}
