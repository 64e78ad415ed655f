package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** The catalogue of faults and warnings about a file as a whole and its header. A code keeps its meaning for ever. */
final class FileFaults {
    private FileFaults() {}

    static Problem unknownColumn(Place at, String name, Collection<String> known) {
        return Problem.error(
                "R01",
                at,
                say("unknown column {0}", Quote.of(name)),
                join(Guess.meant(name, known), say("Rename the column, or pass over it with --ignore-columns.")));
    }

    static Problem columnTwice(Place at, String name, int first, int second) {
        return Problem.error(
                "R02",
                at,
                "column " + Quote.of(name) + " stands twice, as column " + first + " and column " + second,
                "Keep one of them.");
    }

    static Problem empty(String source) {
        return Problem.error(
                "R08",
                Place.of(source),
                "the file is empty",
                "Its first line must name the columns; cxm responses template writes such a line.");
    }

    static Problem noHeader(Place at, String first) {
        return Problem.error(
                "R08",
                at,
                "the first line names no column of the questionnaire (it begins with " + Quote.of(first)
                        + "), so the header is missing",
                "Put a line with the names of the columns first; cxm responses template writes one.");
    }

    static Problem noQuestion(Place at) {
        return Problem.error(
                "R08",
                at,
                "no column is a question of the questionnaire",
                "Name the columns by item ids; cxm responses template writes such a header.");
    }

    static Problem noRows(Place at) {
        return Problem.error("R09", at, "there is a header and no row", "Add a row for each respondent.");
    }

    static Problem notText(Place at, String what, String mend) {
        return Problem.error("R10", at, what, mend);
    }

    static Problem quoteNotClosed(Place at) {
        return Problem.error(
                "R11",
                at,
                "a quote that opens in this row is never closed",
                "Close it, and double each quote inside a quoted text. Rows after this one were not checked.");
    }

    static Problem textAfterQuote(Place at) {
        return Problem.error(
                "R11",
                at,
                "text follows a closing quote in this row",
                "Double each quote inside a quoted text. Rows after this one were not checked.");
    }

    static Problem tooLarge(Place at) {
        return Problem.error(
                "R12",
                at,
                "the row is over 1 MiB or has over " + CsvRows.MOST_COLUMNS + " cells",
                "Look for a quote that is not closed. Rows after this one were not checked.");
    }

    static Problem namedColumnMissing(Place at, NamedColumn column, List<String> header) {
        return Problem.error(
                "R19",
                at,
                column.option() + ": there is no column " + Quote.of(column.name()),
                Guess.didYouMean(column.name(), header) + "Name a column of the file.");
    }

    static Problem namedColumnTaken(Place at, NamedColumn column) {
        return Problem.error(
                "R19",
                at,
                column.option() + ": column " + Quote.of(column.name()) + " holds answers and cannot be used for this",
                "Name a column with what is known of the respondents.");
    }

    static Problem unnamedColumn(Place at, int number) {
        return Problem.error("R21", at, "column " + number + " has no name", "Name the column, or take it out.");
    }

    static Problem idTwice(String source, String id, String first, String second) {
        return Problem.error(
                "R22",
                Place.of(source),
                "the id " + Quote.of(id) + " is used by " + first + " and by " + second,
                "Choose questionnaires whose ids differ.");
    }

    static Problem windows1252(String source) {
        return Problem.warning(
                "R24",
                Place.of(source),
                "the file is not valid UTF-8 and was read as Windows-1252",
                "Look at names with special letters; export as UTF-8 to be sure.");
    }

    static Problem ignoredColumnMissing(Place at, String name, List<String> header) {
        return Problem.warning(
                "R26",
                at,
                "--ignore-columns: there is no column " + Quote.of(name),
                Guess.didYouMean(name, header) + "Nothing was passed over for it.");
    }

    static Problem questionsWithoutColumn(Place at, List<String> ids) {
        int shown = 5;
        String some = String.join(", ", ids.subList(0, Math.min(shown, ids.size())));
        return Problem.warning(
                "R27",
                at,
                (ids.size() == 1 ? "1 item has" : ids.size() + " items have") + " no column: " + some
                        + (ids.size() > shown ? " …" : ""),
                "They count as not answered.");
    }

    static Problem allRejected(Place at, int rows) {
        return Problem.error(
                "R28",
                at,
                rows == 1 ? "the only row is faulty" : "all " + rows + " rows are faulty",
                "Mend the rows named here.");
    }

    static Problem unreadable(String source, String why) {
        return Problem.error(
                "R29", Place.of(source), "the file cannot be read: " + why, "Check the file and try again.");
    }
}
