package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.OurWords.Kind;
import org.cxmaturity.questionnaire.OurWords.Said;
import org.junit.jupiter.api.Test;

/** Whether the texts can be read by anyone who works there. */
class ReadingEaseTest {
    /**
     * Björnsson's scale puts books for children below 30, novels at 30 to 40, newspapers at 40 to 50 and
     * official or specialist texts above. All texts of one kind of one instrument, taken together, stay in the band of
     * novels; single sentences are too short for the index to mean anything.
     */
    private static final double HARDEST = 40;

    private static final Map<Kind, Integer> MOST_CHARACTERS =
            Map.of(Kind.QUESTION, 120, Kind.HELP, 220, Kind.ANCHOR, 130, Kind.ADVICE, 150, Kind.BOARD_QUESTION, 140);
    private static final Map<Kind, Integer> MOST_WORDS =
            Map.of(Kind.QUESTION, 20, Kind.HELP, 40, Kind.ANCHOR, 24, Kind.ADVICE, 26, Kind.BOARD_QUESTION, 26);

    @Test
    void theIndexAddsWordsPerSentenceAndThePercentageOfLongWords() {
        // 10 words, 2 sentences, 3 words over 6 letters (promises, customers, written): 5 + 30.
        assertThat(Lix.of(List.of("We keep promises to customers. All of it is written.")))
                .isCloseTo(35, within(1e-9));
        assertThat(Lix.of(List.of("Vi svarar", "Vi frågar ofta"))).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void theTextsOfEachKindReadAsEasilyAsANovel() {
        Map<String, List<Said>> kinds = new TreeMap<>(OurWords.said()
                .filter(s -> s.kind() != Kind.HELP)
                .collect(Collectors.groupingBy(s -> s.file() + " " + s.kind())));
        assertThat(kinds.entrySet().stream()
                        .filter(k -> index(k.getValue()) > HARDEST)
                        .map(k -> k.getKey() + " has LIX " + Math.round(index(k.getValue()))
                                + "; bring it to 40 with shorter words and sentences, first in:\n    "
                                + hardest(k.getValue())))
                .isEmpty();
    }

    @Test
    void noTextIsLongerThanItsKindAllows() {
        assertThat(OurWords.said()
                        .filter(ReadingEaseTest::tooLong)
                        .map(s -> s.so(Lix.words(s.text()).size()
                                + " words, " + s.text().length() + " characters; say it in " + MOST_WORDS.get(s.kind())
                                + " words, " + MOST_CHARACTERS.get(s.kind()) + " characters")))
                .isEmpty();
    }

    private static boolean tooLong(Said s) {
        return s.text().length() > MOST_CHARACTERS.get(s.kind())
                || Lix.words(s.text()).size() > MOST_WORDS.get(s.kind());
    }

    private static double index(List<Said> texts) {
        return Lix.of(texts.stream().map(Said::text).toList());
    }

    private static String hardest(List<Said> texts) {
        return texts.stream()
                .sorted(Comparator.comparingDouble(s -> -index(List.of(s))))
                .limit(5)
                .map(s -> s.key() + ": \"" + s.text() + "\"")
                .collect(Collectors.joining("\n    "));
    }
}
