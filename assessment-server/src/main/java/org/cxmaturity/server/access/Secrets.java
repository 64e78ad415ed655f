package org.cxmaturity.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

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
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
