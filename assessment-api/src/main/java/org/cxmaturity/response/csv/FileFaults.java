package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

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
                say("column {0} stands twice, as column {1} and column {2}", Quote.of(name), first, second),
                say("Keep one of them."));
    }

    static Problem empty(String source) {
        return Problem.error(
                "R08",
                Place.of(source),
                say("the file is empty"),
                say("Its first line must name the columns; cxm responses template writes such a line."));
    }

    static Problem noHeader(Place at, String first) {
        return Problem.error(
                "R08",
                at,
                say(
                        "the first line names no column of the questionnaire (it begins with {0}), so the header is"
                                + " missing",
                        Quote.of(first)),
                say("Put a line with the names of the columns first; cxm responses template writes one."));
    }

    static Problem noQuestion(Place at) {
        return Problem.error(
                "R08",
                at,
                say("no column is a question of the questionnaire"),
                say("Name the columns by item ids; cxm responses template writes such a header."));
    }

    static Problem noRows(Place at) {
        return Problem.error("R09", at, say("there is a header and no row"), say("Add a row for each respondent."));
    }

    static Problem notText(Place at, Wording what, Wording mend) {
        return Problem.error("R10", at, what, mend);
    }

    static Problem quoteNotClosed(Place at) {
        return Problem.error(
                "R11",
                at,
                say("a quote that opens in this row is never closed"),
                say("Close it, and double each quote inside a quoted text. Rows after this one were not checked."));
    }

    static Problem textAfterQuote(Place at) {
        return Problem.error(
                "R11",
                at,
                say("text follows a closing quote in this row"),
                say("Double each quote inside a quoted text. Rows after this one were not checked."));
    }

    static Problem tooLarge(Place at) {
        return Problem.error(
                "R12",
                at,
                say("the row is over 1 MiB or has over {0} cells", CsvRows.MOST_COLUMNS),
                say("Look for a quote that is not closed. Rows after this one were not checked."));
    }

    static Problem namedColumnMissing(Place at, NamedColumn column, List<String> header) {
        return Problem.error(
                "R19",
                at,
                say("{0}: there is no column {1}", column.option(), Quote.of(column.name())),
                join(Guess.meant(column.name(), header), say("Name a column of the file.")));
    }

    static Problem namedColumnTaken(Place at, NamedColumn column) {
        return Problem.error(
                "R19",
                at,
                say(
                        "{0}: column {1} holds answers and cannot be used for this",
                        column.option(), Quote.of(column.name())),
                say("Name a column with what is known of the respondents."));
    }

    static Problem unnamedColumn(Place at, int number) {
        return Problem.error("R21", at, say("column {0} has no name", number), say("Name the column, or take it out."));
    }

    static Problem idTwice(Object source, String id, Object first, Object second) {
        return Problem.error(
                "R22",
                Place.of(source.toString()),
                say("the id {0} is used by {1} and by {2}", Quote.of(id), first, second),
                say("Choose questionnaires whose ids differ."));
    }

    static Problem windows1252(String source) {
        return Problem.warning(
                "R24",
                Place.of(source),
                say("the file is not valid UTF-8 and was read as Windows-1252"),
                say("Look at names with special letters; export as UTF-8 to be sure."));
    }

    static Problem ignoredColumnMissing(Place at, String name, List<String> header) {
        return Problem.warning(
                "R26",
                at,
                say("--ignore-columns: there is no column {0}", Quote.of(name)),
                join(Guess.meant(name, header), say("Nothing was passed over for it.")));
    }

    static Problem questionsWithoutColumn(Place at, List<String> ids) {
        int shown = 5;
        String some = String.join(", ", ids.subList(0, Math.min(shown, ids.size()))) + (ids.size() > shown ? " …" : "");
        return Problem.warning(
                "R27",
                at,
                ids.size() == 1
                        ? say("1 item has no column: {0}", some)
                        : say("{0} items have no column: {1}", ids.size(), some),
                say("They count as not answered."));
    }

    static Problem allRejected(Place at, int rows) {
        return Problem.error(
                "R28",
                at,
                rows == 1 ? say("the only row is faulty") : say("all {0} rows are faulty", rows),
                say("Mend the rows named here."));
    }

    static Problem unreadable(String source, @Nullable String why) {
        return Problem.error(
                "R29",
                Place.of(source),
                say("the file cannot be read: {0}", why == null ? say("it broke off") : why),
                say("Check the file and try again."));
    }
}
