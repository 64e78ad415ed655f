package org.cxmaturity.xlsx;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults about workbooks. A code keeps its meaning for ever. */
public final class XlsxFaults {
    private XlsxFaults() {}

    static Problem notAWorkbook(String source) {
        return Problem.error(
                "X01",
                Place.line(source, 1),
                say("the file is an archive and no workbook (.xlsx) that can be read"),
                say("Save it as .xlsx or as CSV in UTF-8; take files out of a .zip first."));
    }

    static Problem damaged(String source, int row) {
        return Problem.error(
                "X01",
                Place.line(source, row),
                say("the workbook is damaged from here on"),
                say("Open it in a spreadsheet program and save it again."));
    }

    static Problem tooLarge(String source, Wording what) {
        return Problem.error(
                "X02",
                Place.line(source, 1),
                say("the workbook is too large: {0}", what),
                say("Delete sheets and pictures that hold no answers, or save the first sheet as CSV."));
    }

    static Problem errorInCell(Place at, String cell, String error) {
        return Problem.error(
                "X03",
                at,
                say("cell {0} holds the error {1}", cell, error),
                say("Correct the formula, or write the value in its place."));
    }

    static Problem formulaWithoutValue(Place at, String cell) {
        return Problem.error(
                "X04",
                at,
                say("cell {0} holds a formula without its result", cell),
                say("Open the workbook in a spreadsheet program and save it there, or write the value in its place."));
    }

    /** The file begins as old workbooks and those with a password do. */
    public static Problem oldKind(String source) {
        return Problem.error(
                "X05",
                Place.line(source, 1),
                say("the file is a workbook of the old kind (.xls), or one with a password"),
                say("Save it as .xlsx without a password, or as CSV in UTF-8."));
    }
}
