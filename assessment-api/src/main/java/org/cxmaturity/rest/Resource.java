package org.cxmaturity.rest;

import org.jspecify.annotations.Nullable;

/**
 * A body that has an address, and a mark of its state when it can change or be deleted. The server makes the headers
 * {@code Location} and {@code ETag} of them, and 200 with {@code Idempotent-Replayed: true} of a replay.
 */
public interface Resource {
    /** The path from the root of the server, such as {@code /api/v1/clients/…}. */
    String path();

    /** The entity tag in its quotes; null when there is none. */
    @Nullable
    String etag();

    /** Whether this is the answer that an equal request got before, and nothing was done now. */
    default boolean replayed() {
        return false;
    }

    /** Whether the call made or changed what the body tells of; 200 instead of 201 otherwise. */
    default boolean stored() {
        return !replayed();
    }
}
