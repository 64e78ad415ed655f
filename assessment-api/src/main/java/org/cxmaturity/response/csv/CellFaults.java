package org.cxmaturity.response.csv;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.questionnaire.Scale;

/** The catalogue of faults and warnings about rows and cells. A code keeps its meaning for ever. */
final class CellFaults {
    private static final String OR_EMPTY = "Correct the cell, or leave it empty for not answered.";

    private CellFaults() {}

    static Problem offScale(Place at, String id, String given, Scale scale, boolean decimalComma) {
        boolean number = Numbers.parse(given, decimalComma).isPresent();
        String near = Guess.nearest(given, List.of(AnswerReader.NOT_APPLICABLE, AnswerReader.DONT_KNOW));
        String mend = !number && !decimalComma && Numbers.parse(given, true).isPresent()
                ? "Write a decimal point; a comma is for files separated by semicolons."
                : !number && near.equalsIgnoreCase(given) ? "Did you mean " + near + "? " + OR_EMPTY : OR_EMPTY;
        return Problem.error(
                "R03",
                at,
                id + ": " + (number ? given : Quote.of(given)) + " is not on the scale " + Numbers.range(scale),
                mend);
    }

    static Problem noSuchOption(Place at, String id, String given, Collection<String> options) {
        return Problem.error(
                "R04",
                at,
                id + ": " + Quote.of(given) + " is none of its answers",
                Guess.didYouMean(given, options) + "Use " + oneOf(options) + ", or leave the cell empty.");
    }

    static Problem duplicateRespondent(Place at, String respondent, int firstLine) {
        return Problem.error(
                "R05",
                at,
                "respondent: " + Quote.of(respondent) + " stands in line " + firstLine + " already",
                "Keep one row for each respondent, or give each row an id of its own.");
    }

    static Problem notAsked(Place at, String id, String given, String why) {
        return Problem.error(
                "R06",
                at,
                id + ": " + Quote.of(given) + " answers a question that was not asked: " + why,
                "Empty the cell, or correct the answer that the question depends on.");
    }

    static Problem wrongWidth(Place at, int cells, int columns) {
        return Problem.error(
                "R07",
                at,
                (cells == 1 ? "the row has 1 cell" : "the row has " + cells + " cells") + " and the header " + columns
                        + (columns == 1 ? " column" : " columns"),
                "Give the row a cell for each column, and quote texts that hold the separator.");
    }

    static Problem noSuchEvidence(Place at, String column, String given, List<String> kinds) {
        return Problem.error(
                "R13",
                at,
                column + ": " + Quote.of(given) + " is no kind of evidence",
                Guess.didYouMean(given, kinds) + "Use " + oneOf(kinds) + ", or leave the cell empty.");
    }

    static Problem noSuchItem(Place at, String given, Collection<String> items) {
        return Problem.error(
                "R14",
                at,
                "importance: " + Quote.of(given) + " is no item that can be named",
                Guess.didYouMean(given, items) + "Use item ids with a blank between them.");
    }

    static Problem namedTwice(Place at, String item) {
        return Problem.error("R14", at, "importance: " + item + " is named twice", "Name each item once.");
    }

    static Problem tooManyNamed(Place at, int named, int pick) {
        return Problem.error(
                "R14",
                at,
                "importance: " + named + " items are named and the question asks for " + pick,
                "Keep " + pick + " of them at most.");
    }

    static Problem tooLong(Place at, String column, int length, int longest) {
        return Problem.error(
                "R15",
                at,
                column + ": the text has " + length + " characters, more than " + longest,
                "Shorten the text.");
    }

    static Problem noTime(Place at, String given) {
        return Problem.error(
                "R16",
                at,
                "submitted: " + Quote.of(given) + " is no ISO 8601 date or time",
                "Write it like 2026-03-31 or 2026-03-31T14:05:00Z, or leave the cell empty.");
    }

    static Problem noSeconds(Place at, String given) {
        return Problem.error(
                "R17",
                at,
                "seconds: " + Quote.of(given) + " is no number of 0 or more",
                "Give the active time in seconds, or leave the cell empty.");
    }

    static Problem controlCharacter(Place at, String column, int character) {
        return Problem.error(
                "R18",
                at,
                column + ": the cell holds the control character U+" + hex(character),
                "Take it out, or export the file again as UTF-8.");
    }

    static Problem noWeight(Place at, String column, String given) {
        return Problem.error(
                "R20",
                at,
                column + ": " + Quote.of(given) + " is no weight",
                "Give each row a number of 0 or more, or leave out --weight.");
    }

    static Problem emptyUnit(Place at, String column, String option) {
        return Problem.error(
                "R20",
                at,
                column + ": the cell is empty, and " + option + " needs it",
                "Name the organisation of the row, or take the row out.");
    }

    static Problem requiredEmpty(Place first, String id, int rows) {
        return Problem.warning(
                "R25",
                first,
                id + ": a required question is not answered"
                        + (rows == 1 ? " in 1 row" : " in " + rows + " rows, this being the first"),
                "Ask for the answer, or score without it.");
    }

    private static String oneOf(Collection<String> words) {
        int shown = 12;
        String list = String.join(", ", words.stream().limit(shown).toList());
        return words.size() > shown ? "one of " + words.size() + " keys: " + list + " …" : "one of: " + list;
    }

    private static String hex(int character) {
        String hex = Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
