package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.OurWords.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the time that a respondent is told is the time it takes. */
class MinutesTest {
    /**
     * Silent reading of factual English by adults: M. Brysbaert, How many words do we read per minute?, Journal of
     * Memory and Language 109, 2019.
     */
    private static final double WORDS_A_MINUTE = 238;
    /** Our estimates in seconds: an open question, the choice of the most important items, any other question. */
    private static final int COMMENT = 20;

    private static final int IMPORTANCE = 30;
    private static final int OTHER = 8;

    static List<Questionnaire> instruments() {
        return OurWords.instruments();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void theMinutesToldAreThoseThatReadingAndAnsweringTake(Questionnaire q) {
        double minutes = words(q) / WORDS_A_MINUTE + seconds(q) / 60;
        assertThat((double) q.minutes())
                .as("%s/questionnaire.yaml: write minutes: %d", q.id(), Math.round(minutes))
                .isCloseTo(minutes, within(1.0));
    }

    /** In the base language: what is on the form by its items. */
    private static double words(Questionnaire q) {
        Stream<OurWords.Said> shown = OurWords.of(q)
                .filter(s -> List.of(Kind.QUESTION, Kind.HELP, Kind.ANCHOR).contains(s.kind()))
                .filter(s -> s.file().endsWith("questionnaire.yaml") && !s.key().contains(".roleTexts."));
        return shown.mapToInt(s -> Lix.words(s.text()).size()).sum();
    }

    private static double seconds(Questionnaire q) {
        return COMMENT * q.comments().size()
                + (q.importance() == null ? 0 : IMPORTANCE)
                + OTHER * (q.outcomes().size() + q.background().size());
    }
}
