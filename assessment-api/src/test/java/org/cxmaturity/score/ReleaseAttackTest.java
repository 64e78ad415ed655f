package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cxmaturity.kit.RandomAssessments;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone with a pencil: every figure shown is an equation; no hidden cell of few people may be solved from them. */
class ReleaseAttackTest {
    private static final List<String> BY = List.of("role", "department");

    private int hiddenCells;

    @ParameterizedTest
    @ValueSource(ints = {5, 8})
    void noFigureOfFewFollowsFromTheShownOnes(int smallest) {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            boolean balanced = seed % 2 == 0;
            Questionnaire q = RandomAssessments.questionnaire(balanced);
            List<Response> responses = RandomAssessments.responses(q, random, seed % 3 == 0);
            ScoreOptions options = new ScoreOptions(BY, false, null, 0, smallest);
            AssessmentScore whole = Scoring.of(q).score(responses, options).score();
            AssessmentScore shown =
                    Release.of(new ReleaseRules(smallest, false)).apply(whole);
            for (String by : BY) {
                attack("seed " + seed + " by " + by, whole, shown, by, smallest);
            }
        }
        assertThat(hiddenCells).as("cells that were hidden at all").isGreaterThan(500);
    }

    private void attack(String as, AssessmentScore whole, AssessmentScore shown, String by, int smallest) {
        List<GroupScore> truth = whole.groups().get(by);
        List<GroupScore> seen = shown.groups().getOrDefault(by, List.of());
        boolean balanced = whole.aggregation().equals("ROLE_BALANCED") && by.equals("role");
        sizes(as, truth, seen, smallest);
        for (int f = 0; f < whole.factors().size(); f++) {
            Equations known = new Equations(truth.size());
            List<Integer> hidden = new ArrayList<>();
            for (int g = 0; g < truth.size(); g++) {
                boolean visible = !seen.isEmpty() && visible(seen.get(g), f);
                boolean any = truth.get(g).factors().get(f).status() == Status.OK;
                if (any && !visible) {
                    hidden.add(g);
                } else {
                    known.add(unit(truth.size(), g));
                }
            }
            // The mean of all is a known mix of the groups' means, and so is the balanced mean. Both count as shown:
            // the
            // items tell the one where the factor tells the other.
            if (shown.factors().get(f).status() == Status.OK) {
                known.add(mix(truth, f, 1, false));
                // With roles of one size the two would be the same mix of these roles; but no one sees their sizes.
                if (balanced && roles(truth, f, smallest) > 1 && !oneSize(truth, f, hidden, smallest)) {
                    known.add(mix(truth, f, smallest, true));
                }
            }
            hiddenCells += hidden.size();
            few(as + " factor " + f, truth, f, hidden, known, smallest);
        }
        overall(as, seen);
    }

    private static long roles(List<GroupScore> truth, int factor, int smallest) {
        return truth.stream()
                .filter(g -> g.factors().get(factor).n() >= smallest)
                .count();
    }

    private static boolean oneSize(List<GroupScore> truth, int factor, List<Integer> hidden, int smallest) {
        int[] counted = hidden.stream()
                .mapToInt(g -> truth.get(g).factors().get(factor).n())
                .filter(n -> n >= smallest)
                .toArray();
        return counted.length > 1 && Arrays.stream(counted).distinct().count() == 1;
    }

    /** No sum over hidden groups that are few together may be known, be it of one group or of several. */
    private static void few(
            String as, List<GroupScore> truth, int factor, List<Integer> hidden, Equations known, int smallest) {
        for (int set = 1; set < 1 << hidden.size(); set++) {
            double[] sum = new double[truth.size()];
            int people = 0;
            for (int i = 0; i < hidden.size(); i++) {
                int n = truth.get(hidden.get(i)).factors().get(factor).n();
                sum[hidden.get(i)] = (set & 1 << i) == 0 ? 0 : n;
                people += (set & 1 << i) == 0 ? 0 : n;
            }
            if (people < smallest) {
                assertThat(known.solve(sum)).as(as + ": the sum of " + people).isFalse();
            }
        }
        for (int g = 0; g < truth.size(); g++) {
            FactorScore own = truth.get(g).factors().get(factor);
            if (own.status() == Status.OK && own.n() < smallest) {
                assertThat(hidden).as(as + ": group " + g + " of few is hidden").contains(g);
            }
        }
    }

    /** What is left when the shown sizes are taken from the total is nobody, or enough in at least two groups. */
    private static void sizes(String as, List<GroupScore> truth, List<GroupScore> seen, int smallest) {
        int total = truth.stream().mapToInt(GroupScore::n).sum();
        int shown = seen.stream().mapToInt(GroupScore::n).sum();
        long hidden = truth.size()
                - seen.stream().filter(g -> g.status() == Status.OK).count();
        if (!seen.isEmpty() && hidden > 0) {
            assertThat(total - shown).as(as).isGreaterThanOrEqualTo(Math.min(total, smallest));
            assertThat(hidden).as(as).isGreaterThan(1);
        }
    }

    private static void overall(String as, List<GroupScore> seen) {
        for (GroupScore group : seen) {
            boolean factorHidden = group.factors().stream().anyMatch(f -> f.status() == Status.SUPPRESSED);
            if (factorHidden) {
                assertThat(group.overall().status()).as(as).isEqualTo(Status.SUPPRESSED);
            }
        }
    }

    private static boolean visible(GroupScore group, int factor) {
        return group.status() == Status.OK && group.factors().get(factor).status() == Status.OK;
    }

    private static double[] unit(int size, int at) {
        double[] unit = new double[size];
        unit[at] = 1;
        return unit;
    }

    private static double[] mix(List<GroupScore> groups, int factor, int least, boolean alike) {
        return groups.stream()
                .map(g -> g.factors().get(factor))
                .mapToDouble(f -> f.status() != Status.OK || f.n() < least ? 0 : alike ? 1 : f.n())
                .toArray();
    }

    /** Linear equations whose right sides are known; tells whether a further combination is then known, too. */
    private static final class Equations {
        private final int size;
        private final List<double[]> reduced = new ArrayList<>();

        Equations(int size) {
            this.size = size;
        }

        void add(double[] equation) {
            double[] rest = reduce(equation);
            if (largest(rest) > 1e-9) {
                reduced.add(rest);
            }
        }

        boolean solve(double[] combination) {
            return largest(reduce(combination)) <= 1e-9;
        }

        private double[] reduce(double[] equation) {
            double[] rest = equation.clone();
            for (double[] row : reduced) {
                int pivot = pivot(row);
                double times = rest[pivot] / row[pivot];
                for (int i = 0; i < size; i++) {
                    rest[i] = i == pivot ? 0 : rest[i] - times * row[i];
                }
            }
            return rest;
        }

        private static int pivot(double[] row) {
            int best = 0;
            for (int i = 0; i < row.length; i++) {
                best = Math.abs(row[i]) > Math.abs(row[best]) ? i : best;
            }
            return best;
        }

        private static double largest(double[] row) {
            return Arrays.stream(row).map(Math::abs).max().orElse(0);
        }
    }
}
