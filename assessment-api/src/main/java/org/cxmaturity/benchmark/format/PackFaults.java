package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/**
 * The catalogue of faults and warnings about packs and ready scores, from 05 up; 01 to 04 are those of every JSON
 * document. A code keeps its meaning for ever.
 */
public final class PackFaults {
    private PackFaults() {}

    // ---- packs as files ----

    static Problem inconsistent(Place at, Wording message, Wording mend) {
        return Problem.error("B05", at, message, mend);
    }

    // ---- ready scores: the header ----

    static Problem empty(String source) {
        return Problem.error(
                "B10",
                Place.of(source),
                say("the file is empty"),
                say("Its first line must name the columns: organisation, dimensions, factor ids."));
    }

    static Problem noRows(Place at) {
        return Problem.error("B11", at, say("there is a header and no row"), say("Add a row for each organisation."));
    }

    static Problem unknownColumn(Place at, String name, Collection<String> known, Wording mend) {
        return Problem.error(
                "B12", at, say("unknown column {0}", Quote.of(name)), join(Guess.meant(name, known), mend));
    }

    static Problem columnTwice(Place at, String name, int first, int second) {
        return Problem.error(
                "B13",
                at,
                say("column {0} stands twice, as column {1} and column {2}", Quote.of(name), first, second),
                say("Keep one of them."));
    }

    static Problem unnamedColumn(Place at, int number) {
        return Problem.error("B14", at, say("column {0} has no name", number), say("Name the column, or take it out."));
    }

    static Problem noOrganisation(Place at, String guess, String first) {
        return Problem.error(
                "B15",
                at,
                say("there is no column \"organisation\" (the first is {0})", Quote.of(first)),
                guess.isEmpty()
                        ? say("Name the column with the organisations so, in the first line.")
                        : say("Rename column {0}.", Quote.of(guess)));
    }

    static Problem noDimension(Place at, String name, List<String> header) {
        return Problem.error(
                "B16",
                at,
                say("--dimensions: there is no column {0}", Quote.of(name)),
                join(Guess.meant(name, header), say("Name a column of the file.")));
    }

    static Problem noFactor(Place at) {
        return Problem.error(
                "B17",
                at,
                say("no column holds scores of a factor"),
                say("Add a column for each factor, named by its id."));
    }

    static Problem words(Place at, String column, String first) {
        return Problem.error(
                "B18",
                at,
                say("column {0} holds no number (its first cell is {1})", Quote.of(column), Quote.of(first)),
                say("Name it with --dimensions when it describes the organisation, or pass over it with"
                        + " --ignore-columns."));
    }

    static Problem badDimension(Place at, String name) {
        return Problem.error(
                "B28",
                at,
                say("--dimensions: {0} has a meaning of its own and cannot describe an organisation", Quote.of(name)),
                say("Leave it out."));
    }

    static Problem noColumnFor(Place at, List<String> factors) {
        return Problem.warning(
                "B24",
                at,
                factors.size() == 1
                        ? say("1 factor has no column: {0}", factors.get(0))
                        : say("{0} factors have no column: {1}", factors.size(), String.join(", ", factors)),
                factors.size() == 1
                        ? say("No organisation has a score on it.")
                        : say("No organisation has a score on them."));
    }

    // ---- ready scores: rows and cells ----

    static Problem noScore(Place at, String column, String given, boolean number, boolean comma) {
        return Problem.error(
                "B19",
                at,
                say("{0}: {1} is no score from 0 to 100", column, number ? given : Quote.of(given)),
                comma
                        ? say("Write a decimal point; a comma is for files separated by semicolons.")
                        : say("Correct the cell, or leave it empty for no score."));
    }

    static Problem noName(Place at) {
        return Problem.error(
                "B20", at, say("organisation: the cell is empty"), say("Name the organisation, or take the row out."));
    }

    static Problem organisationTwice(Place at, String name, int firstLine) {
        return Problem.error(
                "B21",
                at,
                say("organisation: {0} stands in line {1} already", Quote.of(name), firstLine),
                say("Keep one row for each organisation."));
    }

