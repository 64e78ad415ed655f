package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.rest.Resource;
import org.jspecify.annotations.Nullable;

/** Changes need to name the state they were made from, so that nobody undoes what another has done meanwhile. */
public final class IfMatch {
    private IfMatch() {}

    /** Refuses with 428 when the header is missing, with 412 when it names another state. {@code *} is any state. */
    public static void check(@Nullable String header, Resource now) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(Kind.IF_MATCH_NEEDED, say("Send If-Match with the ETag that a GET has shown."));
        }
        checkIfGiven(header, now);
    }

    /** Refuses with 412 when the header is there and names another state. */
    public static void checkIfGiven(@Nullable String header, Resource now) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return;
        }
        for (String tag : header.split(",", -1)) {
            if (tag.strip().equals(now.etag())) {
                return;
            }
        }
        throw Refusal.of(
                Kind.CHANGED_MEANWHILE, say("Get it again, make the change on what is there now, and send that."));
    }
}
