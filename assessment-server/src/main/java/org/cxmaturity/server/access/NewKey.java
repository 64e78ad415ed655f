package org.cxmaturity.server.access;

/**
 * A key just made.
 *
 * @param key    as it is kept
 * @param secret what the caller sends; shown this once
 */
public record NewKey(ApiKey key, String secret) {
    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "NewKey[" + key.id() + "]";
    }
}
