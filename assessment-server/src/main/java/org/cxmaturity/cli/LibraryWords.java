package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.asGiven;
import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Wording;

/**
 * What the library of the command line says of arguments, taken apart so that it can be said in other languages; what it
 * says otherwise is passed on as it is.
 */
final class LibraryWords {
    private static final List<Known> KNOWN = List.of(
            new Known("missing required option: (.+)", m -> say("missing required option: {0}", m.group(1))),
            new Known("missing required options: (.+)", m -> say("missing required options: {0}", m.group(1))),
            new Known("missing required parameter: (.+)", m -> say("missing required parameter: {0}", m.group(1))),
            new Known("missing required parameters: (.+)", m -> say("missing required parameters: {0}", m.group(1))),
            new Known(
                    "missing required options and parameters: (.+)",
                    m -> say("missing required options and parameters: {0}", m.group(1))),
            new Known(
                    "missing required parameter for option (.+)",
                    m -> say("missing required parameter for option {0}", m.group(1))),
            new Known(
                    "expected parameter for option (.+?) but found (.+)",
                    m -> say("expected parameter for option {0} but found {1}", m.group(1), m.group(2))),
            new Known(
                    "invalid value for option (.+?): (.+) is not an int",
                    m -> say("invalid value for option {0}: {1} is not an int", m.group(1), m.group(2))),
            new Known(
                    "invalid value for option (.+?): (.+) is not a long",
                    m -> say("invalid value for option {0}: {1} is not a long", m.group(1), m.group(2))),
            new Known(
                    "option (.+) should be specified only once",
                    m -> say("option {0} should be specified only once", m.group(1))));

    private LibraryWords() {}

    private record Known(Pattern said, Function<MatchResult, Wording> words) {
        Known(String said, Function<MatchResult, Wording> words) {
            this(Pattern.compile(said), words);
        }

        Optional<Wording> of(String message) {
            Matcher matcher = said.matcher(message);
            return matcher.matches() ? Optional.of(words.apply(matcher)) : Optional.empty();
        }
    }

    /** A message of one line that begins in lower case. */
    static Wording of(String message) {
        return message.isEmpty()
                ? say("bad arguments")
                : KNOWN.stream()
                        .flatMap(known -> known.of(message).stream())
                        .findFirst()
                        .orElse(asGiven(message));
    }
}
