package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.questionnaire.ScoringRules.Aggregation.RESPONDENT_MEAN;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.response.csv.ResponseSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled add-on modules share with the core, and what they must not. */
class ModuleContentTest {
    private static final Questionnaire CORE = bundled("five-factor");

    static List<String> modules() {
        return Library.bundled().ids().stream()
                .filter(id -> bundled(id).kind() == Questionnaire.Kind.MODULE)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itHasSixToTenPractices(String id) {
        assertThat(bundled(id).items()).hasSizeBetween(6, 10);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyFactorHasAPhraseForSentences(String id) {
        assertThat(bundled(id).factors())
                .allSatisfy(factor -> assertThat(factor.phrase()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void gatesGuardLevelThreeAndSomeAreCritical(String id) {
        List<Gate> gates = bundled(id).items().stream()
                .map(Item::gate)
                .filter(Objects::nonNull)
                .toList();
        assertThat(gates).allSatisfy(gate -> assertThat(gate.level()).isEqualTo(3));
        assertThat(gates).anyMatch(Gate::critical);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itIsAnsweredAndReadLikeTheCore(String id) {
        Questionnaire module = bundled(id);
        assertThat(module.languages())
                .allSatisfy(language -> assertThat(frame(module, language)).isEqualTo(frame(CORE, language)));
        assertThat(module.levels().stream().map(Level::from))
                .containsExactlyElementsOf(
                        CORE.levels().stream().map(Level::from).toList());
        assertThat(module.scoring().aggregation())
                .isEqualTo(
                        askedOfOneRole(module)
                                ? RESPONDENT_MEAN
                                : CORE.scoring().aggregation());
    }

    @Test
    void allOfThemCanBeAskedTogetherWithTheCore() {
        var sheet = ResponseSheet.of(all());
        assertThat(sheet.problems()).map(Problem::message).isEmpty();
        assertThat(sheet.value().names(false)).containsOnlyOnce("role").doesNotHaveDuplicates();
    }

    /** There is nothing to balance then. */
    private static boolean askedOfOneRole(Questionnaire q) {
        return q.items().stream().allMatch(item -> item.roles().size() == 1);
    }

    private static List<Questionnaire> all() {
        return Stream.concat(Stream.of(CORE), modules().stream().map(ModuleContentTest::bundled))
                .toList();
    }

    /** Level names, the steps of the answers, and the roles, in the words of one language. */
    private static List<String> frame(Questionnaire q, String language) {
        Stream<Text> roles = q.background("role").orElseThrow().options().values().stream();
        Stream<Text> steps =
                q.items().stream().map(Item::scale).distinct().flatMap(scale -> scale.labels().values().stream());
        return Stream.of(q.levels().stream().map(Level::name), steps, roles)
                .flatMap(texts -> texts)
                .map(text -> text.in(language))
                .toList();
    }

    private static Questionnaire bundled(String id) {
        return Library.bundled().resolve(id).value();
    }
}
