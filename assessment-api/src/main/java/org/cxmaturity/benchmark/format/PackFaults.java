package org.cxmaturity.benchmark.format;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/**
 * The catalogue of faults and warnings about packs and ready scores, from 05 up; 01 to 04 are those of every JSON
 * document. A code keeps its meaning for ever.
 */
public final class PackFaults {
    private PackFaults() {}

    // ---- packs as files ----

    static Problem inconsistent(Place at, String message, String mend) {
        return Problem.error("B05", at, message, mend);
    }

    // ---- ready scores: the header ----

    static Problem empty(String source) {
        return Problem.error(
                "B10",
                Place.of(source),
                "the file is empty",
                "Its first line must name the columns: organisation, dimensions, factor ids.");
    }

    static Problem noRows(Place at) {
        return Problem.error("B11", at, "there is a header and no row", "Add a row for each organisation.");
    }

    static Problem unknownColumn(Place at, String name, Collection<String> known, String mend) {
        return Problem.error("B12", at, "unknown column " + Quote.of(name), Guess.didYouMean(name, known) + mend);
    }

    static Problem columnTwice(Place at, String name, int first, int second) {
        return Problem.error(
                "B13",
                at,
                "column " + Quote.of(name) + " stands twice, as column " + first + " and column " + second,
                "Keep one of them.");
    }

    static Problem unnamedColumn(Place at, int number) {
        return Problem.error("B14", at, "column " + number + " has no name", "Name the column, or take it out.");
    }

    static Problem noOrganisation(Place at, String guess, String first) {
        return Problem.error(
                "B15",
                at,
                "there is no column \"organisation\" (the first is " + Quote.of(first) + ")",
                guess.isEmpty()
                        ? "Name the column with the organisations so, in the first line."
                        : "Rename column " + Quote.of(guess) + ".");
    }

    static Problem noDimension(Place at, String name, List<String> header) {
        return Problem.error(
                "B16",
                at,
                "--dimensions: there is no column " + Quote.of(name),
                Guess.didYouMean(name, header) + "Name a column of the file.");
    }

    static Problem noFactor(Place at) {
        return Problem.error(
                "B17", at, "no column holds scores of a factor", "Add a column for each factor, named by its id.");
    }

    static Problem words(Place at, String column, String first) {
        return Problem.error(
                "B18",
                at,
                "column " + Quote.of(column) + " holds no number (its first cell is " + Quote.of(first) + ")",
                "Name it with --dimensions when it describes the organisation, or pass over it with --ignore-columns.");
    }

    static Problem badDimension(Place at, String name) {
        return Problem.error(
                "B28",
                at,
                "--dimensions: " + Quote.of(name) + " has a meaning of its own and cannot describe an organisation",
                "Leave it out.");
    }

    static Problem noColumnFor(Place at, List<String> factors) {
        return Problem.warning(
                "B24",
                at,
                (factors.size() == 1 ? "1 factor has" : factors.size() + " factors have") + " no column: "
                        + String.join(", ", factors),
                "No organisation has a score on " + (factors.size() == 1 ? "it." : "them."));
    }

    // ---- ready scores: rows and cells ----

    static Problem noScore(Place at, String column, String given, boolean number, boolean comma) {
        return Problem.error(
                "B19",
                at,
                column + ": " + (number ? given : Quote.of(given)) + " is no score from 0 to 100",
                comma
                        ? "Write a decimal point; a comma is for files separated by semicolons."
                        : "Correct the cell, or leave it empty for no score.");
    }

    static Problem noName(Place at) {
        return Problem.error(
                "B20", at, "organisation: the cell is empty", "Name the organisation, or take the row out.");
    }

    static Problem organisationTwice(Place at, String name, int firstLine) {
        return Problem.error(
                "B21",
                at,
                "organisation: " + Quote.of(name) + " stands in line " + firstLine + " already",
                "Keep one row for each organisation.");
    }

