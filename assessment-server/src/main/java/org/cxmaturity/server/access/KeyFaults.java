package org.cxmaturity.server.access;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.rest.Scope;

/** The catalogue of faults of keys (K). A code keeps its meaning for ever. */
public final class KeyFaults {
    private static final List<String> SCOPES =
            Stream.of(Scope.values()).map(Scope::key).toList();

    private static final Wording CHOOSE = say("Choose among {0}.", String.join(", ", SCOPES));

    private KeyFaults() {}

    static Problem badName(Place at) {
        return Problem.error(
                "K01",
                at,
                say("the key has no name of 1 to 100 characters on one line"),
                say("Say what the key is for, such as CRM import."));
    }

    static Problem noScope(Place at) {
        return Problem.error("K02", at, say("the key has no scope"), CHOOSE);
    }

    static Problem unknownScope(Place at, String given) {
        return Problem.error(
                "K03", at, say("there is no scope {0}", Quote.of(given)), join(Guess.meant(given, SCOPES), CHOOSE));
    }

    static Problem noClient(Place at) {
        return Problem.error(
                "K04",
                at,
                say("the list of clients is empty"),
                say("Name at least one, or leave the list out for all clients."));
    }

    static Problem unknownClient(Place at, String given) {
        return Problem.error(
                "K05",
                at,
                say("there is no client {0}", Quote.of(given)),
                say("Give the id that /api/v1/clients shows."));
    }

    static Problem badTime(Place at, String given) {
        return Problem.error(
                "K06",
                at,
                say("{0} is no time with an offset and no date", Quote.of(given)),
                say("Write it like 2027-03-31 or 2027-03-31T14:05:00Z, or leave it out."));
    }

    static Problem expired(Place at, Instant given) {
        return Problem.error(
                "K07",
                at,
                say("the key would expire in the past, at {0}", given),
                say("Give a later time, or leave it out."));
    }

    /** A key that is asked for by an id that none has. */
    public static Problem unknownKey(Place at, String given) {
        return Problem.error(
                "K08", at, say("there is no key {0}", Quote.of(given)), say("List the keys and give the id of one."));
    }
}
