package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Disclosure.Part;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    @Test
    void quantilesComeInStepsOfFiveFromAHundredOrganisations() {
        assertThat(Disclosure.knots(99)).containsExactly(0.1, 0.25, 0.5, 0.75, 0.9);
        assertThat(Disclosure.knots(100)).hasSize(19).startsWith(0.05, 0.1).endsWith(0.9, 0.95);
        assertThat(Disclosure.knots(4)).isEmpty();
    }

    @Test
    void twoLargestMayHoldSixtyPercentAndNoMore() {
        assertThat(Disclosure.dominated(25, 25, 25, 25)).isFalse();
        assertThat(Disclosure.dominated(26, 24, 25, 25)).isTrue();
        assertThat(Disclosure.dominated(0.25, 0.25, 0.25, 0.25)).isFalse();
        assertThat(Disclosure.dominated(1)).isTrue();
        assertThat(Disclosure.dominated()).isTrue();
    }

    @Test
    void aPartitionWithoutSmallPartsHoldsNothingBack() {
        assertThat(Disclosure.heldBack(List.of(new Part("a", 5), new Part("b", 9))))
                .isEmpty();
    }

    @Test
    void tiesAreHeldBackByName() {
        assertThat(Disclosure.heldBack(List.of(new Part("c", 6), new Part("b", 6), new Part("a", 2))))
                .containsExactly(new Part("a", 2), new Part("b", 6));
    }

    @Test
    void setsThatShareNobodyDoNotDiffer() {
        assertThat(Disclosure.differs(List.of(1, 2, 3, 4, 5), List.of(6, 7, 8, 9, 10)))
                .isFalse();
        assertThat(Disclosure.differs(List.of(1, 2, 3), List.of(1, 2, 3))).isFalse();
        assertThat(Disclosure.differs(List.of(1, 2, 3, 4, 5, 6), List.of(1, 2, 3, 4, 5)))
                .isTrue();
    }

    @Test
    void aMedianOfFiveToSevenIsRoundedToFivePointsAndMixesItsNeighbours() {
        // sorted 40 48 51 60 90: the middle three have the mean 53, hand calculation
        Pack.Cell cell = Release.cell("a", 90, 51, 40, 60, 48).orElseThrow();
        assertThat(cell.knots()).isEqualTo(Map.of(0.5, 55.0));
        assertThat(cell.mean()).isNull();
        assertThat(cell.sd()).isNull();
    }

    @Test
    void quantilesOfNineAreNoOrganisationsOwn() {
        // type 7 falls on the 3rd, 5th and 7th; their neighbours make 20 (10 20 30), 40 and 190/3
        Pack.Cell cell = Release.cell("a", 0, 10, 20, 30, 40, 50, 60, 80, 100).orElseThrow();
        assertThat(cell.knots()).isEqualTo(Map.of(0.25, 20.0, 0.5, 40.0, 0.75, 63.0));
    }

    @Test
    void aHalfPointIsRoundedUp() {
        assertThat(Rounding.whole(56.5)).isEqualTo(57);
        assertThat(Rounding.whole(0.1 + 0.2 + 0.2)).isEqualTo(1);
        assertThat(Rounding.to(5, 52.5)).isEqualTo(55);
        assertThat(Rounding.to(5, 52.4999)).isEqualTo(50);
    }

    @Test
    void threeSegmentsTogetherCanGiveAwayWhatNoTwoDo() {
        // whole - left - top + corner leaves the three in the other corner
        Slice whole = slice("whole", 0, 33);
        Slice left = new Slice(Map.of("x", "left"), bits(0, 20));
        Slice top = new Slice(Map.of("y", "top"), bits(10, 30));
        Slice corner = new Slice(Map.of("x", "left", "y", "top"), bits(10, 20));
        assertThat(JointCheck.worst(List.of(whole, left, top))).isEmpty();
        assertThat(JointCheck.worst(List.of(whole, left, top, corner))).isPresent();
        assertThat(JointCheck.worst(List.of(slice("whole", 0, 35), left, top, corner)))
                .isEmpty();
    }

    private static Slice slice(String name, int from, int to) {
        return new Slice(name.equals("whole") ? Map.of() : Map.of("x", name), bits(from, to));
    }

    private static BitSet bits(int from, int to) {
        BitSet bits = new BitSet();
        IntStream.range(from, to).forEach(bits::set);
        return bits;
    }
}
