package org.cxmaturity.score.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.Reference;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways and backed scores as {@code docs/reference/arithmetic/way.py} found them by trying everything. */
class WayReferenceTest {
    static Stream<NamedCsvRecord> ways() {
        return Reference.rows("way.csv").stream();
    }

    static Stream<NamedCsvRecord> backed() {
        return Reference.rows("backed.csv").stream();
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Questionnaire factor(String weights, List<String> gates) {
        double[] weight = numbers(weights);
        ItemBuilder[] items = IntStream.range(0, weight.length)
                .mapToObj(i -> {
                    ItemBuilder item = anItem("i" + i).weight(weight[i]);
                    String gate = gates.isEmpty() ? "0" : gates.get(i);
                    int level = Integer.parseInt(gate.replace("!", ""));
                    return level == 0 ? item : item.gate(level, gate.endsWith("!"));
                })
                .toArray(ItemBuilder[]::new);
        return aQuestionnaire().factor("f", items).build();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theShortestWayCostsWhatTheBestOfAllChoicesCosts(NamedCsvRecord row) {
        Questionnaire q =
                factor(row.getField("weights"), List.of(row.getField("gates").split(" ")));
        ResponsesBuilder responses = responsesTo(q);
        for (String person : row.getField("answers").split("\\|")) {
            responses.respondent(numbers(person));
        }
        Ways ways = ShortestWay.of(q, Results.of(q, responses.list())).factor("f");
        if (!(ways instanceof Ways.Found found)) {
            throw new AssertionError("no way found: " + ways);
        }
        Way best = found.ways().get(0);

        assertThat(found.level()).isEqualTo(Integer.parseInt(row.getField("level")));
        assertThat(best.steps()).isEqualTo(Integer.parseInt(row.getField("steps")));
        assertThat(best.moves()).hasSize(Integer.parseInt(row.getField("items")));
    }

    @ParameterizedTest
    @MethodSource("backed")
    void whatEvidenceBacksIsTheScoreWithTheRestHeldAtTheSecondStep(NamedCsvRecord row) {
        Questionnaire q = factor(row.getField("weights"), List.of());
        ResponsesBuilder responses = responsesTo(q).respondent(numbers(row.getField("answers")));
        String[] evidence = row.getField("evidence").split(" ");
        for (int i = 0; i < evidence.length; i++) {
            if (!evidence[i].equals("none")) {
                responses.evidence("i" + i, Evidence.valueOf(evidence[i].toUpperCase(Locale.ROOT)));
            }
        }
        FactorScore factor = Scoring.of(q)
                .score(responses.list(), ScoreOptions.NONE)
                .score()
                .factors()
                .get(0);

        assertThat(factor.score()).isCloseTo(Double.parseDouble(row.getField("claimed")), within(1e-9));
        assertThat(factor.backed().orElseThrow()).isCloseTo(Double.parseDouble(row.getField("backed")), within(1e-9));
        assertThat(factor.evidenceShare().orElseThrow())
                .isCloseTo(Double.parseDouble(row.getField("share")), within(1e-9));
    }
}
