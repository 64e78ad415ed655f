package org.cxmaturity.render.odd;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;
import org.cxmaturity.response.csv.ResponseSet;

/**
 * Answers to an odd instrument, as a file of CSV.
 *
 * @param dated  whether the forms say when they were handed in
 * @param choice the step that a respondent (counted from 0) chose for an item (counted over all factors)
 */
record OddAnswers(int respondents, boolean dated, IntBinaryOperator choice) {
    /** Spread over all five steps, by a rule and not by chance. */
    static OddAnswers mixed(int respondents) {
        return new OddAnswers(respondents, true, (r, i) -> 1 + Math.floorMod(r * 7 + i * 3 + r * i, 5));
    }

    /** Everybody the same step everywhere. */
    static OddAnswers all(int respondents, int step) {
        return new OddAnswers(respondents, true, (r, i) -> step);
    }

    OddAnswers undated() {
        return new OddAnswers(respondents, false, choice);
    }

    ResponseSet to(OddInstrument instrument, Questionnaire questionnaire) {
        byte[] csv = csv(instrument).getBytes(StandardCharsets.UTF_8);
        return ResponseReader.read(List.of(questionnaire), ResponseFile.of("odd.csv", csv), ReadOptions.STRICT)
                .value();
    }

    private String csv(OddInstrument of) {
        StringBuilder all = new StringBuilder("respondent");
        all.append(of.roles() > 0 ? ",role" : "").append(of.departments() > 0 ? ",department" : "");
        for (int f = 1; f <= of.factors(); f++) {
            for (int i = 1; i <= of.items(); i++) {
                all.append(',').append(OddInstrument.item(f, i));
            }
        }
        all.append(",importance").append(dated ? ",submitted" : "").append('\n');
        for (int r = 0; r < respondents; r++) {
            row(all, of, r);
        }
        return all.toString();
    }

    private void row(StringBuilder all, OddInstrument of, int r) {
        all.append('r').append(r);
        option(all, "role", of.roles(), r);
        option(all, "department", of.departments(), r / 3);
        for (int i = 0; i < of.factors() * of.items(); i++) {
            all.append(',').append(choice.applyAsInt(r, i));
        }
        int first = 1 + Math.floorMod(r, of.factors());
        all.append(',').append(OddInstrument.item(first, 1 + Math.floorMod(r / 2, of.items())));
        all.append(dated ? ",2025-09-12" : "").append('\n');
    }

    private static void option(StringBuilder all, String id, int count, int r) {
        if (count > 0) {
            all.append(',').append(OddInstrument.option(id, 1 + Math.floorMod(r, count)));
        }
    }
}
