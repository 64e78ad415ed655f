package org.cxmaturity.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.jspecify.annotations.Nullable;

/** The catalogue of faults of requests (H). A code keeps its meaning for ever. */
public final class HttpFaults {
    private HttpFaults() {}

    static Problem emptyBody() {
        return error("H01", Place.of("body"), "the body is empty", "Send JSON.");
    }

    static Problem badJson(int line, @Nullable String why) {
        String reason = why == null ? "" : ": " + why.lines().findFirst().orElse("");
        return error("H02", Place.line("body", line), "the body is no JSON" + reason, "Send UTF-8 JSON.");
    }

    static Problem unknownField(String pointer, String name, Collection<String> known) {
        String mend = Guess.didYouMean(name, known) + "Known are " + String.join(", ", known) + ".";
        return error("H03", Body.at(pointer), "unknown field " + Quote.of(name), mend);
    }

    static Problem missingField(String pointer, String name) {
        return error("H04", Body.at(pointer), "the field " + Quote.of(name) + " is missing", "Add it.");
    }

    static Problem wrongType(String pointer, String wanted, JsonNode given) {
        String value = given.isValueNode() ? Quote.of(given.asText()) : Shape.name(given);
        return error("H05", Body.at(pointer), value + " is not " + wanted, "Send " + wanted + ".");
    }

    /** A value of the right type that is not allowed. */
    static Problem badValue(Place place, String message) {
        return error("H06", place, message, "Change it.");
    }

    static Problem unknownParameter(String name, Collection<String> known) {
        String list = known.isEmpty() ? "None is known here." : "Known are " + String.join(", ", known) + ".";
        return error(
                "H07",
                Place.of("query?" + name),
                "unknown parameter " + Quote.of(name),
                Guess.didYouMean(name, known) + list);
    }

    static Problem repeatedParameter(String name) {
        return error(
                "H08",
                Place.of("query?" + name),
                "the parameter " + Quote.of(name) + " is given twice",
                "Give it once.");
    }

    /** A parameter of the query whose value cannot be used. */
    public static Problem badParameter(String name, String message, String mend) {
        return error("H09", Place.of("query?" + name), name + ": " + message, mend);
    }

    private static Problem error(String code, Place place, String message, String mend) {
        return Problem.error(code, place, message, mend);
    }
}
