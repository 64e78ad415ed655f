package org.cxmaturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edge cases of the reference data that need the assembled engine: coverage, levels, gates, roles, flags. */
class EngineEdgeTest {
    private static final Folder FOLDER = Folder.bundled("edge_cases");
    private static final List<Map<String, String>> INPUT = FOLDER.records("input.csv");
    private static final List<Map<String, String>> EXPECTED = FOLDER.records("expected.csv");

    private static double[] series(String edgeCase, String series) {
        return INPUT.stream()
                .filter(r -> r.get("case").equals(edgeCase) && r.get("series").equals(series))
                .mapToDouble(r -> r.get("value").isEmpty() ? Double.NaN : Double.parseDouble(r.get("value")))
                .toArray();
    }

    private static List<Map<String, String>> expected(String edgeCase) {
        List<Map<String, String>> rows =
                EXPECTED.stream().filter(r -> r.get("case").equals(edgeCase)).toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static String expected(String edgeCase, String statistic) {
        return expected(edgeCase).stream()
                .filter(r -> r.get("statistic").equals(statistic))
                .map(r -> r.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private static FactorScore factor(Questionnaire q, ResponsesBuilder responses) {
        return Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE)
                .score()
                .factors()
                .get(0);
    }

    static Stream<Map<String, String>> coverage() {
        return expected("coverage").stream();
    }

    @ParameterizedTest
    @MethodSource("coverage")
    void coverageDecidesWhoIsScored(Map<String, String> row) {
        Questionnaire q = aQuestionnaire()
                .coverage(Double.parseDouble(row.get("param")))
                .factor(
                        "f",
                        anItem("i1"),
                        anItem("i2"),
                        anItem("i3").weight(2),
                        anItem("i4").reversed())
                .build();
        ResponsesBuilder responses = responsesTo(q);
        boolean whole = row.get("target").equals("organisation");
        IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "respondent" + i)
                .filter(name -> whole || name.equals(row.get("target")))
                .forEach(name -> responses.respondent(series("coverage", name)));
        FactorScore factor = factor(q, responses);
        if (row.get("value").equals("NOT_ENOUGH_DATA")) {
            assertThat(factor.status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        } else if (row.get("statistic").equals("n_scored")) {
            assertThat((double) factor.n()).isEqualTo(Double.parseDouble(row.get("value")));
        } else {
            assertThat(factor.score()).isCloseTo(Double.parseDouble(row.get("value")), within(1e-8));
        }
    }

    @Test
    void levelsBeginAtTheirCutPoints() {
        Questionnaire q =
                aQuestionnaire().factor("f", anItem("i").anyDecimal(0, 100)).build();
        for (Map<String, String> row : expected("levels")) {
            double score = Double.parseDouble(row.get("target"));
            assertThat((double) factor(q, responsesTo(q).respondent(score)).level())
                    .as("level of " + score)
                    .isEqualTo(Double.parseDouble(row.get("value")));
        }
    }

    /** Gate items of weight 0 beside a full score, so that the factor's level is what the gates let through. */
    @ParameterizedTest
    @ValueSource(
            strings = {"gates_all_met", "gates_share80", "gates_critical_missed", "gates_hole", "gates_none_at_level"})
    void gatesLimitTheLevel(String edgeCase) {
        double[] level = series(edgeCase, "gate_level");
        double[] attained = series(edgeCase, "attained");
        double[] critical = series(edgeCase, "critical");
        List<ItemBuilder> items = new ArrayList<>(List.of(anItem("scored").anyDecimal(0, 100)));
        for (int i = 0; i < level.length; i++) {
            items.add(anItem("gate-" + i).anyDecimal(1, 6).weight(0).gate((int) level[i], critical[i] == 1));
        }
        Questionnaire q =
                aQuestionnaire().factor("f", items.toArray(ItemBuilder[]::new)).build();
        double[] answers = IntStream.range(-1, level.length)
                .mapToDouble(i -> i < 0 ? 100 : attained[i])
                .toArray();
        FactorScore factor = factor(q, responsesTo(q).respondent(answers));
        assertThat(factor.levelByScore()).isEqualTo(5);
        assertThat((double) factor.level()).isEqualTo(Double.parseDouble(expected(edgeCase, "gate_level_reached")));
        assertThat(factor.heldBackBy().isEmpty()).isEqualTo(factor.level() == 5);
    }

    @Test
    void rolesCountAlikeHoweverManyAnswer() {
        var builder = aQuestionnaire()
                .factor("f", anItem("i").anyDecimal(0, 100))
                .background("role", "leader", "middle", "frontline");
        Questionnaire plain = builder.build();
        ResponsesBuilder responses = responsesTo(plain);
        for (String role : List.of("leader", "middle", "frontline")) {
            for (double score : series("role_balanced", role)) {
                responses.respondent(score).is("role", role);
            }
        }
        var rows = responses.list();
        AssessmentScore mean = Scoring.of(plain).score(rows, ScoreOptions.NONE).score();
        AssessmentScore balanced = Scoring.of(builder.roleBalanced().build())
                .score(rows, ScoreOptions.NONE)
                .score();
        double se = Double.parseDouble(expected("role_balanced", "role_balanced_se"));
        assertThat(mean.overall().score())
                .isCloseTo(Double.parseDouble(expected("role_balanced", "respondent_mean")), within(1e-8));
        assertThat(balanced.aggregation()).isEqualTo("ROLE_BALANCED");
        assertThat(balanced.overall().score())
                .isCloseTo(Double.parseDouble(expected("role_balanced", "role_balanced_mean")), within(1e-8));
        assertThat(balanced.factors().get(0).se().orElseThrow()).isCloseTo(se, within(1e-8));
        // Everyone answered everything, so the overall's error is that of its only factor.
        assertThat(balanced.overall().se().orElseThrow()).isCloseTo(se, within(1e-8));
        assertThat(balanced.overall().df().orElseThrow())
                .isCloseTo(balanced.factors().get(0).df().orElseThrow(), within(1e-8));
    }

    @Test
    void weightsMoveTheMeanAndItsError() {
        Questionnaire q =
                aQuestionnaire().factor("f", anItem("i").anyDecimal(0, 100)).build();
        ResponsesBuilder responses = responsesTo(q);
        double[] x = series("weighted", "x");
        double[] w = series("weighted", "w");
        IntStream.range(0, x.length).forEach(i -> responses.respondent(x[i]).is("w", Double.toString(w[i])));
        AssessmentScore score = Scoring.of(q)
                .score(responses.list(), new ScoreOptions(List.of(), false, "w", 0, 5))
                .score();
        FactorScore factor = score.factors().get(0);
        assertThat(factor.score()).isCloseTo(Double.parseDouble(expected("weighted", "mean")), within(1e-8));
        assertThat(factor.se().orElseThrow()).isCloseTo(Double.parseDouble(expected("weighted", "se")), within(1e-8));
        assertThat(score.overall().se().orElseThrow())
                .isCloseTo(Double.parseDouble(expected("weighted", "se")), within(1e-8));
        assertThat(score.respondents().effective().orElseThrow())
                .isCloseTo(Double.parseDouble(expected("weighted", "n_eff")), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "near", "alternating", "short"})
    void straightLinesAreFlagged(String name) {
        double[] answers = series("straightline", name);
        Questionnaire q = aQuestionnaire().factor("f", answers.length).build();
        int flagged = Scoring.of(q)
                .score(responsesTo(q).respondent(answers).list(), ScoreOptions.NONE)
                .score()
                .respondents()
                .straightLining();
        String flag = expected("straightline").stream()
                .filter(r -> r.get("target").equals(name) && r.get("statistic").equals("flag"))
                .map(r -> r.get("value"))
                .findFirst()
                .orElseThrow();
        assertThat(flagged).isEqualTo(flag.equals("YES") ? 1 : 0);
    }
}
