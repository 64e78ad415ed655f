package org.cxmaturity.questionnaire.xlsx;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults about questionnaires in workbooks. A code keeps its meaning for ever. */
final class SheetFaults {
    private SheetFaults() {}

    static Problem noQuestionnaire(Place at, Collection<String> sheets) {
        return Problem.error(
                "S01",
                at,
                say("the workbook holds no questionnaire: it has the sheets {0}", String.join(", ", sheets)),
                say("Take a workbook that cxm questionnaire export wrote, or an XLSForm with the sheets survey and"
                        + " choices."));
    }

    static Problem noColumn(Place at, String sheet, String column) {
        return Problem.error(
                "S02",
                at,
                say("sheet {0} has no column {1}", sheet, Quote.of(column)),
                say("Put it back as it was exported."));
    }

    static Problem noSuchPath(Place at, String path) {
        return Problem.error(
                "S03",
                at,
                say("{0} is the text of nothing that stands in the other sheets", Quote.of(path)),
                say("Correct the path, add what it belongs to, or delete the row."));
    }

    static Problem noSuchFactor(Place at, String item, String factor, Collection<String> factors) {
        return Problem.error(
                "S03",
                at,
                say("the item {0} belongs to {1}, which is no factor", Quote.of(item), Quote.of(factor)),
                join(Guess.meant(factor, factors), say("Name a factor of the sheet Factors.")));
    }

    static Problem sourceChanged(Place at, String language, Collection<String> translations) {
        return Problem.warning(
                "S04",
                at,
                say("the text in {0} was changed since the export", language),
                say("See whether the translations still say the same: {0}.", String.join(", ", translations)));
    }

    static Problem doesNotFit(Place at, Wording what, Wording instead) {
        return Problem.warning("S05", at, what, instead);
    }

    static Problem filledIn(Place at, Wording what) {
        return Problem.warning("S06", at, what, say("Correct it in questionnaire.yaml."));
    }

    static Problem scaleTwice(Place at, String id) {
        return Problem.error(
                "S07", at, say("the scale {0} stands twice", Quote.of(id)), say("Keep one of the two rows."));
    }
}
