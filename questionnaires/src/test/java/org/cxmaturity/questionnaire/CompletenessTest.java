package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether every instrument of ours says all that the report and the board need of it, in every language. */
class CompletenessTest {
    @Test
    void everyItemDescribesEachStepOfItsScale() {
        assertThat(OurWords.instruments().stream()
                        .flatMap(q -> q.items().stream()
                                .flatMap(i -> lacking(i, i.anchors().keySet(), 0).stream()
                                        .map(step ->
                                                q.id() + "/questionnaire.yaml " + i.id() + ": write anchors." + step))))
                .isEmpty();
    }

    @Test
    void everyItemAdvisesAtEachStepBelowTheTop() {
        assertThat(OurWords.instruments().stream()
                        .flatMap(q -> q.items().stream()
                                .flatMap(i -> lacking(i, i.advice().keySet(), 1).stream()
                                        .map(step ->
                                                q.id() + "/questionnaire.yaml " + i.id() + ": write advice." + step))))
                .isEmpty();
    }

    @Test
    void everyItemHasAQuestionForTheBoard() {
        assertThat(OurWords.instruments().stream()
                        .flatMap(q -> q.items().stream()
                                .filter(i -> i.boardQuestion() == null)
                                .map(i -> q.id() + "/questionnaire.yaml " + i.id() + ": write boardQuestion")))
                .isEmpty();
    }

    @Test
    void everyInstrumentNamesItsSources() {
        assertThat(OurWords.instruments())
                .allSatisfy(q -> assertThat(q.sources())
                        .as("%s/questionnaire.yaml: write sources", q.id())
                        .isNotEmpty()
                        .noneMatch(String::isBlank));
    }

    @Test
    void everyInstrumentIsThereInFourLanguages() {
        assertThat(OurWords.instruments())
                .allSatisfy(q -> assertThat(q.languages()).as(q.id()).contains("en", "da", "nb", "sv"));
    }

    @Test
    void everyTextIsThereInEveryLanguageWordingForRolesToo() {
        List<String> lacking = new ArrayList<>();
        for (Questionnaire q : OurWords.instruments()) {
            for (String language : q.languages()) {
                Texts.of(q).forEach((path, text) -> {
                    boolean sign = path.get(path.size() - 1).equals("badge");
                    if (!sign && !text.has(language)) {
                        String key = String.join(".", path);
                        lacking.add(q.id() + "/" + OurWords.file(q, language) + ": write " + key + " for \""
                                + text.base() + "\"");
                    }
                });
            }
        }
        assertThat(lacking).isEmpty();
    }

    /** Whole steps of an item's scale that have no text, save so many at the top. */
    private static Set<Integer> lacking(Item item, Set<Integer> written, int save) {
        Set<Integer> steps = new TreeSet<>(IntStream.rangeClosed(
                        (int) item.scale().from(), (int) item.scale().to() - save)
                .boxed()
                .toList());
        steps.removeAll(written);
        return steps;
    }
}
