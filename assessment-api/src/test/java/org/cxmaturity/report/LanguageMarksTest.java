package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.LanguageMarks.mark;

import java.util.List;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.LanguageMarks.Stretch;
import org.junit.jupiter.api.Test;

/** The language of a piece of text goes with it through sentences, cuts and lines. */
class LanguageMarksTest {
    private static final String PHRASE = mark("one experience", "en");

    @Test
    void aTextInTheLanguageOfTheDocumentHasNoMark() {
        Text text = Text.of("en", "Measure").with("da", "M\u00e5ling");

        assertThat(LanguageMarks.shown(text, "da")).isEqualTo("M\u00e5ling");
        assertThat(LanguageMarks.shown(text, "en")).isEqualTo("Measure");
        assertThat(LanguageMarks.shown(Text.of("en-GB", "Measure"), "en")).isEqualTo("Measure");
        assertThat(LanguageMarks.shown(Text.of("no", "M\u00e5ling"), "nb")).isEqualTo("M\u00e5ling");
    }

    @Test
    void aTextThatIsMissingIsMarkedAsInTheBaseLanguage() {
        String shown = LanguageMarks.shown(Text.of("en", "Measure"), "sv");

        assertThat(LanguageMarks.whole(shown)).isEqualTo("en");
        assertThat(LanguageMarks.plain(shown)).isEqualTo("Measure");
        assertThat(LanguageMarks.length(shown)).isEqualTo(7);
    }

    @Test
    void aTranslatedTextIsMarkedWhereTheReportHasNoWordsInThatLanguage() {
        Text text = Text.of("en", "Measure").with("de", "Messung");

        assertThat(LanguageMarks.whole(LanguageMarks.shown(text, "de"))).isEqualTo("de");
    }

    @Test
    void withinASentenceOnlyThePieceIsMarked() {
        String sentence = "Medarbejderne siger, at \u00bb" + PHRASE + "\u00ab mangler.";

        assertThat(LanguageMarks.stretches(sentence))
                .containsExactly(
                        new Stretch("Medarbejderne siger, at \u00bb", ""),
                        new Stretch("one experience", "en"),
                        new Stretch("\u00ab mangler.", ""));
        assertThat(LanguageMarks.whole(sentence)).isEmpty();
        assertThat(LanguageMarks.plain(sentence))
                .isEqualTo("Medarbejderne siger, at \u00bbone experience\u00ab mangler.");
    }

    @Test
    void capitalsAndCutsAreMadeInTheLettersAndNotInTheMarks() {
        assertThat(LanguageMarks.capital(PHRASE)).isEqualTo(mark("One experience", "en"));
        assertThat(LanguageMarks.capital("ord")).isEqualTo("Ord");
        assertThat(LanguageMarks.capital("")).isEmpty();
        assertThat(LanguageMarks.changed(PHRASE, text -> text.substring(0, 3))).isEqualTo(mark("one", "en"));
        assertThat(LanguageMarks.shorter("om " + PHRASE, 4)).isEqualTo("om " + mark("one experi", "en"));
        assertThat(LanguageMarks.shorter("om " + PHRASE, 99)).isEmpty();
        assertThat(LanguageMarks.shorter("om", 1)).isEqualTo("o");
    }

    @Test
    void piecesThatATextIsCutIntoKeepTheirLanguages() {
        String text = "om " + PHRASE + " nu";
        int at = text.indexOf("experience");

        List<String> pieces = LanguageMarks.apart(List.of(text.substring(0, at), text.substring(at)));

        assertThat(pieces).containsExactly("om " + mark("one ", "en"), mark("experience", "en") + " nu");
        assertThat(pieces.get(0)).endsWith(" ");
        assertThat(String.join("", pieces))
                .satisfies(all -> assertThat(LanguageMarks.stretches(all)).isEqualTo(LanguageMarks.stretches(text)));
    }

    @Test
    void whatIsNoLanguageAndWhatHasNoLettersIsNotMarked() {
        assertThat(mark("one", "<script>")).isEqualTo("one");
        assertThat(mark("one", "")).isEqualTo("one");
        assertThat(mark("%", "en")).isEqualTo("%");
        assertThat(mark("", "en")).isEmpty();
    }

    @Test
    void tagsThatSomebodyTypedBreakNothing() {
        String begin = "\uDB40\uDC01";
        String odd = "\uDB40\uDC3C\uDB40\uDC3E"; // the tags of < and >
        String flag = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

        assertThat(LanguageMarks.stretches("a" + begin + odd + "b" + begin)).containsExactly(new Stretch("ab", ""));
        assertThat(LanguageMarks.plain("Scotland " + flag)).isEqualTo("Scotland " + flag);
        assertThat(LanguageMarks.stretches(begin)).isEmpty();
        assertThat(LanguageMarks.capital(begin)).isEqualTo(begin);
    }
}
