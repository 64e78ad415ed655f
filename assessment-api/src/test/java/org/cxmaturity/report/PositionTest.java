package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.kit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How closely a place among the peers is told. */
class PositionTest {
    private static final Voice VOICE = Voice.of(ReportData.of(Samples.full("en")));
    private static final Figure SURVEY = new Figure(50, null, 49.0, 52.0, 287);
    private static final Figure READY = new Figure(50, null, null, null, null);

    /** By hand: quarters end at 25, 50 and 75; 31 to 63 lies on both sides of 50, but between 25 and 75. */
    @ParameterizedTest
    @CsvSource({
        "2, 31, 63, Middle half",
        "2, 31, 50, Lower middle quarter",
        "3, 50, 75, Upper middle quarter",
        "3, 49, 75, Middle half",
        "4, 75, 99, Top quarter",
        "4, 74, 99, Upper half",
        "1, 1, 25, Bottom quarter",
        "1, 1, 26, Lower half",
        "2, 24, 63, Below the median",
        "3, 37, 76, Below the median",
    })
    void aQuarterIsToldOnlyWhereBothEndsOfTheRangeLieInIt(int quarter, int from, int to, String words) {
        Place place = place(34, from, to, quarter, Statement.BELOW);

        assertThat(Position.of(place, SURVEY).words(VOICE, place)).isEqualTo(words);
    }

    /** By hand: without percentiles 49 to 52 is held against quarters that end at 43, 53 and 60: all in the second. */
    @Test
    void underTwentyPeersTheIntervalIsHeldAgainstTheQuarters() {
        Place place = place(12, null, null, 2, Statement.BELOW);

        assertThat(Position.of(place, SURVEY)).isEqualTo(Position.LOWER_MIDDLE);
        assertThat(Position.of(place, new Figure(50, null, 47.0, 54.0, 30))).isEqualTo(Position.MIDDLE);
        assertThat(Position.of(place, new Figure(50, null, 42.0, 53.0, 30))).isEqualTo(Position.LOWER);
        assertThat(Position.of(place, new Figure(50, null, 42.0, 54.0, 30))).isEqualTo(Position.OPEN);
    }

    @Test
    void readyScoresAreToldByTheirRangeAndWithoutOneByTheQuarterOfTheScore() {
        assertThat(Position.of(place(50, 31, 63, 2, Statement.UNCERTAIN), READY))
                .isEqualTo(Position.MIDDLE);
        assertThat(Position.of(place(12, null, null, 2, Statement.UNCERTAIN), READY))
                .isEqualTo(Position.LOWER_MIDDLE);
    }

    @Test
    void withoutAQuarterItIsSaidByItsSideElseAsTypical() {
        assertThat(said(Statement.BELOW)).isEqualTo("Below the median");
        assertThat(said(Statement.UNCERTAIN)).isEqualTo("–");
        assertThat(said(null)).isEqualTo("Typical of peers");
    }

    private static String said(@Nullable Statement statement) {
        Place place = place(34, null, null, null, statement);
        return Position.of(place, SURVEY).words(VOICE, place);
    }

    private static Place place(
            int n,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer quarter,
            @Nullable Statement statement) {
        return new Place(
                "overall",
                n,
                null,
                43.0,
                53.0,
                60.0,
                null,
                from == null ? null : 47,
                from,
                to,
                quarter,
                -3.0,
                statement);
    }
}
