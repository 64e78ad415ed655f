package org.cxmaturity.server.intake;

import java.util.Locale;
import org.cxmaturity.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param id       of the response; empty when it was rejected
 * @param revision of the response, 1 and up; 0 when it was rejected
 * @param fault    why it was rejected; null when it was not
 */
record Outcome(
        Status status, String id, int revision, @Nullable Problem fault) {
    /** In the words of the API, lower case. */
    enum Status {
        /** New. */
        ACCEPTED,
        /** In the place of an earlier one. */
        REPLACED,
        /** Was here before, with the same body; nothing was done. */
        REPLAYED,
        /** Was here before; left as it is because the caller wished so. */
        SKIPPED,
        /** In conflict with what is there. */
        REJECTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome rejected(Problem fault) {
        return new Outcome(Status.REJECTED, "", 0, fault);
    }

    /** Whether the submitter may have the receipt: what he sent is what is there, or was. */
    boolean givesReceipt() {
        return status != Status.REJECTED && status != Status.SKIPPED;
    }
}
