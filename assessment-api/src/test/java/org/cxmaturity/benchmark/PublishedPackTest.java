package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.cxmaturity.kit.Hospitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a published pack nobody can bound a member's score more closely than 5 points. */
class PublishedPackTest {
    private static final Map<String, String> BANK = Map.of("industry", "bank");
    private static final Map<String, String> SHOP = Map.of("industry", "shop");

    static Stream<ScoreTable> tables() {
        List<ScoreTable> all = new ArrayList<>();
        for (int seed = 1; seed <= 12; seed++) {
            all.add(Tables.random(8 + 9 * seed, List.of(0.2, 1.0, 4.0, 12.0).get(seed % 4), seed));
        }
        List<IntToDoubleFunction> nasty = List.of(
                i -> 50, i -> 0, i -> 100, i -> i == 3 ? 100 : 0, i -> i % 2 == 0 ? 49.4 : 50.4, i -> 99 + i % 2 * 0.9);
        for (IntToDoubleFunction score : nasty) {
            all.add(Tables.of(List.of("industry"), "a", "b")
                    .add(8, BANK, score)
                    .add(5, SHOP, score)
                    .table());
            all.add(Tables.of(List.of(), "a").add(22, Map.of(), score).table());
            all.add(Tables.of(List.of("industry"), "a")
                    .add(120, BANK, score)
                    .add(9, SHOP, score)
                    .table());
        }
        all.add(Hospitals.table("07_2016"));
        all.add(Hospitals.table("07_2021"));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noScoreIsBoundedToUnderFivePoints(ScoreTable table) {
        Pack pack = PackBuilder.build(Hospitals.header("test"), table, Map.of(), true);
        assertThat(pack.organisations()).isEmpty();
        for (String factor : table.factors()) {
            assertThat(new Burglar(pack, table, factor, null).best(null))
                    .as("outsider, " + factor)
                    .isGreaterThanOrEqualTo(5);
            for (int i = 0; i < table.entries().size(); i += 1 + table.entries().size() / 15) {
                if (table.entries().get(i).scores().containsKey(factor)) {
                    assertThat(new Burglar(pack, table, factor, i).best(i))
                            .as("member " + i + ", " + factor)
                            .isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTwoSegmentsDifferByOneToFourOrganisations(ScoreTable table) {
        Pack pack = PackBuilder.build(Hospitals.header("test"), table, Map.of(), true);
        List<Slice> shown =
                Slice.all(
                                table.dimensions(),
                                table.entries().stream()
                                        .map(ScoreTable.Entry::dimensions)
                                        .toList())
                        .stream()
                        .filter(s ->
                                pack.segments().stream().anyMatch(p -> p.where().equals(s.where())))
                        .toList();
        assertThat(shown).hasSameSizeAs(pack.segments());
        for (Slice a : shown) {
            assertThat(shown).allSatisfy(b -> assertThat(a.without(b)).isNotIn(1, 2, 3, 4));
        }
    }

    @Test
    void theBurglarBreaksAPackThatOnlyFollowsTheNumbers() {
        ScoreTable table = Tables.of(List.of(), "a").add(8, Map.of(), i -> 50).table();
        Pack.Cell naive = Release.cell("a", 50, 50, 50, 50, 50, 50, 50, 50).orElseThrow();
        Pack pack = with(
                new Pack.Segment(Map.of(), 8, List.of(naive)),
                Tables.of(List.of(), "a").add(8, Map.of(), i -> 50).published());
        assertThat(new Burglar(pack, table, "a", null).best(null)).isLessThan(5);
    }

    @Test
    void theSpreadIsWithheldWhereAllAreEqualAndTheQuantilesStay() {
        Pack pack = Tables.of(List.of(), "a").add(8, Map.of(), i -> 50).published();
        Pack.Cell cell = pack.segments().get(0).cells().get(0);
        assertThat(cell.sd()).isNull();
        assertThat(cell.mean()).isEqualTo(50);
        assertThat(cell.knots()).isEqualTo(Map.of(0.25, 50.0, 0.5, 50.0, 0.75, 50.0));
    }

    @Test
    void aMeanAtTheEndOfTheScaleIsWithheld() {
        Pack pack = Tables.of(List.of(), "a").add(10, Map.of(), i -> 100).published();
        assertThat(pack.segments().get(0).cells())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.mean()).isNull());
    }

    @Test
    void oneFactorHeldBackTakesTheOverallWithIt() {
        Tables tables = Tables.of(List.of(), "a", "b");
        for (int i = 0; i < 20; i++) {
            tables.one("org " + i, Map.of(), i < 4 ? Map.of("a", 3.0 * i, "b", 50.0) : Map.of("b", 4.0 * i));
        }
        tables.one("x", Map.of(), Map.of("b", 10.0, "overall", 20.0));
        Set<String> shown = new LinkedHashSet<>();
        tables.published().segments().get(0).cells().forEach(c -> shown.add(c.factor()));
        assertThat(shown).containsExactly("b");
    }

    @Test
    void aFactorThatFewHaveInOneIndustryIsHeldBackInAnotherToo() {
        Tables tables = Tables.of(List.of("industry"), "a", "b");
        for (int i = 0; i < 30; i++) {
            boolean bank = i < 10;
            Map<String, Double> both = Map.of("a", 20.0 + 2 * i, "b", 80.0 - 2 * i);
            tables.one(
                    "org " + i,
                    bank ? BANK : i < 20 ? SHOP : Map.of("industry", "mill"),
                    !bank || i < 3 ? both : Map.of("b", 5.0 * i));
        }
        Pack pack = tables.published();
        List<String> withA = pack.segments().stream()
                .filter(s -> s.cells().stream().anyMatch(c -> c.factor().equals("a")))
                .map(s -> Segments.words(s.where()))
                .toList();
        // The total of a stands for 23; one industry of 10 goes with the 3 banks, so that 13 stay open.
        assertThat(withA).containsExactly("all organisations", "shop");
    }

    private static Pack with(Pack.Segment segment, Pack pack) {
        return new Pack(
                pack.id(),
                pack.edition(),
                pack.period(),
                pack.questionnaire(),
                pack.aggregation(),
                pack.dimensions(),
                pack.factors(),
                pack.source(),
                pack.synthetic(),
                pack.isPrivate(),
                pack.excluded(),
                List.of(segment),
                pack.organisations(),
                pack.sha256());
    }
}
