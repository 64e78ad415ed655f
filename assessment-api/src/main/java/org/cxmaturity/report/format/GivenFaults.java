package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

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
                say("unknown key {0}", Quote.of(key)),
                join(Guess.meant(key, known), say("Use {0}.", String.join(", ", known))));
    }

    static Problem wrongValue(Place at, String key, Wording wanted) {
        return Problem.error("G02", at, say("{0} must be {1}", Quote.of(key), wanted), say("Write {0} there.", wanted));
    }

    static Problem missing(Place at, String key, Wording wanted) {
        return Problem.error("G03", at, say("{0} is missing", Quote.of(key)), say("Add it: {0}.", wanted));
    }

    static Problem noSuchFactor(Place at, String key, String id, Collection<String> known) {
        return Problem.error(
                "G04",
                at,
                say("{0} is no {1} of the questionnaire or its modules", Quote.of(id), key),
                join(Guess.meant(id, known), say("Name one of them, or leave the key out.")));
    }

    static Problem notTranslated(Place at, String key, String language, String used) {
        return Problem.warning(
                "G05",
                at,
                say("{0} has no text in {1}", Quote.of(key), Quote.of(language)),
                say("The one in {0} is used; add one in the language of the report.", Quote.of(used)));
    }

    static Problem goalDateAlone(Place at) {
        return Problem.error(
                "G06", at, say("there is a goalDate, but no goal"), say("Add the goal, or take the date out."));
    }

    static Problem tooManyMentions(Place at, int mentions, int people) {
        return Problem.error(
                "G07",
                at,
                say("{0} respondents mention the theme, but {1} wrote a comment", mentions, people),
                say("Count each respondent once."));
    }

    static Problem noSuchRespondent(Place at, String respondent) {
        return Problem.error(
                "G08",
                at,
                say("no respondent {0} wrote a comment", Quote.of(respondent)),
                say("Use the ids of the column respondent of the answers."));
    }

    static Problem mentionsOrRespondents(Place at) {
        return Problem.error(
                "G09",
                at,
                say("a theme needs either mentions or respondents"),
                say("Give one of the two, and not both."));
    }

    static Problem twice(Place at, String what) {
        return Problem.error("G10", at, say("{0} stands twice", Quote.of(what)), say("Keep one of them."));
    }

    static Problem tooFew(Place at, int least) {
        return Problem.warning(
                "G11",
                at,
                say("fewer than {0} respondents wrote a comment", least),
                say("The report shows no themes, and says why."));
    }

    static Problem noComments(Place at) {
        return Problem.error(
                "G12",
                at,
                say("the questionnaire has no open question, or the answers are not at hand"),
                say("Give the answers with --responses, to a questionnaire with comments."));
    }
}
