package org.cxmaturity.kit;

import java.util.List;
import java.util.Random;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Response;

/** Assessments made by chance from a seed: uneven groups, gaps in the answers, roles that are not asked all. */
public final class RandomAssessments {
    private static final List<String> ROLES = List.of("leadership", "frontline", "support");

    private RandomAssessments() {}

    /** Three factors of three items, one item for leaders only, a role and a department. */
    public static Questionnaire questionnaire(boolean balanced) {
        QuestionnaireBuilder builder = QuestionnaireBuilder.aQuestionnaire()
                .cap(1)
                .importance(2)
                .factor("a", 3)
                .factor(
                        "b",
                        ItemBuilder.anItem("b-1"),
                        ItemBuilder.anItem("b-2").reversed().gate(3, true),
                        ItemBuilder.anItem("b-3").roles("leadership"))
                .factor("c", 2, ItemBuilder.anItem("c-1"), ItemBuilder.anItem("c-2"))
                .outcome("nps", Outcome.Measure.NPS, 0, 10)
                .outcome("csat", Outcome.Measure.CSAT, 1, 5)
                .outcome("ces", Outcome.Measure.EFFORT, 1, 7)
                .outcome("joy", Outcome.Measure.MEAN, 1, 5)
                .background("role", ROLES.toArray(String[]::new))
                .background("department");
        return (balanced ? builder.roleBalanced() : builder).build();
    }

    /** Up to 60 respondents; {@code patchy} leaves many answers out. */
    public static List<Response> responses(Questionnaire q, Random random, boolean patchy) {
        ResponsesBuilder responses = ResponsesBuilder.responsesTo(q);
        int n = 1 + random.nextInt(60);
        int departments = 1 + random.nextInt(7);
        for (int i = 0; i < n; i++) {
            String role = random.nextInt(12) == 0 ? "" : ROLES.get((int) (3 * Math.pow(random.nextDouble(), 2)));
            responses
                    .respondent()
                    .is("role", role)
                    .is("department", "D" + (int) (departments * Math.pow(random.nextDouble(), 3)));
            q.items().forEach(item -> {
                if (item.roles().isEmpty() || item.roles().contains(role)) {
                    answer(responses, item.id(), 1 + random.nextInt(5), random, patchy);
                }
            });
            q.outcomes()
                    .forEach(o -> answer(
                            responses,
                            o.id(),
                            o.scale().from() + random.nextInt(o.scale().options()),
                            random,
                            patchy));
            if (random.nextBoolean()) {
                responses.names("a-1", "c-2");
            }
        }
        return responses.list();
    }

    private static void answer(ResponsesBuilder responses, String id, double raw, Random random, boolean patchy) {
        int luck = random.nextInt(patchy ? 6 : 40);
        switch (luck) {
            case 0 -> responses.absent(id, Answer.Missing.NOT_APPLICABLE);
            case 1 -> responses.absent(id, Answer.Missing.DONT_KNOW);
            case 2 -> responses.absent(id, Answer.Missing.NOT_ANSWERED);
            default -> responses.answer(id, raw);
        }
    }
}
