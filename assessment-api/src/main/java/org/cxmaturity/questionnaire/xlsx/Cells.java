package org.cxmaturity.questionnaire.xlsx;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.xlsx.CellName;

/** Numbers cells, so that the reader of questionnaires can speak of lines, and turns its faults back into cells. */
final class Cells {
    private record At(String sheet, int row, int column) {
        Wording name() {
            return say("sheet {0}, cell {1}", sheet, CellName.of(column, row));
        }
    }

    private final String source;
    private final List<At> cells = new ArrayList<>();

    Cells(String source) {
        this.source = source;
        number("?", 1, 0); // what stands nowhere
    }

    /** The number of a cell; the row is counted from 1, the column from 0. */
    int number(String sheet, int row, int column) {
        cells.add(new At(sheet, row, column));
        return cells.size();
    }

    /** Where a cell stands. */
    Place place(int number) {
        return Place.line(source, at(number).row());
    }

    /** A problem whose line is the number of a cell, as one that names the cell. */
    Problem named(Problem p) {
        int number = p.place().line();
        Wording message = p.message().changed(this::cellOf);
        boolean known = number > 1 && number <= cells.size();
        return new Problem(
                p.severity(),
                p.code(),
                known ? place(number) : Place.line(source, 1),
                known ? say("{0} ({1})", message, at(number).name()) : message,
                p.mend());
    }

    /** A line that is the number of a cell, as that cell. */
    private Wording cellOf(Wording part) {
        OptionalInt line = Place.lineOf(part);
        return line.isEmpty() ? part : say("in {0}", at(line.getAsInt()).name());
    }

    private At at(int number) {
        return cells.get(number >= 1 && number <= cells.size() ? number - 1 : 0);
    }
}
