package org.cxmaturity.response.map;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** The catalogue of faults about maps and the exports they are for. A code keeps its meaning for ever. */
final class MapFaults {
    private MapFaults() {}

    static Problem unknownKey(Place at, String key, Collection<String> known) {
        return Problem.error(
                "M01",
                at,
                "unknown key " + Quote.of(key),
                Guess.didYouMean(key, known) + "Use " + String.join(", ", known) + ".");
    }

    static Problem wrongValue(Place at, String key, String wanted) {
        return Problem.error("M02", at, Quote.of(key) + " must be " + wanted, "Write " + wanted + " there.");
    }

    static Problem noSuchTarget(Place at, String target, Collection<String> known) {
        return Problem.error(
                "M03",
                at,
                Quote.of(target) + " is no column, question or number of the questionnaire",
                Guess.didYouMean(target, known) + "Name an id, the words of a question, or a number such as Q3.");
    }

    static Problem targetTwice(Place at, String target, String first, String second) {
        return Problem.error(
                "M04",
                at,
                "the columns " + Quote.of(first) + " and " + Quote.of(second) + " both go to " + target,
                "Keep one of them, and put the other under ignore.");
    }

    static Problem badAnswer(Place at, String word, String value, String of) {
        return Problem.error(
                "M05",
                at,
                Quote.of(word) + ": " + Quote.of(value) + " is no answer of " + of,
                "Give a number on the scale, the key of an option, NA or DK.");
    }

    static Problem unmapped(Place at, String name, String letter, Collection<String> questions) {
        return Problem.error(
                "M06",
                at,
                "column " + letter + ", " + Quote.of(name) + ", is no column, question or number of the questionnaire",
                Guess.didYouMean(name, questions) + "Name it in the map under columns, or under ignore.");
    }

    static Problem notInExport(Place at, String name, List<String> names) {
        return Problem.error(
                "M07",
                at,
                "the export has no column " + Quote.of(name),
                Guess.didYouMean(name, names) + "Correct the name, or take it out of the map.");
    }

    static Problem otherQuestionnaire(Place at, String named, String given) {
        return Problem.error(
                "M08", at, "the map is for " + named + ", not for " + given, "Use the map for its questionnaire.");
    }
}
