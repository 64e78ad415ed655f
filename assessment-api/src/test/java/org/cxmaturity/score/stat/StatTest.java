package org.cxmaturity.score.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.cxmaturity.kit.Reference;
import org.junit.jupiter.api.Test;

/** Expected figures come from R 4.2.2 unless a comment says otherwise. */
class StatTest {
    @Test
    void aSumKeepsTheSmallTermBetweenTwoLargeOnes() {
        assertThat(Sums.of(1e16, 1, -1e16)).isEqualTo(1);
    }

    @Test
    void equalValuesHaveAVarianceOfExactlyZero() {
        double third = 100 / 3.0;
        assertThat(Moments.sdOf(third, third, third, third, third, third, third))
                .hasValue(0);
    }

    @Test
    void oneValueHasNoVarianceAndNoneHasNoMean() {
        assertThat(Moments.of(61.25).orElseThrow().variance()).isEmpty();
        assertThat(Moments.meanOf()).isEmpty();
    }

    @Test
    void aTinyTwoSidedPDoesNotVanish() {
        // 2 * pt(-400, 200)
        assertThat(Distributions.tTwoSided(400, 200)).isCloseTo(2.44286330848367e-292, within(1e-301));
        // 2 * pnorm(-37)
        assertThat(Distributions.normalTwoSided(-37)).isCloseTo(1.145114e-299, within(1e-304));
    }

    @Test
    void quantilesGoBackThroughTheirOwnDistributionFunction() {
        for (double p : new double[] {1e-9, 0.025, 0.3, 0.5, 0.975, 1 - 1e-9}) {
            assertThat(Distributions.tCdf(Distributions.tQuantile(p, 4.7), 4.7)).isCloseTo(p, within(1e-12));
            assertThat(Distributions.fCdf(Distributions.fQuantile(p, 11, 22), 11, 22))
                    .isCloseTo(p, within(1e-12));
            assertThat(Distributions.betaCdf(Distributions.betaQuantile(p, 2.5, 7), 2.5, 7))
                    .isCloseTo(p, within(1e-12));
        }
    }

    @Test
    void theTQuantileIsThatOfR() {
        // qt(.975, 10) and qt(.975, 10.96764885)
        assertThat(Distributions.tOf(0.95, 10)).isCloseTo(2.228138851986274, within(1e-12));
        assertThat(Distributions.tOf(0.95, 10.96764885)).isCloseTo(2.201777510386552, within(1e-12));
    }

    @Test
    void twentySixOfThirtyFourPeersBelowGiveTheIntervalOfTheResultFormat() {
        Interval ci = Wilson.percent(26, 34, 0.95);
        assertThat(ci.low()).isCloseTo(60.0, within(0.05));
        assertThat(ci.high()).isCloseTo(87.6, within(0.05));
    }

    @Test
    void twoConstantGroupsHaveAGapWithoutAP() {
        Welch w =
                Welch.of(new double[] {75, 75, 75}, new double[] {60, 60}, 0.95).orElseThrow();
        assertThat(w.ci()).isEqualTo(new Interval(15, 15));
        assertThat(w.p()).isEmpty();
        assertThat(w.hedgesG()).isEmpty();
    }

    @Test
    void welchOfSummariesIsWelchOfTheirValues() {
        double[] a = {61, 75, 80, 92};
        double[] b = {40, 55, 47};
        Moments left =
                Moments.of(4, Moments.meanOf(a).orElseThrow(), Moments.sdOf(a).orElseThrow());
        Welch known = Welch.of(left, Moments.of(b).orElseThrow(), 0.95).orElseThrow();
        assertThat(known.p().orElseThrow())
                .isCloseTo(Welch.of(a, b, 0.95).orElseThrow().p().orElseThrow(), within(1e-14));
    }

    @Test
    void aQuantileThatFallsOnAValueIsThatValue() {
        double[] eleven = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
        assertThat(Quantiles.of(eleven).at(0.1)).isEqualTo(10);
        assertThat(Quantiles.of(eleven).at(0.7)).isEqualTo(70);
    }

    @Test
    void scoresThatDifferByRoundingAloneAreTied() {
        assertThat(PercentileRank.of(0.1 + 0.2, 0.3, 0.3, 0.2).orElseThrow().equal())
                .isEqualTo(2);
        assertThat(PercentileRank.tied(50, 50.00001)).isFalse();
    }

    @Test
    void aGroupOfOneLeavesTheRoleBalancedMeanWithoutError() {
        var groups = List.of(Moments.of(50, 60).orElseThrow(), Moments.of(80).orElseThrow());
        RoleBalanced r = RoleBalanced.of(groups).orElseThrow();
        assertThat(r.mean()).isEqualTo(67.5);
        assertThat(r.se()).isEmpty();
    }

    @Test
    void spearmanOfACurveThatOnlyRisesIsOne() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = Arrays.stream(x).map(v -> v * v * v).toArray();
        assertThat(Correlation.spearman(x, y)).hasValue(1);
    }

    @Test
    void anItemThatNeverVariesHasNoItemRest() {
        double[][] rows = {{50, 0, 25}, {50, 25, 25}, {50, 100, 75}};
        assertThat(Alpha.itemRest(rows, 0)).isEmpty();
        assertThat(Alpha.itemRest(rows, 1)).isPresent();
    }

    @Test
    void theTwoBestOptionsOfAReversedItemAreTheLowest() {
        double[] answers = {1, 2, 3, 4, 5, Double.NaN};
        assertThat(BoxScore.best(answers, 1, 5, 1, true, 2).orElseThrow()).isEqualTo(new BoxScore(2, 5));
    }

    /** Five waves: docs/reference/arithmetic/make.py. */
    @Test
    void aTrendIsTheSlopeOfALineThroughFourWavesAndMore() {
        double[] years = {2021, 2022.25, 2023, 2024, 2025.5};
        double[] scores = {41.2, 44.9, 43.1, 49.7, 52.0};
        Slope slope = Slope.of(years, scores, 0.95).orElseThrow();
        Reference.agrees(slope.per(), "trend", "slope", "value");
        Reference.agrees(slope.ci().low(), "trend", "slope", "ci_lo");
        Reference.agrees(slope.ci().high(), "trend", "slope", "ci_hi");
        assertThat(Slope.of(Arrays.copyOf(years, 3), Arrays.copyOf(scores, 3), 0.95))
                .isEmpty();
        assertThat(Slope.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}, 0.95))
                .isEmpty();
    }

    @Test
    void answersToOneQuestionAskedTwiceMustNotLieThreeStepsApart() {
        assertThat(LongString.inconsistent(100, 25)).isTrue();
        assertThat(LongString.inconsistent(0, 100)).isTrue();
        assertThat(LongString.inconsistent(25, 75)).isFalse();
    }
}
