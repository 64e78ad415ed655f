package org.cxmaturity.server.access;

import org.cxmaturity.rest.KeyEntry;

/**
 * A key just made.
 *
 * @param key    as it is kept
 * @param secret what the caller sends; shown this once
 */
public record NewKey(ApiKey key, String secret) {
    /** The key as the contract shows it this once, with its secret. */
    public KeyEntry entry() {
        return key.entry(secret);
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "NewKey[" + key.id() + "]";
    }
}
