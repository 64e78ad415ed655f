package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What to do when a respondent, or an externalId with another body, is there already. */
enum OnConflict {
    /** As the assessment says for a respondent; refuse for an externalId. */
    UNSAID,
    /** Refuse. */
    STOP,
    /** Leave what is there. */
    SKIP,
    /** Replace what is there; a respondent only where the assessment allows it. */
    UPDATE;

    private static final List<String> WORDS = List.of("stop", "skip", "update");

    /** The choice of a parameter, which may be absent; refuses other words with 400. */
    static OnConflict of(@Nullable String given) {
        if (given == null) {
            return UNSAID;
        }
        return Stream.of(STOP, SKIP, UPDATE)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Kind.MALFORMED,
                        HttpFaults.badParameter(
                                "onConflict",
                                say("no such choice"),
                                say("Use one of {0}.", String.join(", ", WORDS)))));
    }
}
