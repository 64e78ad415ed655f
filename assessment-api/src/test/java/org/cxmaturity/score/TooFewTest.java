package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a hidden score rests on few answers is told only where nobody can work out on how many. */
class TooFewTest {
    private static final List<String> ROLES = List.of("leadership", "frontline", "support", "office");
    private static final OptionalDouble NO = OptionalDouble.empty();

    private static TooFew tooFew(int... sizes) {
        Questionnaire q = aQuestionnaire()
                .factor("a", 2)
                .factor("b", 2)
                .background("role", ROLES.toArray(String[]::new))
                .build();
        ResponsesBuilder responses = responsesTo(q);
        for (int g = 0; g < sizes.length; g++) {
            responses.respondents(sizes[g], "role", ROLES.get(g), 1 + g, 3, 4, 2);
        }
        AssessmentScore score = Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE.by(List.of("role")))
                .score();
        return Release.of(ReleaseRules.DEFAULT).tooFew(score);
    }

    @Test
    void theSmallGroupIsToldFromTheOneHeldBackForIt() {
        TooFew few = tooFew(3, 9, 20);

        assertThat(few.factors("role", "leadership")).containsExactly("a", "b");
        assertThat(few.factors("role", "frontline")).isEmpty();
        assertThat(few.factors("role", "support")).isEmpty();
    }

    /** 6 in two groups, one of them under 5 and one not: 1 and 5. 8 in two under 5: 4 and 4. */
    @ParameterizedTest
    @CsvSource({"1, 5, 20", "4, 4, 20"})
    void nothingIsToldWhereTheNumberWouldFollow(int first, int second, int third) {
        assertThat(tooFew(first, second, third).cells()).isEmpty();
    }

    @Test
    void ofTooFewRowsNothingIsTold() {
        assertThat(tooFew(3, 1).cells()).isEmpty();
    }

    @Test
    void aFactorThatFewOfAShownGroupAnsweredIsToldFromItsProtector() {
        List<GroupScore> groups = List.of(group("x", 20, 3, 20), group("y", 20, 9, 20), group("z", 20, 18, 20));
        GroupTable table = new GroupTable(groups, 5, false);
        table.protect();

        assertThat(table.tooFew()).isEqualTo(Map.of("x", List.of("f0")));
    }

    /**
     * Somebody who knows these rules tries every way in which the hidden groups could have been, and keeps those that would
     * look the same: each small one must still be of two sizes.
     */
    @ParameterizedTest
    @CsvSource({"3, 16, 5", "4, 11, 5", "3, 16, 8"})
    void whoKnowsTheRulesFindsNoNumber(int count, int most, int smallest) {
        Map<String, List<TreeSet<Integer>>> seen = new TreeMap<>();
        int[] sizes = new int[count];
        Arrays.fill(sizes, 1);
        do {
            GroupTable table = new GroupTable(groups(sizes), smallest, false);
            table.protect();
            Map<String, List<String>> few = table.tooFew();
            if (!few.isEmpty()) {
                List<TreeSet<Integer>> known = seen.computeIfAbsent(
                        view(sizes, smallest, few),
                        key -> IntStream.range(0, count)
                                .mapToObj(g -> new TreeSet<Integer>())
                                .toList());
                for (int g = 0; g < count; g++) {
                    if (few.containsKey("g" + g)) {
                        known.get(g).add(sizes[g]);
                    }
                }
            }
        } while (next(sizes, most));

        assertThat(seen).hasSizeGreaterThan(100);
        seen.forEach((view, known) -> known.stream()
                .filter(k -> !k.isEmpty())
                .forEach(k -> assertThat(k).as(view).hasSizeGreaterThan(1)));
    }

    private static boolean next(int[] sizes, int most) {
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < most) {
                sizes[i]++;
                return true;
            }
            sizes[i] = 1;
        }
        return false;
    }

    /** What a reader sees: the total, the sizes shown, and what is told of the others. */
    private static String view(int[] sizes, int smallest, Map<String, List<String>> few) {
        List<String> names =
                IntStream.range(0, sizes.length).mapToObj(g -> "g" + g).toList();
        boolean[] shown = Disclosure.shown(names, sizes, smallest);
        Map<String, String> view = new LinkedHashMap<>();
        view.put("all", Integer.toString(IntStream.of(sizes).sum()));
        for (int g = 0; g < sizes.length; g++) {
            view.put(
                    names.get(g),
                    shown[g] ? Integer.toString(sizes[g]) : few.containsKey(names.get(g)) ? "few" : "held");
        }
        return view.toString();
    }

    private static List<GroupScore> groups(int... sizes) {
        List<GroupScore> groups = new ArrayList<>();
        for (int g = 0; g < sizes.length; g++) {
            groups.add(group("g" + g, sizes[g], sizes[g]));
        }
        return groups;
    }

    private static GroupScore group(String value, int n, int... factors) {
        List<FactorScore> scores = IntStream.range(0, factors.length)
                .mapToObj(f -> new FactorScore(
                        "f" + f,
                        Status.OK,
                        50,
                        factors[f],
                        NO,
                        NO,
                        NO,
                        null,
                        3,
                        null,
                        3,
                        List.of(),
                        NO,
                        null,
                        NO,
                        NO,
                        null,
                        null))
                .toList();
        OverallScore overall = new OverallScore(Status.OK, 50, n, NO, NO, NO, null, 3, null, 3, null);
        return new GroupScore(value, Status.OK, n, overall, scores);
    }
}
