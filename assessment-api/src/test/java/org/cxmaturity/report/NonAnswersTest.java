package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.cxmaturity.report.NonAnswers.Part;
import org.cxmaturity.report.NonAnswers.Told;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonAnswersTest {
    /** Left empty, not applicable, not sure, and what is told of them; a dash is held back. Worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0 0 0",
        "7, 0, 17, 7 0 17",
        "120, 45, 300, 120 45 300",
        "1, 5, 17, - - 17", // 264 answers of 287: 1 would follow; with the smallest other, 6 are hidden
        "17, 3, 20, - - 20",
        "7, 3, 7, - - 7", // of equals the first by name: empty
        "2, 3, 17, - - 17", // two of five people
        "1, 2, 17, - - -", // two of three people
        "3, 0, 0, - - -", // as far as it goes
        "0, 0, 1, - - -",
        "1, 1, 1, - - -",
        "4, 4, 4, - - -",
        "4, 4, 0, - - -", // 8 of two small counts could only be 4 and 4: the smallest others would be 0 else
        "4, 4, 20, - - 20", // may be 1 and 7 as well
    })
    void aSmallCountIsHeldBackWithSoManyThatItDoesNotFollow(int empty, int not, int notSure, String told) {
        Told shown = new NonAnswers(empty, not, notSure).told();

        assertThat(print(shown.empty()) + " " + print(shown.notApplicable()) + " " + print(shown.notSure()))
                .isEqualTo(told);
    }

    private static String print(Integer count) {
        return count == null ? "-" : count.toString();
    }

    /** 80 of 200 who could judge, R's prop.test without correction gives 33.5 to 46.9. */
    @Test
    void theShareNotSureIsToldWhereNothingIsHidden() {
        assertThat(new NonAnswers(0, 0, 80).part(120)).isEqualTo(new Part(40, 33, 47));
        assertThat(new NonAnswers(3, 0, 2).part(120)).isNull();
        assertThat(new NonAnswers(0, 0, 0).part(0)).isNull();
    }

    /** Of 12, 5 are not sure: with 1 to 4 left empty these are 29, 28, 26 and 25 of 100, which would tell which. */
    @Test
    void theShareNotSureIsNotToldWhereHowManyLeftItEmptyWouldFollow() {
        assertThat(new NonAnswers(2, 4, 8).told().empty()).isNull();
        assertThat(new NonAnswers(2, 4, 8).part(12)).isNull();
    }

    /** What is told of a question with {@code n} answers among known forms: all that give it are {@code behind} it. */
    private record Seen(int without, Told told, Part part) {
        static Seen of(NonAnswers counts, int n) {
            return new Seen(counts.empty() + counts.notApplicable() + counts.notSure(), counts.told(), counts.part(n));
        }
    }

    private static void eachCountCouldBeAnother(List<NonAnswers> behind) {
        Told told = behind.get(0).told();
        several(told.empty(), behind, NonAnswers::empty);
        several(told.notApplicable(), behind, NonAnswers::notApplicable);
        several(told.notSure(), behind, NonAnswers::notSure);
    }

    private static void several(Integer told, List<NonAnswers> behind, Function<NonAnswers, Integer> count) {
        if (told == null) {
            assertThat(behind.stream().map(count).distinct().count())
                    .as("%s", behind)
                    .isGreaterThan(1);
        } else {
            assertThat(NonAnswers.small(told)).as("%s", behind).isFalse();
        }
    }

    /** Whoever knows the rule tries every set of counts; {@code n} answers, the forms and the shares are told. */
    @ParameterizedTest
    @CsvSource({"5", "12", "60", "261"})
    void noHiddenCountHasOnlyOnePossibleValueForWhoeverKnowsTheRule(int n) {
        Map<Seen, List<NonAnswers>> all = new LinkedHashMap<>();
        for (int empty = 0; empty < 26; empty++) {
            for (int not = 0; not < 26 - empty; not++) {
                for (int notSure = 0; notSure < 26 - empty - not; notSure++) {
                    NonAnswers counts = new NonAnswers(empty, not, notSure);
                    List<NonAnswers> behind = all.computeIfAbsent(Seen.of(counts, n), k -> new ArrayList<>());
                    behind.add(counts);
                }
            }
        }

        all.values().forEach(NonAnswersTest::eachCountCouldBeAnother);
    }

    /** Larger ones at random, many of them with small counts; again all that the same sum could be is tried. */
    @Test
    void norInLargeSurveys() {
        Random random = new Random(5);
        for (int i = 0; i < 150; i++) {
            int n = random.nextInt(5, 400);
            int[] any = {random.nextInt(8), random.nextInt(120), random.nextInt(150)};
            int turn = random.nextInt(3);
            NonAnswers counts = new NonAnswers(any[turn], any[(turn + 1) % 3], any[(turn + 2) % 3]);
            Seen seen = Seen.of(counts, n);
            List<NonAnswers> behind = new ArrayList<>();
            for (int empty = 0; empty <= seen.without(); empty++) {
                for (int not = 0; not <= seen.without() - empty; not++) {
                    NonAnswers other = new NonAnswers(empty, not, seen.without() - empty - not);
                    if (other.told().equals(seen.told()) && Seen.of(other, n).equals(seen)) {
                        behind.add(other);
                    }
                }
            }
            assertThat(behind).contains(counts);
            eachCountCouldBeAnother(behind);
        }
    }

    /** Of 287: 270 answered, 3 could not, 7 left it empty, 7 were not sure. 3 would follow, were the others told. */
    @Test
    void aSmallCountOfAQuestionIsHeldBackWithAnotherAndTheTableSaysSo() {
        ReportData data = ReportData.of(Samples.full("en"));

        assertThat(data.items().get(0).notApplicable()).isNull();
        assertThat(data.items().get(0).notSure()).isEqualTo(7);
        assertThat(data.grounds().questions().get(0).notAnswered()).isNull();
        assertThat(ReportText.of(Reports.of(data, "0".repeat(16))))
                .contains("n = 270; not sure 7")
                .doesNotContain("not applicable fewer than 5")
                .contains("A dash in place of a count: held back");
    }
}
