package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;

class FiveFactorContentTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples/five-factor");

    private final Questionnaire core = Library.bundled().resolve("five-factor").value();

    @Test
    void everyItemSaysWhatEachStepLooksLikeAndWhatComesNext() {
        assertThat(core.items()).hasSize(30).allSatisfy(item -> {
            assertThat(item.anchors().keySet()).containsExactly(1, 2, 3, 4, 5);
            assertThat(item.advice().keySet()).containsExactly(1, 2, 3, 4);
            assertThat(item.boardQuestion()).isNotNull();
        });
    }

    @Test
    void everyItemGuardsLevelThreeAndOneOfEachFactorIsCritical() {
        assertThat(core.items())
                .allSatisfy(item -> assertThat(gate(item).level()).isEqualTo(3));
        assertThat(core.items().stream().filter(item -> gate(item).critical()).map(Item::id))
                .containsExactly("art-promise", "con-channels", "emp-mandate", "sys-recovery", "mea-leading");
    }

    @Test
    void noTextIsUsedForTwoSteps() {
        assertThat(core.languages()).allSatisfy(language -> {
            assertThat(texts(language, i -> i.anchors().values().stream())).doesNotHaveDuplicates();
            assertThat(texts(language, i -> i.advice().values().stream())).doesNotHaveDuplicates();
        });
    }

    @Test
    void theSyntheticAnswersHaveAColumnForEveryItemInTheOrderOfTheForm() throws IOException {
        List<String> items = core.items().stream().map(Item::id).toList();
        for (String wave : List.of("wave-1.csv", "wave-2.csv")) {
            assertThat(header(wave)).containsSubsequence(items);
        }
    }

    @Test
    void theSyntheticPeersHaveAColumnForEveryFactor() throws IOException {
        assertThat(header("peers.csv"))
                .containsSubsequence(core.factors().stream().map(Factor::id).toList());
    }

    private static Gate gate(Item item) {
        Gate gate = item.gate();
        assertThat(gate).as(item.id()).isNotNull();
        return gate == null ? new Gate(0, false) : gate;
    }

    private List<String> texts(String language, Function<Item, Stream<Text>> of) {
        return core.items().stream().flatMap(of).map(t -> t.in(language)).toList();
    }

    private static List<String> header(String file) throws IOException {
        return List.of(Files.readAllLines(EXAMPLES.resolve(file)).get(0).split(",", -1));
    }
}
