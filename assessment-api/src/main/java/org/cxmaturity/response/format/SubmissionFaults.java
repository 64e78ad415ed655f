package org.cxmaturity.response.format;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** Faults of a response in JSON beyond those it shares with CSV. A code keeps its meaning for ever. */
final class SubmissionFaults {
    private SubmissionFaults() {}

    static Problem notJson(Place at, Object why) {
        return Problem.error("R30", at, say("not JSON: {0}", why), say("Send one JSON object in UTF-8."));
    }

    static Problem unknownMember(Place at, String name, Collection<String> known) {
        return Problem.error(
                "R31",
                at,
                say("unknown field {0}", Quote.of(name)),
                join(Guess.meant(name, known), say("Known are {0}.", String.join(", ", known))));
    }

    static Problem wrongType(Place at, Object name, Wording wanted, JsonNode given) {
        return Problem.error(
                "R32", at, say("{0}: {1} is not {2}", name, what(given), wanted), say("Send {0}.", wanted));
    }

    static Problem missing(Place at, String name) {
        return Problem.error(
                "R33", at, say("the field {0} is missing", Quote.of(name)), say("Add it; it may be empty."));
    }

    /** The code of an unknown column, for in CSV these ids are the columns. */
    static Problem unknownId(Place at, String section, String id, Collection<String> known, String belongs) {
        Wording mend = belongs.isEmpty() ? Guess.meant(id, known) : say("It belongs in {0}. ", belongs);
        return Problem.error(
                "R01",
                at,
                say("{0}: unknown id {1}", section, Quote.of(id)),
                join(mend, say("Use the ids of the questionnaire.")));
    }

    static Problem numberAsText(Place at, String id, String given) {
        return Problem.error(
                "R03",
                at,
                say("{0}: {1} is a text, not a number", id, Quote.of(given)),
                say("Write the number without quotes, or null for not answered."));
    }

    static Problem badName(Place at, String name, String given, Wording form) {
        return Problem.error(
                "R34", at, say("{0}: {1} is not {2}", name, Quote.of(given), form), say("Correct it or leave it out."));
    }

    private static Object what(JsonNode given) {
        return switch (given.getNodeType()) {
            case STRING -> Quote.of(given.textValue());
            case OBJECT -> say("an object");
            case ARRAY -> say("a list");
            default -> Quote.of(given.asText());
        };
    }
}