    static Problem wrongWidth(Place at, int cells, int columns) {
        return Problem.error(
                "B22",
                at,
                cells == 1
                        ? say("the row has 1 cell and the header {0} columns", columns)
                        : columns == 1
                                ? say("the row has {0} cells and the header 1 column", cells)
                                : say("the row has {0} cells and the header {1} columns", cells, columns),
                say("Give the row a cell for each column, and quote texts that hold the separator."));
    }

    static Problem badText(Place at, Object column, int longest) {
        return Problem.error(
                "B23",
                at,
                say("{0}: the text has over {1} characters, or a control character", column, longest),
                say("Shorten it, or take the character out."));
    }

    static Problem nothingScored(Place at, String name) {
        return Problem.warning("B25", at, say("{0} has no score at all", Quote.of(name)), say("It is left out."));
    }

    static Problem tooMany(Place at, Wording message) {
        return Problem.error("B26", at, message, say("Check that it is the right file."));
    }

    static Problem notOneRow(Place at, int rows) {
        return Problem.error(
                "B27",
                at,
                say("the file has {0} rows, and one organisation is compared at a time", rows),
                say("Leave the header and one row."));
    }

    // ---- a pack in use ----

    /** A warning, told once a command: whoever has the file can read each organisation's scores. */
    public static Problem isPrivate(String source, int organisations) {
        return Problem.warning(
                "B33",
                Place.of(source),
                say("the pack is private: it holds the scores of {0} organisations by name", organisations),
                say("Keep it to yourself; build one to give away with --publish."));
    }

    /** A dimension was asked for that the pack does not have. */
    public static Problem unknownDimension(String source, String name, List<String> known) {
        Wording mend = known.isEmpty() ? say("The pack has none.") : say("It has {0}.", String.join(", ", known));
        return Problem.error(
                "B34",
                Place.of(source),
                say("--where: the pack has no dimension {0}", Quote.of(name)),
                join(Guess.meant(name, known), mend));
    }

    /** A warning: nothing in the pack has this value, so a wider segment is used. */
    public static Problem unknownValue(String source, String dimension, String value, Collection<String> known) {
        return Problem.warning(
                "B35",
                Place.of(source),
                say("--where: no segment of the pack has the {0} {1}", dimension, Quote.of(value)),
                join(Guess.meant(value, known), say("A wider segment is used.")));
    }

    /** A private pack without the organisation asked for. */
    public static Problem noSuchOrganisation(String source, String name, Collection<String> known) {
        return Problem.error(
                "B36",
                Place.of(source),
                say("the pack has no organisation {0}", Quote.of(name)),
                join(Guess.meant(name, known), say("Give the name as it stands in the file the pack was built from.")));
    }

    /** An organisation was asked for, and the pack holds none. */
    public static Problem isPublished(String source) {
        return Problem.error(
                "B37",
                Place.of(source),
                say("the pack is published and holds no organisation"),
                say("Give the scores to compare with --scores."));
    }

    /** A warning: how the pack's scores were made of respondents is not known. */
    public static Problem readyScores(String source, String aggregation) {
        return Problem.warning(
                "B38",
                Place.of(source),
                say("the pack was built from ready scores and does not say how respondents became an organisation"),
                say("Make sure that they were counted as here ({0}).", aggregation));
    }

    /** A warning: the overall score was not given and the weights of the factors are not known here. */
    public static Problem noOverall(String source, String questionnaire) {
        return Problem.warning(
                "B39",
                Place.of(source),
                say("the overall score is not given, and the weights of {0} are not known here", questionnaire),
                say("Add a column overall to compare it, too."));
    }

    /** A file with so few organisations that nothing could be compared with them. */
    public static Problem tooFewToCompare(String source, int least) {
        return Problem.error(
                "B41",
                Place.of(source),
                say("there are under {0} organisations that count", least),
                say("A pack needs at least {0}. Nothing was written.", least));
    }

    /** A pack without any figure that may be released. */
    public static Problem nothingToRelease(String target) {
        return Problem.error(
                "B43",
                Place.of(target),
                say("no figure of these organisations may be released"),
                say("Add organisations, or scores. Nothing was written."));
    }
}
