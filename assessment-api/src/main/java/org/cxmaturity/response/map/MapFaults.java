package org.cxmaturity.response.map;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults about maps and the exports they are for. A code keeps its meaning for ever. */
final class MapFaults {
    private MapFaults() {}

    static Problem unknownKey(Place at, String key, Collection<String> known) {
        return Problem.error(
                "M01",
                at,
                say("unknown key {0}", Quote.of(key)),
                join(Guess.meant(key, known), say("Use {0}.", String.join(", ", known))));
    }

    static Problem wrongValue(Place at, String key, Wording wanted) {
        return Problem.error("M02", at, say("{0} must be {1}", Quote.of(key), wanted), say("Write {0} there.", wanted));
    }

    static Problem noSuchTarget(Place at, String target, Collection<String> known) {
        return Problem.error(
                "M03",
                at,
                say("{0} is no column, question or number of the questionnaire", Quote.of(target)),
                join(Guess.meant(target, known), say("Name an id, the words of a question, or a number such as Q3.")));
    }

    static Problem targetTwice(Place at, String target, String first, String second) {
        return Problem.error(
                "M04",
                at,
                say("the columns {0} and {1} both go to {2}", Quote.of(first), Quote.of(second), target),
                say("Keep one of them, and put the other under ignore."));
    }

    static Problem badAnswer(Place at, String word, String value, String of) {
        return Problem.error(
                "M05",
                at,
                say("{0}: {1} is no answer of {2}", Quote.of(word), Quote.of(value), of),
                say("Give a number on the scale, the key of an option, NA or DK."));
    }

    static Problem unmapped(Place at, String name, String letter, Collection<String> questions) {
        return Problem.error(
                "M06",
                at,
                say("column {0}, {1}, is no column, question or number of the questionnaire", letter, Quote.of(name)),
                join(Guess.meant(name, questions), say("Name it in the map under columns, or under ignore.")));
    }

    static Problem notInExport(Place at, String name, List<String> names) {
        return Problem.error(
                "M07",
                at,
                say("the export has no column {0}", Quote.of(name)),
                join(Guess.meant(name, names), say("Correct the name, or take it out of the map.")));
    }

    static Problem otherQuestionnaire(Place at, String named, String given) {
        return Problem.error(
                "M08",
                at,
                say("the map is for {0}, not for {1}", named, given),
                say("Use the map for its questionnaire."));
    }
}
