package org.cxmaturity.response.csv;

import static org.cxmaturity.questionnaire.AQuestionnaire.forRoles;
import static org.cxmaturity.questionnaire.AQuestionnaire.item;
import static org.cxmaturity.questionnaire.AQuestionnaire.required;
import static org.cxmaturity.questionnaire.AQuestionnaire.scale;
import static org.cxmaturity.questionnaire.AQuestionnaire.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.AQuestionnaire;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;

/** One small questionnaire that has every kind of column, and short ways to read CSV text with it. */
public final class Sheets {
    public static final Questionnaire SMALL = AQuestionnaire.called("small")
            .background("role", "leadership", "frontline", "support")
            .background("department")
            .factor(
                    "articulate",
                    required(item("promise")),
                    item("known"),
                    when(item("known-how"), "known", Condition.Test.AT_LEAST, 2))
            .factor(
                    "measure",
                    forRoles(item("budget"), "leadership"),
                    item("spend", scale("euros", 0, 250, 0)),
                    item("half", scale("half", 0, 10, 0.5)))
            .outcome("nps", Outcome.Measure.NPS, scale("recommend", 0, 10, 1))
            .importance(2)
            .comment("change")
            .build();

    private Sheets() {}

    static Result<ResponseSet> read(String csv) {
        return read(csv, ReadOptions.STRICT);
    }

    static Result<ResponseSet> read(String csv, ReadOptions options) {
        return read(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    static Result<ResponseSet> read(byte[] csv, ReadOptions options) {
        return ResponseReader.read(List.of(SMALL), ResponseFile.of("r.csv", csv), options);
    }

    /** Faults and warnings as the command line prints them; the warning on items without a column left out. */
    static List<String> told(Result<ResponseSet> result) {
        return result.problems().stream()
                .filter(p -> !p.code().equals("R27"))
                .map(Problem::toString)
                .toList();
    }
}
