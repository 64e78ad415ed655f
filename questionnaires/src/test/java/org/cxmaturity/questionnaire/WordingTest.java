package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.OurWords.Kind;
import org.cxmaturity.questionnaire.OurWords.Said;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list of words or lint can find in the wording; a reader finds the rest. */
class WordingTest {
    @Test
    void lintFindsNoQuestionThatIsLongAsksTwoThingsOrIsAskedTwice() {
        assertThat(OurWords.instruments())
                .allSatisfy(q -> assertThat(Library.bundled().lint(q.id()).problems())
                        .filteredOn(p -> List.of("Q51", "Q52", "Q53", "Q54").contains(p.code()))
                        .extracting(Problem::toString)
                        .isEmpty());
    }

    @Test
    void noQuestionDeniesTwiceInOnePartOfASentence() {
        assertThat(texts(Kind.QUESTION, Kind.ANCHOR)
                        .filter(s -> WordLists.deniesTwice(s.lang(), s.text()))
                        .map(s -> s.so("two negations in one part of the sentence; say what is done instead")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We do not act without a plan., true",
        "en, 'Nobody asks, and nothing is written.', false",
        "da, Vi handler ikke uden en plan., true",
        "da, Vi handler uden en plan., false",
        "nb, Vi svarer aldri uten en plan., true",
        "nb, Vi svarer aldri., false",
        "sv, Vi svarar inte utan att fråga., true",
        "sv, Vi svarar utan att fråga., false"
    })
    void aDoubleNegationIsToldFromASingleOne(String lang, String text, boolean twice) {
        assertThat(WordLists.deniesTwice(lang, text)).isEqualTo(twice);
    }

    @Test
    void theThirdStepUsesNoListedWordThatOnlySaysHowGoodSomethingIs() {
        assertThat(texts(Kind.ANCHOR)
                        .filter(s -> s.key().endsWith(".3"))
                        .flatMap(s -> WordLists.found(WordLists.VAGUE, s.lang(), s.text()).stream()
                                .map(word ->
                                        s.so("\"" + word + "\" cannot be checked; say what lies there to be seen"))))
                .isEmpty();
    }

    @Test
    void noTextUsesAListedSlogan() {
        assertThat(OurWords.said()
                        .flatMap(s -> WordLists.found(WordLists.SLOGANS, s.lang(), s.text()).stream()
                                .map(word -> s.so("take away \"" + word + "\"; say what is done"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, A good plan is written.",
        "da, Der er en god plan.",
        "nb, Det er en tilstrekkelig plan.",
        "sv, Det finns en lämplig plan."
    })
    void aVagueWordIsFoundInEveryLanguage(String lang, String text) {
        assertThat(WordLists.found(WordLists.VAGUE, lang, text)).isPresent();
    }

    private static Stream<Said> texts(Kind... kinds) {
        return OurWords.said(kinds);
    }
}
