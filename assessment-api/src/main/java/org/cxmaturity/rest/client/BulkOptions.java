package org.cxmaturity.rest.client;

import org.jspecify.annotations.Nullable;

/**
 * How a bulk call goes about it; null leaves the choice to the server.
 *
 * @param dryRun     true checks all and stores nothing
 * @param mode       atomic or partial
 * @param onConflict stop, skip or update
 */
public record BulkOptions(
        @Nullable Boolean dryRun,
        @Nullable String mode,
        @Nullable String onConflict) {
    /** All or none, stopping at conflicts. */
    public static BulkOptions atomic() {
        return new BulkOptions(null, null, null);
    }
}
