package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DensityTest {
    @Test
    void underTwentyRespondentsNothingIsDrawn() {
        assertThat(Density.of(spread(19))).isEmpty();
        assertThat(Density.of(spread(20))).hasSize(101);
    }

    @Test
    void equalAnswersAreNotDrawnAsTheyWouldTellEveryAnswer() {
        assertThat(Density.of(Collections.nCopies(50, 75.0))).isEmpty();
    }

    /** Two heaps of 100 at 20 and 80: sd 30.15 with n - 1, bandwidth 0.9 x 30.08 x 200^-0.2 = 9.40. */
    @Test
    void twoHeapsGiveTwoEqualPeaksAndAValleyBetween() {
        List<Double> scores = new ArrayList<>(Collections.nCopies(100, 20.0));
        scores.addAll(Collections.nCopies(100, 80.0));

        List<Double> heights = Density.of(scores);

        assertThat(heights.get(20)).isEqualTo(1.0);
        assertThat(heights.get(80)).isEqualTo(1.0);
        assertThat(heights.get(50)).isLessThan(0.02);
        // one bandwidth away a normal curve has fallen to exp(-1/2) = 0.61
        assertThat(heights.get(29)).isBetween(0.60, 0.65);
    }

    @Test
    void aSingleRespondentFarFromTheOthersIsWiderThanAPoint() {
        List<Double> scores = new ArrayList<>(Collections.nCopies(39, 50.0));
        scores.add(90.0);

        List<Double> heights = Density.of(scores);

        // at least 8 points of bandwidth: at 98 still 0.61 of its own small height of 1/39
        assertThat(heights.get(90)).isBetween(0.025, 0.027);
        assertThat(heights.get(98)).isBetween(0.015, 0.017);
    }

    private static List<Double> spread(int n) {
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            scores.add((double) (i * 5 % 101));
        }
        return scores;
    }
}
