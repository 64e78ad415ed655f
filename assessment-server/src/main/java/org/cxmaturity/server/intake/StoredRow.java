package org.cxmaturity.server.intake;

import java.time.Instant;

/** A response as it stands in the database. */
record StoredRow(String id, String assessment, int revision, Instant received, byte[] receipt, String body) {
    /** Its state, as If-Match names it. */
    String etag() {
        return "\"" + revision + "\"";
    }
}
