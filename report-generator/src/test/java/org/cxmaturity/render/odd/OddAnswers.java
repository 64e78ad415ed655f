package org.cxmaturity.render.odd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return to(List.of(instrument), List.of(questionnaire));
    }

    /** Answers to an instrument and its modules. */
    ResponseSet to(List<OddInstrument> instruments, List<Questionnaire> questionnaires) {
        byte[] csv = csv(instruments).getBytes(StandardCharsets.UTF_8);
        return ResponseReader.read(questionnaires, ResponseFile.of("odd.csv", csv), ReadOptions.STRICT)
                .value();
    }

    private String csv(List<OddInstrument> all) {
        OddInstrument core = all.get(0);
        List<OddInstrument> modules = all.subList(1, all.size());
        StringBuilder csv = new StringBuilder(head(core));
        modules.forEach(module -> items(module).forEach(item -> csv.append(',').append(item)));
        csv.append('\n');
        for (int r = 0; r < respondents; r++) {
            row(csv, core, r);
            for (OddInstrument module : modules) {
                for (int i = 0; i < items(module).size(); i++) {
                    csv.append(',').append(choice.applyAsInt(r, i));
                }
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static List<String> items(OddInstrument of) {
        List<String> items = new ArrayList<>();
        for (int f = 1; f <= of.factors(); f++) {
            for (int i = 1; i <= of.items(); i++) {
                items.add(of.item(f, i));
            }
        }
        return items;
    }

    private String head(OddInstrument of) {
        StringBuilder all = new StringBuilder("respondent");
        all.append(of.roles() > 0 ? ",role" : "").append(of.departments() > 0 ? ",department" : "");
        items(of).forEach(item -> all.append(',').append(item));
        return all.append(",importance").append(dated ? ",submitted" : "").toString();
    }

    private void row(StringBuilder all, OddInstrument of, int r) {
        all.append('r').append(r);
        option(all, "role", of.roles(), r);
        option(all, "department", of.departments(), r / 3);
        for (int i = 0; i < of.factors() * of.items(); i++) {
            all.append(',').append(choice.applyAsInt(r, i));
        }
        all.append(',').append(String.join(" ", important(of, r)));
        all.append(dated ? ",2025-09-12" : "");
    }

    /** What matters most to a respondent: one practice anywhere, and two of the first eight. */
    private static Set<String> important(OddInstrument of, int r) {
        List<String> items = items(of);
        int few = Math.min(8, items.size());
        Set<String> picked = new LinkedHashSet<>();
        picked.add(of.item(1 + Math.floorMod(r, of.factors()), 1 + Math.floorMod(r / 2, of.items())));
        picked.add(items.get(Math.floorMod(r, few)));
        picked.add(items.get(Math.floorMod(r + 3, few)));
        return picked;
    }

    private static void option(StringBuilder all, String id, int count, int r) {
        if (count > 0) {
            all.append(',').append(OddInstrument.option(id, 1 + Math.floorMod(r, count)));
        }
    }
}
