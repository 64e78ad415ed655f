package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;

/** The kinds of refusal, each with its status. Its URI, {@code urn:cxm:problem:NAME}, never changes its meaning. */
public enum Kind {
    /** The request cannot be read: bad JSON, an unknown parameter or field. */
    MALFORMED(400, say("The request cannot be understood")),
    /** No key, or one that does not work. */
    UNAUTHENTICATED(401, say("A valid key is needed")),
    /** Not allowed on something the caller may see. */
    FORBIDDEN(403, say("This is not allowed")),
    /** Nothing there, or nothing the caller may know of. */
    NOT_FOUND(404, say("Not found")),
    /** The path is right, the verb is not. */
    METHOD_NOT_ALLOWED(405, say("This method is not allowed here")),
    /** None of the accepted media types is offered. */
    NOT_ACCEPTABLE(406, say("None of the accepted types is offered")),
    /** The body came too slowly, or not to its end. */
    TOO_SLOW(408, say("The body came too slowly")),
    /** The state of things does not allow it. */
    CONFLICT(409, say("This conflicts with what is there")),
    /** If-Match does not hold: somebody else was faster. */
    CHANGED_MEANWHILE(412, say("It has changed meanwhile")),
    /** The body is over the stated limit. */
    TOO_LARGE(413, say("The body is too large")),
    /** The body has a media type that is not read here. */
    UNSUPPORTED_TYPE(415, say("This type of body is not read here")),
    /** It can be read, but breaks a rule. */
    INVALID(422, say("The request breaks a rule")),
    /** If-Match is missing. */
    IF_MATCH_NEEDED(428, say("If-Match is needed")),
    /** Too often. */
    TOO_MANY(429, say("Too many requests")),
    /** The headers are too large. */
    HEADERS_TOO_LARGE(431, say("The headers are too large")),
    /** A fault of ours. */
    OUR_FAULT(500, say("Something went wrong on our side")),
    /** Not now: the disk is full or the server is stopping. */
    UNAVAILABLE(503, say("Not available now")),
    /** HTTP 1.0 and 1.1 are. */
    UNKNOWN_VERSION(505, say("This version of HTTP is not spoken here"));

    private final int status;
    private final Wording title;

    Kind(int status, Wording title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A few words for people, the same for all refusals of a kind. */
    public Wording title() {
        return title;
    }

    /** The URI of the kind, the same for ever. */
    public String type() {
        return "urn:cxm:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for a status that a library chose; one of the same hundred where none has that very status. */
    static Kind of(int status) {
        Kind near = status < 500 ? MALFORMED : OUR_FAULT;
        for (Kind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return near;
    }

    /** One fault in full, as sentences; of several, how many there are. */
    static String summary(List<Problem> problems, Tongue tongue) {
        List<Problem> faults = problems.stream().filter(Problem::isError).toList();
        if (faults.size() != 1) {
            return say("{0} faults; see errors.", faults.size()).in(tongue);
        }
        String message = faults.get(0).message().in(tongue);
        return message.isEmpty()
                ? ""
                : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ". "
                        + faults.get(0).mend().in(tongue);
    }
}
