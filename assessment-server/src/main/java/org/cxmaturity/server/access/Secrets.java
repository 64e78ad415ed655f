package org.cxmaturity.server.access;

import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.cxmaturity.server.db.Sha256;

/**
 * Secrets of keys: {@code cxm_} and 32 random bytes as 43 letters of base64url. They are kept as SHA-256 without salt: 256
 * random bits cannot be guessed, so a slow hash would protect nothing and cost every call.
 */
final class Secrets {
    static final String PREFIX = "cxm_";

    private static final int BYTES = 32;

    private Secrets() {}

    static String make(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}
