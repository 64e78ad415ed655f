package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    private static final List<Double> FLOORS = List.of(0.0, 20.0, 40.0, 60.0, 80.0);

    @ParameterizedTest
    @CsvSource({
        "63.2183, 63",
        "63.5, 64",
        "79.4999, 79",
        "80, 80",
        "80.4, 80",
        "79.5, 79.5",
        "79.94, 79.9",
        "39.7, 39.7",
        "19.55, 19.6",
    })
    void aScoreIsWholeUnlessThatWouldReachAFloor(double score, double printed) {
        assertThat(Rounding.score(score, FLOORS)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"79.96, 79.9", "79.95, 79.9", "59.9999999, 59.9", "99.7, 100"})
    void aScoreThatWouldReachTheFloorWithOneDecimalTooIsCutAfterTheFirst(double score, double printed) {
        assertThat(Rounding.score(score, FLOORS)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"33.4, 33.4", "33.3, 33.3", "33.29, 33", "12.5, 13"})
    void aFloorThatIsNoWholeNumberIsNotCrossedDownwardsEither(double score, double printed) {
        assertThat(Rounding.score(score, List.of(0.0, 12.5, 33.3))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"-3.2, 0", "104, 100", "-0.001, 0"})
    void anEndOutsideTheScaleIsClipped(double score, double printed) {
        assertThat(Rounding.score(score, FLOORS)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.285, 0.29", "0.284999, 0.28", "1.005, 1.01", "-0.285, -0.29"})
    void roundingGoesByTheDecimalTextAndAwayFromZero(double value, double rounded) {
        assertThat(Rounding.halfUp(value, 2)).isEqualTo(rounded);
    }

    @Test
    void nothingRoundsToMinusZero() {
        assertThat(Double.toString(Rounding.whole(-0.3))).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "-0.3, -0.3", "-8.4, -8", "0, 0", "0.5, 1"})
    void theEndOfADifferenceKeepsItsSideOfZero(double end, double printed) {
        assertThat(Rounding.endOfDifference(end)).isEqualTo(printed);
    }
}
