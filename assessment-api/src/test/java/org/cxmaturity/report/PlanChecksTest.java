package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Move;
import org.cxmaturity.report.Plan.Outcome;
import org.cxmaturity.report.Plan.Route;
import org.cxmaturity.report.Plan.Row;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.score.Priority.Quadrant;
import org.junit.jupiter.api.Test;

/** The item con-answer scores 31 in the sample; its factor stands at level 2, so the next floor is 40. */
class PlanChecksTest {
    private static final Course NONE = new Course("overall", Outcome.NO_SCORE, null, null, List.of());

    private static Check check(Row row, Course rise) {
        ReportData data = ReportData.of(Samples.full("en"));
        Plan plan = new Plan(true, 10.0, List.of(row), false, rise, NONE, List.of());
        return PlanChecks.of(new ReportData(
                data.about(),
                data.instrument(),
                data.answered(),
                data.overall(),
                data.factors(),
                data.items(),
                data.gaps(),
                data.heat(),
                data.outcomes(),
                data.modules(),
                data.peers(),
                data.change(),
                plan,
                data.grounds(),
                data.measures(),
                data.comments(),
                data.said(),
                data.looks()));
    }

    private static Row row(double importance, double distance, Quadrant quadrant, int n) {
        return new Row("con-answer", importance, null, null, 40, distance, quadrant, n);
    }

    @Test
    void aPlanThatFollowsFromItsFiguresHolds() {
        assertThat(check(row(40, -9, Quadrant.FIX_FIRST, 200), NONE).ok()).isTrue();
    }

    @Test
    void aPlaceInTheWrongQuarterIsFound() {
        assertThat(check(row(40, -9, Quadrant.WAIT, 200), NONE).ok()).isFalse();
        assertThat(check(row(40, -9, Quadrant.PROTECT, 200), NONE).ok()).isFalse();
    }

    @Test
    void aDistanceThatIsNotThatOfTheScoreIsFound() {
        assertThat(check(row(40, -12, Quadrant.FIX_FIRST, 200), NONE).words()).contains("does not follow");
    }

    @Test
    void anImportanceThatTellsOfFewerThan5IsFound() {
        assertThat(check(row(10, -9, Quadrant.FIX_FIRST, 20), NONE).words()).contains("fewer than 5");
    }

    @Test
    void aWayWhoseStepsDoNotAddUpIsFound() {
        Move move = new Move("con-answer", "consistent", 50, 3, 1, 76.0);
        Course wrong = new Course("overall", Outcome.FOUND, 3, 4, List.of(new Route(List.of(move), 2, 61)));
        assertThat(check(row(40, -9, Quadrant.FIX_FIRST, 200), wrong).words()).contains("do not add up");
    }

    /** By hand: from 31 to 50 are 19 points, 76 hundredths of a step of 25. */
    @Test
    void aShareThatDoesNotReachTheStepIsFound() {
        assertThat(check(row(40, -9, Quadrant.FIX_FIRST, 200), way(76.0, 4)).ok())
                .isTrue();
        assertThat(check(row(40, -9, Quadrant.FIX_FIRST, 200), way(60.0, 4)).words())
                .contains("60.0 of 100 do not bring con-answer from 31.0 to 50.0");
    }

    @Test
    void aWayUpThatLeadsDownIsFound() {
        assertThat(check(row(40, -9, Quadrant.FIX_FIRST, 200), way(76.0, 2)).words())
                .contains("from level 3 to level 2");
    }

    /** By hand: a sixth of 19 points in a factor that counts a fifth takes the whole from 52 to 52.6. */
    private static Course way(double share, int goal) {
        Move move = new Move("con-answer", "consistent", 50, 3, 1, share);
        return new Course("overall", Outcome.FOUND, 3, goal, List.of(new Route(List.of(move), 1, 53)));
    }
}
