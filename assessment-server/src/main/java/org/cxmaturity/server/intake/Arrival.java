package org.cxmaturity.server.intake;

import org.cxmaturity.response.format.Submission;
import org.cxmaturity.response.format.SubmissionJson;
import org.cxmaturity.server.db.Sha256;

/**
 * A checked submission on its way to the store.
 *
 * @param callKey    the key of the call (header Idempotency-Key); empty when there is none
 * @param externalId names the submission; empty when not told
 * @param respondent names the person; empty when not told
 * @param evidence   whether an answer says what it rests on
 * @param body       the canonical JSON
 */
record Arrival(String callKey, String externalId, String respondent, boolean evidence, String body) {
    static Arrival of(String callKey, Submission submission, SubmissionJson form) {
        return new Arrival(
                callKey,
                submission.externalId(),
                submission.response().respondent(),
                !submission.response().evidence().isEmpty(),
                form.write(submission));
    }

    /** What tells whether two bodies are the same: SHA-256 of the canonical JSON. */
    byte[] digest() {
        return Sha256.of(body);
    }
}
