package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One, none and many in four languages; numbers in sentences as each language writes them. */
class PluralsTest {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,\u202f]*");

    /** What a pattern says when every number in it is n, printed as the language prints counts. */
    private static String say(String language, String key, int n) {
        Words words = Words.of(language);
        String printed = Notation.of(language).count(n);
        int places = 8;
        Object[] args = new Object[places];
        for (int i = 0; i < places; i++) {
            // the number that a choice looks at, and the printed one, stand side by side in any order
            args[i] = words.raw(key).contains("{" + i + ",choice") ? n : printed;
        }
        return words.say(key, args);
    }

    /** None of the four languages has a form of its own for 21 or 1,250, as some others have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void twoTwentyOneAndOneThousandTwoHundredAndFiftyTakeTheSameForm(String language) {
        int choices = 0;
        for (String key : Words.of(language).keys()) {
            if (Words.of(language).raw(key).contains(",choice")) {
                String two = DIGITS.matcher(say(language, key, 2)).replaceAll("N");
                assertThat(DIGITS.matcher(say(language, key, 21)).replaceAll("N"))
                        .as(key)
                        .isEqualTo(two);
                assertThat(DIGITS.matcher(say(language, key, 1250)).replaceAll("N"))
                        .as(key)
                        .isEqualTo(two);
                choices++;
            }
        }
        assertThat(choices).as("patterns with a choice").isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1    | The answers lie 1 point above the peer median",
                "en | 2    | The answers lie 2 points above the peer median",
                "en | 21   | The answers lie 21 points above the peer median",
                "da | 1    | Svarene ligger 1 point over sammenligningsgruppens median",
                "da | 21   | Svarene ligger 21 point over sammenligningsgruppens median",
                "nb | 1    | Svarene ligger 1 poeng over sammenligningsgruppens median",
                "nb | 21   | Svarene ligger 21 poeng over sammenligningsgruppens median",
                "sv | 1    | Svaren ligger 1 poäng över jämförelsegruppens median",
                "sv | 21   | Svaren ligger 21 poäng över jämförelsegruppens median",
            })
    void aFindingCountsItsPoints(String language, int n, String begins) {
        assertThat(say(language, "finding.peers.above", n)).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0    | No factor has risen by more than chance; none has fallen by more than chance",
                "en | 1    | One factor has risen by more than chance; one has fallen",
                "en | 2    | 2 factors have risen by more than chance; 2 have fallen",
                "da | 1    | Én faktor er steget",
                "nb | 1    | Én faktor har steget",
                "sv | 1    | En faktor har stigit",
            })
    void aTitleCountsFactorsDownToNone(String language, int n, String begins) {
        assertThat(say(language, "change.title", n)).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1    | One text of the questionnaire is not translated | 1,250 texts of the questionnaire are not translated",
                "da | 1    | Én tekst | 1.250 tekster",
                "nb | 1    | Én tekst | 1\u202f250 tekster",
                "sv | 1    | En text | 1\u202f250 texter",
            })
    void thousandsAreWrittenInsideSentencesToo(String language, int one, String first, String many) {
        assertThat(say(language, "limits.untranslated", one)).contains(first);
        assertThat(say(language, "limits.untranslated", 1250)).contains(many);
    }

    /** A name may end in s, x or z, and each language has its own genitive: so no pattern forms one from a name. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void noPatternFormsTheGenitiveOfAName(String language) {
        Words words = Words.of(language);
        for (String key : words.keys()) {
            assertThat(words.raw(key)).as(key).doesNotContainPattern("\\}['’]?s(?![\\p{L}])");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void aFactorInsideASentenceIsNotCapitalised(String language) {
        ReportData data = ReportData.of(Samples.full(language));
        Voice voice = Voice.of(data);
        for (Instrument.Factor factor : data.instrument().factors()) {
            String phrase = voice.phrase(factor.id());
            assertThat(phrase.substring(0, 1))
                    .as(phrase)
                    .isEqualTo(phrase.substring(0, 1).toLowerCase(Locale.ROOT));
            assertThat(voice.sentence(phrase).substring(0, 1))
                    .isEqualTo(phrase.substring(0, 1).toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void aSentenceBeginsWithTheWholeOfItsFirstLetter() {
        Voice voice = Voice.of(ReportData.of(Samples.full("en")));
        assertThat(voice.sentence("økt tillit")).isEqualTo("Økt tillit");
        assertThat(voice.sentence("ĳsvogel")).isEqualTo("Ĳsvogel");
        assertThat(voice.sentence("\uD801\uDC28 deseret")).isEqualTo("\uD801\uDC00 deseret");
        assertThat(voice.sentence("ißt")).isEqualTo("Ißt");
        assertThat(voice.sentence("")).isEmpty();
    }
}