    static Problem wrongWidth(Place at, int cells, int columns) {
        return Problem.error(
                "B22",
                at,
                (cells == 1 ? "the row has 1 cell" : "the row has " + cells + " cells") + " and the header " + columns
                        + (columns == 1 ? " column" : " columns"),
                "Give the row a cell for each column, and quote texts that hold the separator.");
    }

    static Problem badText(Place at, String column, int longest) {
        return Problem.error(
                "B23",
                at,
                column + ": the text has over " + longest + " characters, or a control character",
                "Shorten it, or take the character out.");
    }

    static Problem nothingScored(Place at, String name) {
        return Problem.warning("B25", at, Quote.of(name) + " has no score at all", "It is left out.");
    }

    static Problem tooMany(Place at, String what, int most) {
        return Problem.error("B26", at, "there are over " + most + " " + what, "Check that it is the right file.");
    }

    static Problem notOneRow(Place at, int rows) {
        return Problem.error(
                "B27",
                at,
                "the file has " + rows + " rows, and one organisation is compared at a time",
                "Leave the header and one row.");
    }

    // ---- a pack in use ----

    /** A warning, told once a command: whoever has the file can read each organisation's scores. */
    public static Problem isPrivate(String source, int organisations) {
        return Problem.warning(
                "B33",
                Place.of(source),
                "the pack is private: it holds the scores of " + organisations + " organisations by name",
                "Keep it to yourself; build one to give away with --publish.");
    }

    /** A dimension was asked for that the pack does not have. */
    public static Problem unknownDimension(String source, String name, List<String> known) {
        String mend = known.isEmpty() ? "The pack has none." : "It has " + String.join(", ", known) + ".";
        return Problem.error(
                "B34",
                Place.of(source),
                "--where: the pack has no dimension " + Quote.of(name),
                Guess.didYouMean(name, known) + mend);
    }

    /** A warning: nothing in the pack has this value, so a wider segment is used. */
    public static Problem unknownValue(String source, String dimension, String value, Collection<String> known) {
        return Problem.warning(
                "B35",
                Place.of(source),
                "--where: no segment of the pack has the " + dimension + " " + Quote.of(value),
                Guess.didYouMean(value, known) + "A wider segment is used.");
    }

    /** A private pack without the organisation asked for. */
    public static Problem noSuchOrganisation(String source, String name, Collection<String> known) {
        return Problem.error(
                "B36",
                Place.of(source),
                "the pack has no organisation " + Quote.of(name),
                Guess.didYouMean(name, known) + "Give the name as it stands in the file the pack was built from.");
    }

    /** An organisation was asked for, and the pack holds none. */
    public static Problem isPublished(String source) {
        return Problem.error(
                "B37",
                Place.of(source),
                "the pack is published and holds no organisation",
                "Give the scores to compare with --scores.");
    }

    /** A warning: how the pack's scores were made of respondents is not known. */
    public static Problem readyScores(String source, String aggregation) {
        return Problem.warning(
                "B38",
                Place.of(source),
                "the pack was built from ready scores and does not say how respondents became an organisation",
                "Make sure that they were counted as here (" + aggregation + ").");
    }

    /** A warning: the overall score was not given and the weights of the factors are not known here. */
    public static Problem noOverall(String source, String questionnaire) {
        return Problem.warning(
                "B39",
                Place.of(source),
                "the overall score is not given, and the weights of " + questionnaire + " are not known here",
                "Add a column overall to compare it, too.");
    }

    /** A file with so few organisations that nothing could be compared with them. */
    public static Problem tooFewToCompare(String source, int least) {
        return Problem.error(
                "B41",
                Place.of(source),
                "there are under " + least + " organisations that count",
                "A pack needs at least " + least + ". Nothing was written.");
    }

    /** A pack without any figure that may be released. */
    public static Problem nothingToRelease(String target) {
        return Problem.error(
                "B43",
                Place.of(target),
                "no figure of these organisations may be released",
                "Add organisations, or scores. Nothing was written.");
    }
}
