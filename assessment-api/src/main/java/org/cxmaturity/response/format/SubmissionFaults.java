package org.cxmaturity.response.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** Faults of a response in JSON beyond those it shares with CSV. A code keeps its meaning for ever. */
final class SubmissionFaults {
    private SubmissionFaults() {}

    static Problem notJson(Place at, String why) {
        return Problem.error("R30", at, "not JSON: " + why, "Send one JSON object in UTF-8.");
    }

    static Problem unknownMember(Place at, String name, Collection<String> known) {
        return Problem.error(
                "R31",
                at,
                "unknown field " + Quote.of(name),
                Guess.didYouMean(name, known) + "Known are " + String.join(", ", known) + ".");
    }

    static Problem wrongType(Place at, String name, String wanted, JsonNode given) {
        return Problem.error("R32", at, name + ": " + what(given) + " is not " + wanted, "Send " + wanted + ".");
    }

    static Problem missing(Place at, String name) {
        return Problem.error("R33", at, "the field " + Quote.of(name) + " is missing", "Add it; it may be empty.");
    }

    /** The code of an unknown column, for in CSV these ids are the columns. */
    static Problem unknownId(Place at, String section, String id, Collection<String> known, String belongs) {
        String mend = belongs.isEmpty() ? Guess.didYouMean(id, known) : "It belongs in " + belongs + ". ";
        return Problem.error(
                "R01", at, section + ": unknown id " + Quote.of(id), mend + "Use the ids of the questionnaire.");
    }

    static Problem numberAsText(Place at, String id, String given) {
        return Problem.error(
                "R03",
                at,
                id + ": " + Quote.of(given) + " is a text, not a number",
                "Write the number without quotes, or null for not answered.");
    }

    static Problem badName(Place at, String name, String given, String form) {
        return Problem.error(
                "R34", at, name + ": " + Quote.of(given) + " is not " + form, "Correct it or leave it out.");
    }

    private static String what(JsonNode given) {
        return switch (given.getNodeType()) {
            case STRING -> Quote.of(given.textValue());
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            default -> Quote.of(given.asText());
        };
    }
}
