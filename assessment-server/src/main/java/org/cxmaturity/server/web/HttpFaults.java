package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/** The catalogue of faults of requests (H). A code keeps its meaning for ever. */
public final class HttpFaults {
    private HttpFaults() {}

    static Problem emptyBody() {
        return Problem.error("H01", Place.of("body"), say("the body is empty"), say("Send JSON."));
    }

    static Problem badJson(int line, @Nullable String why) {
        String reason = why == null ? "" : why.lines().findFirst().orElse("");
        return Problem.error(
                "H02",
                Place.line("body", line),
                why == null ? say("the body is no JSON") : say("the body is no JSON: {0}", reason),
                say("Send UTF-8 JSON."));
    }

    static Problem brokenOff() {
        return Problem.error(
                "H02", Place.of("body"), say("the body is no JSON: it broke off"), say("Send UTF-8 JSON."));
    }

    static Problem unknownField(String pointer, String name, Collection<String> known) {
        return Problem.error(
                "H03",
                Body.at(pointer),
                say("unknown field {0}", Quote.of(name)),
                join(Guess.meant(name, known), say("Known are {0}.", String.join(", ", known))));
    }

    static Problem missingField(String pointer, String name) {
        return Problem.error("H04", Body.at(pointer), say("the field {0} is missing", Quote.of(name)), say("Add it."));
    }

    static Problem wrongType(String pointer, Wording wanted, JsonNode given) {
        Object value = given.isValueNode() ? Quote.of(given.asText()) : Shape.name(given);
        return Problem.error("H05", Body.at(pointer), say("{0} is not {1}", value, wanted), say("Send {0}.", wanted));
    }

    /** A value of the right type that is not allowed. */
    static Problem badValue(Place place, Wording message) {
        return Problem.error("H06", place, message, say("Change it."));
    }

    static Problem unknownParameter(String name, Collection<String> known) {
        Wording list = known.isEmpty() ? say("None is known here.") : say("Known are {0}.", String.join(", ", known));
        return Problem.error(
                "H07",
                Place.of("query?" + name),
                say("unknown parameter {0}", Quote.of(name)),
                join(Guess.meant(name, known), list));
    }

    static Problem repeatedParameter(String name) {
        return Problem.error(
                "H08",
                Place.of("query?" + name),
                say("the parameter {0} is given twice", Quote.of(name)),
                say("Give it once."));
    }

    /** A parameter of the query whose value cannot be used. */
    public static Problem badParameter(String name, Wording message, Wording mend) {
        return Problem.error("H09", Place.of("query?" + name), say("{0}: {1}", name, message), mend);
    }
}
