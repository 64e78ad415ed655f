package org.cxmaturity.report.format;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/**
 * The catalogue of faults about what is handed in beside the answers: own measures and themes of comments. A code keeps
 * its meaning for ever.
 */
final class GivenFaults {
    private GivenFaults() {}

    static Problem unknownKey(Place at, String key, Collection<String> known) {
        return Problem.error(
                "G01",
                at,
                "unknown key " + Quote.of(key),
                Guess.didYouMean(key, known) + "Use " + String.join(", ", known) + ".");
    }

    static Problem wrongValue(Place at, String key, String wanted) {
        return Problem.error("G02", at, Quote.of(key) + " must be " + wanted, "Write " + wanted + " there.");
    }

    static Problem missing(Place at, String key, String wanted) {
        return Problem.error("G03", at, Quote.of(key) + " is missing", "Add it: " + wanted + ".");
    }

    static Problem noSuchFactor(Place at, String key, String id, Collection<String> known) {
        return Problem.error(
                "G04",
                at,
                Quote.of(id) + " is no " + key + " of the questionnaire or its modules",
                Guess.didYouMean(id, known) + "Name one of them, or leave the key out.");
    }

    static Problem notTranslated(Place at, String key, String language, String used) {
        return Problem.warning(
                "G05",
                at,
                Quote.of(key) + " has no text in " + Quote.of(language),
                "The one in " + Quote.of(used) + " is used; add one in the language of the report.");
    }

    static Problem goalDateAlone(Place at) {
        return Problem.error("G06", at, "there is a goalDate, but no goal", "Add the goal, or take the date out.");
    }

    static Problem tooManyMentions(Place at, int mentions, int people) {
        return Problem.error(
                "G07",
                at,
                mentions + " respondents mention the theme, but " + people + " wrote a comment",
                "Count each respondent once.");
    }

    static Problem noSuchRespondent(Place at, String respondent) {
        return Problem.error(
                "G08",
                at,
                "no respondent " + Quote.of(respondent) + " wrote a comment",
                "Use the ids of the column respondent of the answers.");
    }

    static Problem mentionsOrRespondents(Place at) {
        return Problem.error(
                "G09", at, "a theme needs either mentions or respondents", "Give one of the two, and not both.");
    }

    static Problem twice(Place at, String what) {
        return Problem.error("G10", at, Quote.of(what) + " stands twice", "Keep one of them.");
    }

    static Problem tooFew(Place at, int least) {
        return Problem.warning(
                "G11",
                at,
                "fewer than " + least + " respondents wrote a comment",
                "The report shows no themes, and says why.");
    }

    static Problem noComments(Place at) {
        return Problem.error(
                "G12",
                at,
                "the questionnaire has no open question, or the answers are not at hand",
                "Give the answers with --responses, to a questionnaire with comments.");
    }
}
