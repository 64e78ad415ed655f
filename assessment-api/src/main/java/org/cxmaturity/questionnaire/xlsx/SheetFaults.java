package org.cxmaturity.questionnaire.xlsx;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** The catalogue of faults about questionnaires in workbooks. A code keeps its meaning for ever. */
final class SheetFaults {
    private SheetFaults() {}

    static Problem noQuestionnaire(Place at, Collection<String> sheets) {
        return Problem.error(
                "S01",
                at,
                "the workbook holds no questionnaire: it has the sheets " + String.join(", ", sheets),
                "Take a workbook that cxm questionnaire export wrote, or an XLSForm with the sheets survey and choices.");
    }

    static Problem noColumn(Place at, String sheet, String column) {
        return Problem.error(
                "S02", at, "sheet " + sheet + " has no column " + Quote.of(column), "Put it back as it was exported.");
    }

    static Problem noSuchPath(Place at, String path) {
        return Problem.error(
                "S03",
                at,
                Quote.of(path) + " is the text of nothing that stands in the other sheets",
                "Correct the path, add what it belongs to, or delete the row.");
    }

    static Problem noSuchFactor(Place at, String item, String factor, Collection<String> factors) {
        return Problem.error(
                "S03",
                at,
                "the item " + Quote.of(item) + " belongs to " + Quote.of(factor) + ", which is no factor",
                Guess.didYouMean(factor, factors) + "Name a factor of the sheet Factors.");
    }

    static Problem sourceChanged(Place at, String language, Collection<String> translations) {
        return Problem.warning(
                "S04",
                at,
                "the text in " + language + " was changed since the export",
                "See whether the translations still say the same: " + String.join(", ", translations) + ".");
    }

    static Problem doesNotFit(Place at, String what, String instead) {
        return Problem.warning("S05", at, what, instead);
    }

    static Problem filledIn(Place at, String what) {
        return Problem.warning("S06", at, what, "Correct it in questionnaire.yaml.");
    }

    static Problem twice(Place at, String what, String id) {
        return Problem.error("S07", at, what + " " + Quote.of(id) + " stands twice", "Keep one of the two rows.");
    }
}
