package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.asGiven;
import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;

/** A JSON body turned into a record of the contract, or refused with every fault in it. */
public final class Body {
    private static final String SOURCE = "body";

    private Body() {}

    /**
     * The value of a body.
     *
     * @throws Refusal 400 when it is no JSON, when fields are unknown or missing, or a value has the wrong type
     */
    public static Object read(byte[] body, JavaType type) {
        return read(tree(body), type);
    }

    /** The same of a body that is a tree already. */
    static Object read(JsonNode tree, JavaType type) {
        if (type.isTypeOrSubTypeOf(JsonNode.class)) {
            return tree;
        }
        Problems problems = new Problems();
        Shape.check(tree, type, "", problems);
        if (problems.hasErrors()) {
            throw Refusal.of(Kind.MALFORMED, problems.list());
        }
        try {
            return Json.json().convertValue(tree, type);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Kind.MALFORMED, refused(e));
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = Json.json().readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw Refusal.of(Kind.MALFORMED, HttpFaults.emptyBody());
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw Refusal.of(
                    Kind.MALFORMED, HttpFaults.badJson(at == null ? 0 : at.getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw Refusal.of(Kind.MALFORMED, HttpFaults.brokenOff());
        }
    }

    /** What a record's own constructor refuses. */
    private static Problem refused(IllegalArgumentException e) {
        String message = e.getCause() instanceof JsonMappingException mapping && mapping.getCause() != null
                ? mapping.getCause().getMessage()
                : null;
        return HttpFaults.badValue(
                Place.of(SOURCE), message == null ? say("a value is not allowed") : asGiven(message));
    }

    static Place at(String pointer) {
        return Place.pointer(SOURCE, pointer);
    }
}
