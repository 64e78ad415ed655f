package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
    private static final Map<String, String> BANK_DK = Map.of("industry", "bank", "country", "DK");
    private static final Map<String, String> BANK_NO = Map.of("industry", "bank", "country", "NO");
    private static final Map<String, String> SHOP_DK = Map.of("industry", "shop", "country", "DK");

    private static Subject subject(double score, Interval ci) {
        return new Subject(null, Map.of(), Map.of("a", new Subject.Member(score, ci)));
    }

    private static Pack peers(int n, IntToDoubleFunction score) {
        return Tables.of(List.of(), "a").add(n, Map.of(), score).secret();
    }

    private static Standing.Member place(Pack pack, Subject subject) {
        return Standings.of(pack, subject, Map.of()).members().get(0);
    }

    private static List<String> heldBack(Standing.Member member) {
        return member.suppressed().stream().map(Standing.Suppressed::field).toList();
    }

    @Test
    void twentySixBelowOfThirtyFourIsTheExampleOfTheFormat() {
        Standing.Member a = place(peers(34, i -> i), subject(25.5, new Interval(20.5, 28.5)));
        assertThat(a.percentileRank()).isCloseTo(76.47, within(0.005));
        assertThat(a.percentileCi95().low()).isCloseTo(60.0, within(0.05));
        assertThat(a.percentileCi95().high()).isCloseTo(87.6, within(0.05));
        // 21 and 29 of 34 lie below the ends of the client's interval
        assertThat(a.percentileRange().low()).isCloseTo(100 * 21 / 34.0, within(1e-9));
        assertThat(a.percentileRange().high()).isCloseTo(100 * 29 / 34.0, within(1e-9));
        assertThat(a.suppressed()).isEmpty();
    }

    @Test
    void nineteenPeersHaveQuartilesAndNoPercentile() {
        Standing.Member a = place(peers(19, i -> 2 * i), subject(30, new Interval(25, 35)));
        assertThat(a.p25()).isEqualTo(9);
        assertThat(a.median()).isEqualTo(18);
        assertThat(a.p75()).isEqualTo(27);
        assertThat(a.band()).isEqualTo("Q4");
        assertThat(a.gapToMedian()).isEqualTo(12);
        assertThat(a.gapToP75()).isEqualTo(3);
        assertThat(a.percentileRank()).isNull();
        assertThat(a.p10()).isNull();
        assertThat(heldBack(a)).containsExactly("percentileRank", "percentileCi95", "percentileRange");
    }

    @Test
    void sevenPeersHaveARoundedMedianAndAStatement() {
        Standing.Member a = place(peers(7, i -> 50 + i), subject(56.5, new Interval(54, 59)));
        assertThat(a.median()).isEqualTo(55);
        // the peers' true median is 53, below the whole interval
        assertThat(a.statement()).isEqualTo(Statement.ABOVE);
        assertThat(a.band()).isNull();
        assertThat(a.gapToMedian()).isNull();
        assertThat(heldBack(a)).contains("p25", "p75", "band", "gapToMedian", "gapToP75", "percentileRank");
    }

    @Test
    void fourPeersShowNothingNotEvenTheirNumber() {
        Standing standing = Standings.of(peers(4, i -> i), subject(2, new Interval(1, 3)), Map.of());
        assertThat(standing.segment().n()).isZero();
        assertThat(standing.segment().why()).isEqualTo("the pack has too few organisations (at least 5 are needed)");
        Standing.Member a = standing.members().get(0);
        assertThat(a.status()).isEqualTo(Status.SUPPRESSED);
        assertThat(a.median()).isNull();
        assertThat(heldBack(a)).containsExactly("median");
    }

    @Test
    void aMemberDoesNotCountAsItsOwnPeer() {
        Pack pack = peers(9, i -> 10 * i);
        Standing standing =
                Standings.of(pack, Packs.subject(pack.organisation("org 4").orElseThrow()), Map.of());
        assertThat(standing.segment().n()).isEqualTo(8);
        assertThat(standing.members().get(0).median()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1})
    void theStatementGoesByTheWholeInterval(double side) {
        Pack pack = peers(9, i -> 46 + i);
        Statement outside = side > 0 ? Statement.ABOVE : Statement.BELOW;
        double at = 50 + 10 * side;
        assertThat(place(pack, subject(at, new Interval(at - 9, at + 9))).statement())
                .isEqualTo(outside);
        assertThat(place(pack, subject(at, new Interval(at - 10, at + 10))).statement())
                .isEqualTo(Statement.IN_LINE);
        assertThat(place(pack, new Subject(null, Map.of(), Map.of("a", new Subject.Member(at, null))))
                        .statement())
                .isEqualTo(Statement.UNCERTAIN);
    }

    @Test
    void whoEqualsPeersThatAreAllEqualIsTypicalAndHasNoBand() {
        Pack pack = peers(10, i -> 60);
        Standing.Member equal = place(pack, subject(60, new Interval(55, 65)));
        assertThat(equal.band()).isNull();
        assertThat(equal.suppressed()).anySatisfy(s -> assertThat(s.rule()).contains("typical"));
        assertThat(place(pack, subject(61, new Interval(55, 65))).band()).isEqualTo("Q4");
        assertThat(place(pack, subject(59, new Interval(55, 65))).band()).isEqualTo("Q1");
    }

    @Test
    void aNarrowSegmentWithTooFewGivesWayToAWiderOne() {
        Pack pack = Tables.of(List.of("industry", "country"), "a")
                .add(5, BANK_DK, i -> 40 + i)
                .add(6, BANK_NO, i -> 50 + i)
                .add(9, SHOP_DK, i -> 60 + i)
                .secret();
        Standing standing = Standings.of(pack, subject(55, new Interval(50, 60)), BANK_DK);
        assertThat(standing.segment().asked()).containsExactlyInAnyOrderEntriesOf(BANK_DK);
        assertThat(standing.segment().used()).isEqualTo(Map.of("industry", "bank"));
        assertThat(standing.segment().n()).isEqualTo(11);
        assertThat(standing.segment().why()).isEqualTo("bank in DK has too few organisations (at least 8 are needed)");
    }

    @Test
    void aMixOfDimensionsThatIsNotOnTheListIsSaidToBeNoSegment() {
        Pack pack = Tables.of(List.of("size", "country"), "a")
                .add(9, Map.of("size", "large", "country", "DK"), i -> i)
                .secret();
        Map<String, String> asked = Map.of("size", "large", "country", "DK");
        Standing standing = Standings.of(pack, subject(5, new Interval(4, 6)), asked);
        assertThat(standing.segment().used()).isEqualTo(Map.of("size", "large"));
        assertThat(standing.segment().why()).isEqualTo("large in DK is no segment of its own");
    }

    @Test
    void theSegmentAskedForIsUsedWithoutAWordWhenItHasEight() {
        Pack pack = Tables.of(List.of("industry"), "a")
                .add(8, Map.of("industry", "bank"), i -> i)
                .add(8, Map.of("industry", "shop"), i -> i)
                .secret();
        Standing standing = Standings.of(pack, subject(5, new Interval(4, 6)), Map.of("industry", "bank"));
        assertThat(standing.segment().used()).isEqualTo(Map.of("industry", "bank"));
        assertThat(standing.segment().why()).isEmpty();
    }

    @Test
    void allFactorsAreComparedWithTheWidestSegmentThatOneOfThemNeeds() {
        Tables tables = Tables.of(List.of("industry"), "a", "b", "rare");
        for (int i = 0; i < 24; i++) {
            Map<String, Double> scores = new LinkedHashMap<>(Map.of("a", 3.0 * i));
            if (i % 3 == 0) {
                scores.put("b", 2.0 * i);
            }
            if (i == 0) {
                scores.put("rare", 50.0);
            }
            tables.one("org " + i, Map.of("industry", i < 12 ? "bank" : "shop"), scores);
        }
        Subject all = new Subject(
                null,
                Map.of(),
                Map.of(
                        "a", new Subject.Member(10, null),
                        "b", new Subject.Member(10, null),
                        "rare", new Subject.Member(10, null)));
        Standing standing = Standings.of(tables.secret(), all, Map.of("industry", "bank"));
        assertThat(standing.segment().used()).isEmpty();
        Map<String, Integer> n = new LinkedHashMap<>();
        standing.members().forEach(m -> n.put(m.id(), m.n()));
        assertThat(n).isEqualTo(Map.of("a", 24, "b", 8, "rare", 0));
    }

    @Test
    void aPublishedPackGivesPercentilesInStepsOfFive() {
        Pack pack = Tables.of(List.of(), "a").add(41, Map.of(), i -> 10 + 2 * i).published();
        // released: P10 18, P25 30, P50 50, P75 70, P90 82, hand calculation
        assertThat(place(pack, subject(50, new Interval(30, 76))).percentileRank())
                .isEqualTo(50);
        assertThat(place(pack, subject(50, new Interval(30, 76))).percentileRange())
                .isEqualTo(new Interval(25, 85));
        assertThat(place(pack, subject(61, new Interval(60, 62))).percentileRank())
                .isEqualTo(65);
        assertThat(place(pack, subject(3, new Interval(2, 4))).percentileRank()).isEqualTo(5);
        assertThat(place(pack, subject(99, new Interval(98, 100))).percentileRank())
                .isEqualTo(95);
        assertThat(place(pack, subject(70, new Interval(60, 80))).band()).isEqualTo("Q4");
        assertThat(place(pack, subject(60, new Interval(50.5, 70))).statement()).isEqualTo(Statement.ABOVE);
    }

    @Test
    void aPublishedPackFallsBackAmongItsOwnSegments() {
        Pack pack = Tables.of(List.of("industry"), "a")
                .add(6, Map.of("industry", "bank"), i -> 40 + 5 * i)
                .add(9, Map.of("industry", "shop"), i -> 20 + 5 * i)
                .published();
        Standing bank = Standings.of(pack, subject(55, new Interval(50, 60)), Map.of("industry", "bank"));
        assertThat(bank.segment().used()).isEmpty();
        assertThat(bank.segment().n()).isEqualTo(15);
        Standing shop = Standings.of(pack, subject(55, new Interval(50, 60)), Map.of("industry", "shop"));
        assertThat(shop.segment().used()).isEqualTo(Map.of("industry", "shop"));
    }
}
