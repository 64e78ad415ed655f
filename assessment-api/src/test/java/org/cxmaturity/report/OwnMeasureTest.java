package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxmaturity.report.OwnMeasure.Direction;
import org.cxmaturity.report.OwnMeasure.Kind;
import org.cxmaturity.report.OwnMeasure.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMeasureTest {
    private static OwnMeasure measure(Direction better, @Nullable Double goal, double... values) {
        List<Value> dated = new java.util.ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            dated.add(new Value(2020 + i + "-12-31", values[i]));
        }
        return new OwnMeasure("Delays told", Kind.LEADING, "%", better, null, goal, null, dated, "log");
    }

    /** Worked by hand: (now - then) / (goal - then), the design's own figures among them. */
    @ParameterizedTest
    @CsvSource({
        "UP, 38, 52, 60, 63.636364",
        "UP, 61, 63, 85, 8.333333",
        "UP, 57, 66, 70, 69.230769",
        "UP, 18, 21, 30, 25",
        "UP, 88.4, 88.9, 90, 31.25",
        "DOWN, 10, 7, 4, 50",
        "DOWN, 10, 11, 4, -16.666667",
        "UP, -4, -4, 10, 0",
        "UP, 50, 70, 60, 200"
    })
    void theWayIsThePartOfTheDistanceThatIsCovered(
            Direction better, double then, double now, double goal, double percent) {
        assertThat(measure(better, goal, then, now).way()).isCloseTo(percent, within(1e-6));
    }

    @Test
    void thereIsNoWayWithoutAGoalASecondValueOrADistance() {
        assertThat(measure(Direction.UP, null, 1, 2).way()).isNull();
        assertThat(measure(Direction.UP, 10.0, 1).way()).isNull();
        assertThat(measure(Direction.UP, 10.0, 12, 8).way()).isNull();
        assertThat(measure(Direction.DOWN, 10.0, 10, 12).way()).isNull();
    }

    @Test
    void theGoalIsReachedOnTheSideThatIsBetter() {
        assertThat(measure(Direction.UP, 10.0, 1, 10).reached()).isTrue();
        assertThat(measure(Direction.UP, 10.0, 12, 9.9).reached()).isFalse();
        assertThat(measure(Direction.DOWN, 10.0, 12, 10).reached()).isTrue();
        assertThat(measure(Direction.DOWN, 10.0, 9, 10.1).reached()).isFalse();
        assertThat(measure(Direction.UP, null, 1).reached()).isFalse();
    }
}
