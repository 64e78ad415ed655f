package org.cxmaturity.xlsx;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;

/** The catalogue of faults about workbooks. A code keeps its meaning for ever. */
public final class XlsxFaults {
    private XlsxFaults() {}

    static Problem notAWorkbook(String source) {
        return Problem.error(
                "X01",
                Place.line(source, 1),
                "the file is an archive and no workbook (.xlsx) that can be read",
                "Save it as .xlsx or as CSV in UTF-8; take files out of a .zip first.");
    }

    static Problem damaged(String source, int row) {
        return Problem.error(
                "X01",
                Place.line(source, row),
                "the workbook is damaged from here on",
                "Open it in a spreadsheet program and save it again.");
    }

    static Problem tooLarge(String source, String what) {
        return Problem.error(
                "X02",
                Place.line(source, 1),
                "the workbook is too large: " + what,
                "Delete sheets and pictures that hold no answers, or save the first sheet as CSV.");
    }

    static Problem errorInCell(Place at, String cell, String error) {
        return Problem.error(
                "X03",
                at,
                "cell " + cell + " holds the error " + error,
                "Correct the formula, or write the value in its place.");
    }

    static Problem formulaWithoutValue(Place at, String cell) {
        return Problem.error(
                "X04",
                at,
                "cell " + cell + " holds a formula without its result",
                "Open the workbook in a spreadsheet program and save it there, or write the value in its place.");
    }

    /** The file begins as old workbooks and those with a password do. */
    public static Problem oldKind(String source) {
        return Problem.error(
                "X05",
                Place.line(source, 1),
                "the file is a workbook of the old kind (.xls), or one with a password",
                "Save it as .xlsx without a password, or as CSV in UTF-8.");
    }
}
