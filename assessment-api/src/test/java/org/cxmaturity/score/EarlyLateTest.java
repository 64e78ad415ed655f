package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.junit.jupiter.api.Test;

/** Factor a falls by time, factor b does not. */
class EarlyLateTest {
    private static final Questionnaire Q = aQuestionnaire()
            .factor("a", anItem("a-1").anyDecimal(0, 100))
            .factor("b", anItem("b-1").anyDecimal(0, 100))
            .build();

    private static Optional<EarlyLate> of(int n, IntFunction<String> when) {
        ResponsesBuilder sheets = responsesTo(Q);
        for (int i = 0; i < n; i++) {
            sheets.respondent(80 - i + i % 3, 50 + i % 4);
        }
        List<Response> dated = new ArrayList<>();
        for (Response r : sheets.list()) {
            dated.add(new Response(
                    r.respondent(),
                    r.background(),
                    r.answers(),
                    r.evidence(),
                    r.importance(),
                    r.comments(),
                    when.apply(dated.size()),
                    r.seconds()));
        }
        Collections.reverse(dated);
        return EarlyLate.of(Q, dated, ReleaseRules.DEFAULT);
    }

    private static String day(int i) {
        return String.format(Locale.ROOT, "2026-03-%02dT09:00:00Z", 1 + i);
    }

    @Test
    void aFactorThatLateRespondentsAnswerOtherwiseIsNamed() {
        EarlyLate found = of(20, EarlyLateTest::day).orElseThrow();
        assertThat(found.each()).isEqualTo(6);
        assertThat(found.differing()).containsExactly("a");
    }

    @Test
    void smallThirdsOneDayAndSheetsWithoutADayTellNothing() {
        assertThat(of(14, EarlyLateTest::day)).isEmpty();
        assertThat(of(20, i -> "2026-03-01")).isEmpty();
        assertThat(of(20, i -> null)).isEmpty();
    }
}
