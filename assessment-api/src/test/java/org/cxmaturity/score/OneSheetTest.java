package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Answers;
import org.cxmaturity.response.Response;
import org.junit.jupiter.api.Test;

class OneSheetTest {
    private static final Questionnaire SMALL = aQuestionnaire()
            .factor("full", anItem("a").scale(1, 5), anItem("b").scale(1, 5).reversed())
            .factor(
                    "thin",
                    anItem("c").scale(1, 5),
                    anItem("d").scale(1, 5),
                    anItem("e").scale(1, 5))
            .factor("beside", anItem("f").scale(1, 5))
            .build();

    @Test
    void scoresAFactorOnlyWhereHalfOfWhatAppliesIsAnswered() {
        Answers.Columns columns = new Answers.Columns(List.of("a", "b", "c", "d", "e", "f"));
        Map<String, Answer> given = Map.of(
                "a", new Answer.Value(4), // 75
                "b", new Answer.Value(2), // 25, reversed 75
                "c", new Answer.Value(5),
                "d", Answer.Missing.DONT_KNOW, // one of three: 1/3 is under a half
                "f", Answer.Missing.NOT_APPLICABLE);
        Response response = new Response(
                "", Map.of(), Answers.of(columns, given), Map.of(), List.of(), Map.of(), null, OptionalDouble.empty());

        OneSheet sheet = OneSheet.of(List.of(SMALL), response);

        assertThat(sheet.coverage()).containsOnly(Map.entry("full", 1.0), Map.entry("thin", 1.0 / 3));
        assertThat(sheet.scores()).containsOnly(Map.entry("full", 75.0));
    }
}
