package org.cxmaturity.score.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against trying every combination, on small questionnaires drawn by chance. */
class ExactnessTest {
    private static final int SEEDS = 80;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFactorsWaysAreTheBestOfAll(long seed) {
        Case drawn = Case.draw(seed, 1, 4);
        drawn.assertWays(
                drawn.ways().factor("f0"),
                e -> e.factor("f0").orElseThrow().after().level());
        drawn.assertFall(
                drawn.drop().factor("f0"),
                e -> e.factor("f0").orElseThrow().after().level());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWaysThroughAGateThatNeedsNotAllAreTheBestOfAll(long seed) {
        Case drawn = Case.gated(2000 + seed, 6);
        drawn.assertWays(
                drawn.ways().factor("f0"),
                e -> e.factor("f0").orElseThrow().after().level());
        drawn.assertFall(
                drawn.drop().factor("f0"),
                e -> e.factor("f0").orElseThrow().after().level());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOverallsWaysAreTheBestOfAll(long seed) {
        Case drawn = Case.draw(1000 + seed, 2, 2);
        drawn.assertWays(drawn.ways().overall(), e -> e.overallAfter().level());
        drawn.assertFall(drawn.drop().overall(), e -> e.overallAfter().level());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingMovesTheLevelsArePublishedOnes(long seed) {
        Case drawn = Case.draw(3000 + seed, 2, 5);
        Effect effect = WhatIf.of(drawn.questionnaire(), drawn.score()).effect();
        assertThat(effect.factors()).allSatisfy(f -> assertThat(f.after()).isEqualTo(f.before()));
        Effect.OverallMove overall = effect.overall();
        if (overall != null) {
            assertThat(overall.after()).isEqualTo(overall.before());
        }
    }

    @Test
    void theCasesDrawnAreOfEveryKind() {
        List<Ways> all = seeds().boxed()
                .flatMap(seed ->
                        List.of(
                                Case.draw(seed, 1, 4).ways().factor("f0"),
                                Case.draw(1000 + seed, 2, 2).ways().overall())
                                .stream())
                .toList();
        assertThat(all.stream().map(Object::getClass).distinct().map(Class::getSimpleName))
                .contains("Found", "AtTheEnd", "NoScore", "OutOfReach");
        assertThat(all.stream()
                        .filter(w -> w instanceof Ways.Found f && f.ways().size() == ShortestWay.MOST))
                .hasSizeGreaterThan(SEEDS / 3);
    }

    private record Case(Questionnaire questionnaire, AssessmentScore score, Map<String, Double> efforts) {
        static Case draw(long seed, int factors, int items) {
            Chance chance = new Chance(seed);
            return draw(chance, chance.questionnaire(factors, items));
        }

        static Case gated(long seed, int items) {
            Chance chance = new Chance(seed);
            return draw(chance, chance.gated(items));
        }

        private static Case draw(Chance chance, Questionnaire questionnaire) {
            return new Case(questionnaire, chance.score(questionnaire), chance.efforts(questionnaire));
        }

        ShortestWay ways() {
            return ShortestWay.of(questionnaire, score).efforts(efforts);
        }

        Drop drop() {
            return Drop.of(questionnaire, score);
        }

        void assertWays(Ways found, ToIntFunction<Effect> level) {
            if (found instanceof Ways.OutOfReach none) {
                assertThat(all(true).best(level, none.goal())).isEmpty();
            } else if (found instanceof Ways.Found some) {
                List<Everything.Try> best = all(true).best(level, some.goal());
                assertThat(some.ways().stream().map(this::steps))
                        .containsExactlyElementsOf(best.stream()
                                .limit(ShortestWay.MOST)
                                .map(Everything.Try::steps)
                                .toList());
                assertThat(some.ways().get(0).effort()).isCloseTo(best.get(0).effort() / 1e6, within(1e-9));
            } else {
                assertThat(found).isNotInstanceOf(Ways.Stopped.class);
            }
        }

        void assertFall(Ways found, ToIntFunction<Effect> level) {
            if (found instanceof Ways.OutOfReach none) {
                assertThat(all(false).best(level, none.goal())).isEmpty();
            } else if (found instanceof Ways.Found some) {
                assertThat(steps(some.ways().get(0)))
                        .isEqualTo(all(false).best(level, some.goal()).get(0).steps());
            }
        }

        private Everything all(boolean up) {
            return new Everything(questionnaire, score, up ? efforts : Map.of(), up);
        }

        private Map<String, Integer> steps(Way way) {
            Map<String, Integer> steps = new LinkedHashMap<>();
            for (Factor factor : questionnaire.factors()) {
                for (Item item : factor.items()) {
                    steps.put(item.id(), 0);
                }
            }
            way.moves().forEach(move -> steps.put(move.item(), move.steps()));
            return steps;
        }
    }
}
