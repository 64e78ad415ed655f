package org.cxmaturity.score.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShortestWayTest {
    private final Questionnaire four = aQuestionnaire().factor("a", 4).build();

    @Test
    void amongEqualEffortsFewerItemsComeFirstAndThenTheOrderOfTheForm() {
        // all at 50, level 4 from 60: 10 points, 6.25 a step
        Ways.Found found =
                found(ShortestWay.of(four, Results.ofFive(four, 3, 3, 3, 3)).factor("a"));

        assertThat(found.level()).isEqualTo(3);
        assertThat(found.goal()).isEqualTo(4);
        assertThat(found.whole()).isTrue();
        assertThat(found.ways().stream().map(ShortestWayTest::steps))
                .containsExactly(Map.of("a-1", 2), Map.of("a-2", 2), Map.of("a-3", 2));
        assertThat(found.ways().get(0).effort()).isEqualTo(2);
        assertThat(found.ways().get(0).share()).isEqualTo(2);
        assertThat(found.ways().get(0).effect().factor("a").orElseThrow().after())
                .isEqualTo(new Effect.Stand(62.5, 4, 4, List.of()));
    }

    @Test
    void aMoveTellsTheShareWhoWouldAnswerOneStepHigher() {
        // means 3.4, 3, 3, 3: score 52.5; one step of the first brings 3.75, of another 6.25
        ResponsesBuilder responses = responsesTo(four);
        for (int i = 0; i < 5; i++) {
            responses.respondent(i < 2 ? 4 : 3, 3, 3, 3);
        }
        Way way = found(ShortestWay.of(four, Results.of(four, responses.list())).factor("a"))
                .ways()
                .get(0);

        assertThat(way.moves()).hasSize(1);
        Move move = way.moves().get(0);
        assertThat(move.item()).isEqualTo("a-1");
        assertThat(move.steps()).isEqualTo(2);
        assertThat(move.fromRaw()).isCloseTo(3.4, within(1e-12));
        assertThat(move.toRaw()).isEqualTo(5);
        assertThat(move.share()).isCloseTo(1.6, within(1e-12));
    }

    @Test
    void aWayOfSeveralMovesTellsTheShareOfAllTheirAnswers() {
        Questionnaire gated = aQuestionnaire()
                .factor("a", anItem("a-1").gate(5, true), anItem("a-2").gate(5, true))
                .build();
        ResponsesBuilder low = responsesTo(gated);
        for (int i = 0; i < 10; i++) {
            low.respondent(i < 1 ? 5 : 4, i < 5 ? 4 : 3);
        }
        Way way = found(ShortestWay.of(gated, Results.of(gated, low.list())).factor("a"))
                .ways()
                .get(0);
        // 4.1 to 5 and 3.5 to 5: 9 and 15 steps of 20 answers
        assertThat(way.share()).isCloseTo(1.2, within(1e-12));
        assertThat(way.steps()).isEqualTo(3);
    }

    @Test
    void effortsMoveTheWayAndAnInfiniteOneClosesIt() {
        AssessmentScore score = Results.ofFive(four, 3, 3, 3, 3);
        Map<String, Double> efforts = Map.of("a-1", 3.0, "a-2", Double.POSITIVE_INFINITY, "a-3", 0.5, "a-4", 0.4);
        Ways.Found found = found(ShortestWay.of(four, score).efforts(efforts).factor("a"));

        assertThat(found.ways().stream().map(ShortestWayTest::steps))
                .containsExactly(Map.of("a-4", 2), Map.of("a-3", 1, "a-4", 1), Map.of("a-3", 2));
        assertThat(found.ways().stream().map(Way::effort)).containsExactly(0.8, 0.9, 1.0);
    }

    @Test
    void weightsMakeAStepWorthMore() {
        Questionnaire weighted = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1"),
                        anItem("a2"),
                        anItem("a3").weight(2),
                        anItem("a4").weight(0))
                .build();
        // 50 and 12.5 from a step of a3
        Ways.Found found = found(
                ShortestWay.of(weighted, Results.ofFive(weighted, 3, 3, 3, 3)).factor("a"));
        assertThat(steps(found.ways().get(0))).isEqualTo(Map.of("a3", 1));
        assertThat(found.ways()).noneMatch(way -> steps(way).containsKey("a4"));
    }

    @Test
    void aReverseKeyedItemImprovesDownItsScale() {
        Questionnaire reversed =
                aQuestionnaire().factor("a", anItem("a1").reversed()).build();
        Move move = found(ShortestWay.of(reversed, Results.ofFive(reversed, 3)).factor("a"))
                .ways()
                .get(0)
                .moves()
                .get(0);
        assertThat(move.from()).isEqualTo(50);
        assertThat(move.to()).isEqualTo(75);
        assertThat(move.fromRaw()).isEqualTo(3);
        assertThat(move.toRaw()).isEqualTo(2);
    }

    @Test
    void aClosedGateIsOpenedWhateverElseTheScoreHas() {
        Questionnaire gated = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1"),
                        anItem("a2"),
                        anItem("a3"),
                        anItem("a4").gate(3, true))
                .build();
        // 100, 100, 100 and 0: level 4 by the score, held at 2
        Ways.Found found =
                found(ShortestWay.of(gated, Results.ofFive(gated, 5, 5, 5, 1)).factor("a"));
        assertThat(found.level()).isEqualTo(2);
        assertThat(found.goal()).isEqualTo(3);
        assertThat(found.ways().stream().map(ShortestWayTest::steps)).containsExactly(Map.of("a4", 2));
    }

    @Test
    void ofAGateOnlyAsManyAsNeededAreRaised() {
        Questionnaire gated = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1").gate(3, false),
                        anItem("a2").gate(3, false),
                        anItem("a3").gate(3, false),
                        anItem("a4").gate(3, true),
                        anItem("a5").gate(3, false))
                .build();
        // four of five are enough, the critical one among them
        Ways.Found found = found(
                ShortestWay.of(gated, Results.ofFive(gated, 2, 5, 5, 2, 1)).factor("a"));
        assertThat(found.ways().stream().map(ShortestWayTest::steps))
                .containsExactly(Map.of("a1", 1, "a4", 1), Map.of("a4", 1, "a5", 2));
    }

    @Test
    void underTheCapTheLowestFactorIsRaised() {
        Questionnaire capped =
                aQuestionnaire().cap(1).factor("a", 2).factor("b", 2).build();
        // 100 and 12.5: 56.25 is level 3, held at 2 by b, which needs 20
        Ways.Found found =
                found(ShortestWay.of(capped, Results.ofFive(capped, 5, 5, 1, 2)).overall());
        assertThat(found.level()).isEqualTo(2);
        assertThat(found.ways().stream().map(ShortestWayTest::steps))
                .containsExactly(Map.of("b-1", 1), Map.of("b-2", 1));
    }

    @Test
    void anOverallBelowItsFloorTakesTheFactorThatWeighsMost() {
        Questionnaire weighted = aQuestionnaire()
                .factor("a", 1, anItem("a1"), anItem("a2"))
                .factor("b", 3, anItem("b1"), anItem("b2"))
                .build();
        // 50; a step in b brings 9.375, in a 3.125
        Ways.Found found = found(
                ShortestWay.of(weighted, Results.ofFive(weighted, 3, 3, 3, 3)).overall());
        assertThat(found.ways().stream().map(ShortestWayTest::steps))
                .containsExactly(Map.of("b1", 2), Map.of("b2", 2), Map.of("a1", 1, "b1", 1));
    }

    @Test
    void aFactorOutsideTheOverallIsLeftAlone() {
        Questionnaire unweighted = aQuestionnaire()
                .cap(0)
                .factor("a", 1, anItem("a1"))
                .factor("b", 0, anItem("b1"))
                .build();
        Ways.Found found = found(
                ShortestWay.of(unweighted, Results.ofFive(unweighted, 3, 1)).overall());
        assertThat(found.ways().stream().map(ShortestWayTest::steps)).containsExactly(Map.of("a1", 1));
    }

    @Test
    void aScaleWithoutStepsIsReadAsOneOfFive() {
        Questionnaire decimals =
                aQuestionnaire().factor("a", anItem("a1").anyDecimal(0, 10)).build();
        Move move = found(ShortestWay.of(decimals, Results.ofFive(decimals, 4)).factor("a"))
                .ways()
                .get(0)
                .moves()
                .get(0);
        // 40 is level 3, and 60 is passed by the step at 7.5
        assertThat(move.toRaw()).isEqualTo(7.5);
        assertThat(move.steps()).isEqualTo(2);
        assertThat(move.share()).isCloseTo(1.4, within(1e-12));
    }

    @Test
    void atTheTopThereIsNothingToDo() {
        AssessmentScore score = Results.ofFive(four, 5, 5, 5, 4);
        assertThat(ShortestWay.of(four, score).factor("a")).isEqualTo(new Ways.AtTheEnd(5));
        assertThat(ShortestWay.of(four, score).overall()).isEqualTo(new Ways.AtTheEnd(5));
    }

    @Test
    void withoutAScoreThereIsNoWay() {
        Questionnaire two = aQuestionnaire().factor("a", 1).factor("b", 1).build();
        AssessmentScore score = Results.ofFive(two, 3, Double.NaN);
        assertThat(ShortestWay.of(two, score).factor("b")).isEqualTo(new Ways.NoScore(Status.NOT_ENOUGH_DATA));
        assertThat(ShortestWay.of(two, score).overall()).isEqualTo(new Ways.NoScore(Status.NOT_ENOUGH_DATA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortestWay.of(two, score).factor("c"));
    }

    @Test
    void aHiddenItemIsNeverUsedAndSaysWhyAGateStaysShut() {
        Questionnaire gated = aQuestionnaire()
                .factor(
                        "a",
                        anItem("a1"),
                        anItem("a2"),
                        anItem("a3"),
                        anItem("a4").gate(4, true))
                .build();
        ResponsesBuilder responses = responsesTo(gated);
        for (int i = 0; i < 9; i++) {
            responses.respondent(3, 3, i < 4 ? 3 : Double.NaN, i < 4 ? 3 : Double.NaN);
        }
        Ways ways = ShortestWay.of(gated, Results.of(gated, responses.list())).factor("a");
        assertThat(ways).isEqualTo(new Ways.OutOfReach(3, 4, List.of("a4")));
    }

    @Test
    void anUnansweredGateItemStaysShut() {
        Questionnaire gated = aQuestionnaire()
                .factor("a", anItem("a1"), anItem("a2"), anItem("a3").gate(4, true))
                .build();
        Ways ways =
                ShortestWay.of(gated, Results.ofFive(gated, 3, 3, Double.NaN)).factor("a");
        assertThat(ways).isEqualTo(new Ways.OutOfReach(3, 4, List.of("a3")));
    }

    @Test
    void aSearchThatStopsSaysSo() {
        Ways ways = ShortestWay.of(four, Results.ofFive(four, 3, 3, 3, 3))
                .patience(2)
                .factor("a");
        assertThat(ways).isEqualTo(new Ways.Stopped(3, 4, 2));
    }

    @Test
    void oddEffortsAreRefused() {
        ShortestWay ways = ShortestWay.of(four, Results.ofFive(four, 3, 3, 3, 3));
        for (double odd : new double[] {0, -1, 1001, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ways.efforts(Map.of("a-1", odd)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ways.efforts(Map.of("b-1", 1.0)));
    }

    @Test
    @Timeout(20)
    void sixtyItemsWithGatesAndOddEffortsAreSearchedToTheEnd() {
        Random random = new Random(7);
        QuestionnaireBuilder builder = aQuestionnaire().cap(1);
        for (int f = 0; f < 5; f++) {
            ItemBuilder[] items = new ItemBuilder[12];
            for (int i = 0; i < items.length; i++) {
                items[i] = anItem("f" + f + "-" + i).gate(3, i == 0);
            }
            builder.factor("f" + f, items);
        }
        Questionnaire sixty = builder.build();
        ResponsesBuilder responses = responsesTo(sixty);
        for (int n = 0; n < 40; n++) {
            responses.respondent(
                    random.doubles(60).map(d -> 1 + Math.floor(4 * d * d)).toArray());
        }
        Map<String, Double> efforts = new LinkedHashMap<>();
        for (Item item : sixty.items()) {
            efforts.put(item.id(), 0.5 + 3 * random.nextDouble());
        }
        Ways.Found found = found(ShortestWay.of(sixty, Results.of(sixty, responses.list()))
                .efforts(efforts)
                .overall());
        assertThat(found.ways()).hasSize(3);
        assertThat(found.whole()).isTrue();
    }

    private static Ways.Found found(Ways ways) {
        return assertThat(ways)
                .asInstanceOf(InstanceOfAssertFactories.type(Ways.Found.class))
                .actual();
    }

    private static Map<String, Integer> steps(Way way) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        way.moves().forEach(move -> steps.put(move.item(), move.steps()));
        return steps;
    }
}
