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
import org.cxmaturity.questionnaire.Scale;

/** The catalogue of faults and warnings about rows and cells. A code keeps its meaning for ever. */
final class CellFaults {
    private static final Wording OR_EMPTY = say("Correct the cell, or leave it empty for not answered.");

    private CellFaults() {}

    static Problem offScale(Place at, String id, String given, Scale scale, boolean decimalComma) {
        boolean number = Numbers.parse(given, decimalComma).isPresent();
        String near = Guess.nearest(given, List.of(AnswerReader.NOT_APPLICABLE, AnswerReader.DONT_KNOW));
        Wording mend = !number && !decimalComma && Numbers.parse(given, true).isPresent()
                ? say("Write a decimal point; a comma is for files separated by semicolons.")
                : !number && near.equalsIgnoreCase(given) ? join(say("Did you mean {0}? ", near), OR_EMPTY) : OR_EMPTY;
        return Problem.error(
                "R03",
                at,
                say("{0}: {1} is not on the scale {2}", id, number ? given : Quote.of(given), Numbers.range(scale)),
                mend);
    }

    static Problem noSuchOption(Place at, String id, String given, Collection<String> options) {
        return Problem.error(
                "R04",
                at,
                say("{0}: {1} is none of its answers", id, Quote.of(given)),
                join(Guess.meant(given, options), oneOf(options)));
    }

    static Problem duplicateRespondent(Place at, String respondent, int firstLine) {
        return Problem.error(
                "R05",
                at,
                say("respondent: {0} stands in line {1} already", Quote.of(respondent), firstLine),
                say("Keep one row for each respondent, or give each row an id of its own."));
    }

    static Problem notAsked(Place at, String id, String given, Wording why) {
        return Problem.error(
                "R06",
                at,
                say("{0}: {1} answers a question that was not asked: {2}", id, Quote.of(given), why),
                say("Empty the cell, or correct the answer that the question depends on."));
    }

    static Problem wrongWidth(Place at, int cells, int columns) {
        return Problem.error(
                "R07",
                at,
                cells == 1
                        ? say("the row has 1 cell and the header {0} columns", columns)
                        : columns == 1
                                ? say("the row has {0} cells and the header 1 column", cells)
                                : say("the row has {0} cells and the header {1} columns", cells, columns),
                say("Give the row a cell for each column, and quote texts that hold the separator."));
    }

    static Problem noSuchEvidence(Place at, String column, String given, List<String> kinds) {
        return Problem.error(
                "R13",
                at,
                say("{0}: {1} is no kind of evidence", column, Quote.of(given)),
                join(Guess.meant(given, kinds), oneOf(kinds)));
    }

    static Problem noSuchItem(Place at, String given, Collection<String> items) {
        return Problem.error(
                "R14",
                at,
                say("importance: {0} is no item that can be named", Quote.of(given)),
                join(Guess.meant(given, items), say("Use item ids with a blank between them.")));
    }

    static Problem namedTwice(Place at, String item) {
        return Problem.error("R14", at, say("importance: {0} is named twice", item), say("Name each item once."));
    }

    static Problem tooManyNamed(Place at, int named, int pick) {
        return Problem.error(
                "R14",
                at,
                say("importance: {0} items are named and the question asks for {1}", named, pick),
                say("Keep {0} of them at most.", pick));
    }

    static Problem tooLong(Place at, String column, int length, int longest) {
        return Problem.error(
                "R15",
                at,
                say("{0}: the text has {1} characters, more than {2}", column, length, longest),
                say("Shorten the text."));
    }

    static Problem noTime(Place at, String given) {
        return Problem.error(
                "R16",
                at,
                say("submitted: {0} is no ISO 8601 date or time", Quote.of(given)),
                say("Write it like 2026-03-31 or 2026-03-31T14:05:00Z, or leave the cell empty."));
    }

    static Problem noSeconds(Place at, String given) {
        return Problem.error(
                "R17",
                at,
                say("seconds: {0} is no number of 0 or more", Quote.of(given)),
                say("Give the active time in seconds, or leave the cell empty."));
    }

    static Problem controlCharacter(Place at, String column, int character) {
        return Problem.error(
                "R18",
                at,
                say("{0}: the cell holds the control character U+{1}", column, hex(character)),
                say("Take it out, or export the file again as UTF-8."));
    }

    static Problem noWeight(Place at, String column, String given) {
        return Problem.error(
                "R20",
                at,
                say("{0}: {1} is no weight", column, Quote.of(given)),
                say("Give each row a number of 0 or more, or leave out --weight."));
    }

    static Problem emptyUnit(Place at, String column, String option) {
        return Problem.error(
                "R20",
                at,
                say("{0}: the cell is empty, and {1} needs it", column, option),
                say("Name the organisation of the row, or take the row out."));
    }

    static Problem requiredEmpty(Place first, String id, int rows) {
        return Problem.warning(
                "R25",
                first,
                rows == 1
                        ? say("{0}: a required question is not answered in 1 row", id)
                        : say("{0}: a required question is not answered in {1} rows, this being the first", id, rows),
                say("Ask for the answer, or score without it."));
    }

    private static Wording oneOf(Collection<String> words) {
        int shown = 12;
        String list = String.join(", ", words.stream().limit(shown).toList());
        return words.size() > shown
                ? say("Use one of {0} keys: {1} …, or leave the cell empty.", words.size(), list)
                : say("Use one of: {0}, or leave the cell empty.", list);
    }

    private static String hex(int character) {
        String hex = Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
