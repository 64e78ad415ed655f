package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled core can be asked with every bundled module, and scores the same as without. */
class CompositionTest {
    private static final int RESPONDENTS = 24;

    static List<Questionnaire> cores() {
        return ofKind(Questionnaire.Kind.CORE);
    }

    private static List<Questionnaire> modules() {
        return ofKind(Questionnaire.Kind.MODULE);
    }

    private static List<Questionnaire> ofKind(Questionnaire.Kind kind) {
        return OurWords.instruments().stream().filter(q -> q.kind() == kind).toList();
    }

    private static List<Questionnaire> withAllModules(Questionnaire core) {
        return Stream.concat(Stream.of(core), modules().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("cores")
    void theBackgroundIsAskedOnceHoweverManyModulesAreAdded(Questionnaire core) {
        var sheet = ResponseSheet.of(withAllModules(core));
        assertThat(sheet.problems()).extracting(Problem::toString).isEmpty();
        List<String> known = core.background().stream().map(Background::id).toList();
        assertThat(sheet.value().names(false)).doesNotHaveDuplicates().containsAll(known);
        assertThat(modules())
                .allSatisfy(m -> assertThat(m.background())
                        .as("%s: what %s asks too, it asks in the same words", m.id(), core.id())
                        .allSatisfy(b -> core.background(b.id())
                                .ifPresent(same -> assertThat(words(b, m)).isEqualTo(words(same, m)))));
    }

    /** The question and its options, in every language of a module. */
    private static List<String> words(Background b, Questionnaire module) {
        return module.languages().stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(b.text().in(language)),
                        b.options().entrySet().stream()
                                .map(o -> o.getKey() + " " + o.getValue().in(language))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cores")
    void theScoreOfTheCoreIsTheSameWithAllModulesAndWithout(Questionnaire core) {
        AssessmentScore alone = score(core, List.of());
        AssessmentScore beside = score(core, modules());
        assertThat(alone.overall().score()).isBetween(1.0, 99.0);
        assertThat(beside.overall()).isEqualTo(alone.overall());
        assertThat(beside.factors()).isEqualTo(alone.factors());
        assertThat(beside.items()).isEqualTo(alone.items());
        assertThat(beside.modules()).hasSameSizeAs(modules());
    }

    @Test
    void everyModuleGetsAScoreOfItsOwnBesideACore() {
        assertThat(score(cores().get(0), modules()).modules())
                .allSatisfy(m -> assertThat(m.overall().score()).isBetween(1.0, 99.0));
    }

    private static AssessmentScore score(Questionnaire core, List<Questionnaire> modules) {
        List<Questionnaire> all =
                Stream.concat(Stream.of(core), modules.stream()).toList();
        var set = ResponseReader.read(all, ResponseFile.of("answers.csv", sheet(all)), ReadOptions.STRICT);
        assertThat(set.problems()).filteredOn(Problem::isError).isEmpty();
        return Scoring.of(core, modules)
                .score(set.value().rows(), ScoreOptions.NONE)
                .score();
    }

    /** Made-up answers over all steps; those to an item are the same whatever is asked beside it. */
    private static byte[] sheet(List<Questionnaire> all) {
        List<Item> items = all.stream().flatMap(q -> q.items().stream()).toList();
        List<String> rows = new ArrayList<>();
        rows.add("role," + items.stream().map(Item::id).collect(Collectors.joining(",")));
        List<String> roles = List.copyOf(
                all.get(0).background("role").orElseThrow().options().keySet());
        for (int i = 0; i < RESPONDENTS; i++) {
            int row = i;
            String role = roles.get(i % roles.size());
            rows.add(role
                    + items.stream()
                            .map(item -> "," + (isAskedOf(role, item) ? answer(item, row) : ""))
                            .collect(Collectors.joining()));
        }
        return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAskedOf(String role, Item item) {
        return item.roles().isEmpty() || item.roles().contains(role);
    }

    private static int answer(Item item, int row) {
        int steps = (int) (item.scale().to() - item.scale().from()) + 1;
        return (int) item.scale().from() + Math.floorMod(item.id().hashCode() + 3 * row + row / 5, steps);
    }
}
