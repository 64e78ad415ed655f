package org.cxmaturity.server.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.rest.Scope;

/** The catalogue of faults of keys (K). A code keeps its meaning for ever. */
public final class KeyFaults {
    private static final List<String> SCOPES =
            Stream.of(Scope.values()).map(Scope::key).toList();

    private KeyFaults() {}

    static Problem badName(Place at) {
        return Problem.error(
                "K01",
                at,
                "the key has no name of 1 to 100 characters on one line",
                "Say what the key is for, such as CRM import.");
    }

    static Problem noScope(Place at) {
        return Problem.error("K02", at, "the key has no scope", "Choose among " + String.join(", ", SCOPES) + ".");
    }

    static Problem unknownScope(Place at, String given) {
        return Problem.error(
                "K03",
                at,
                "there is no scope " + Quote.of(given),
                Guess.didYouMean(given, SCOPES) + "Choose among " + String.join(", ", SCOPES) + ".");
    }

    static Problem noClient(Place at) {
        return Problem.error(
                "K04", at, "the list of clients is empty", "Name at least one, or leave the list out for all clients.");
    }

    static Problem unknownClient(Place at, String given) {
        return Problem.error(
                "K05", at, "there is no client " + Quote.of(given), "Give the id that /api/v1/clients shows.");
    }

    static Problem badTime(Place at, String given) {
        return Problem.error(
                "K06",
                at,
                Quote.of(given) + " is no time with an offset and no date",
                "Write it like 2027-03-31 or 2027-03-31T14:05:00Z, or leave it out.");
    }

    static Problem expired(Place at, Instant given) {
        return Problem.error(
                "K07", at, "the key would expire in the past, at " + given, "Give a later time, or leave it out.");
    }

    /** A key that is asked for by an id that none has. */
    public static Problem unknownKey(Place at, String given) {
        return Problem.error("K08", at, "there is no key " + Quote.of(given), "List the keys and give the id of one.");
    }
}
