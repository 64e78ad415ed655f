package org.cxmaturity.server.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cxmaturity.server.db.PrivateFile;
import org.cxmaturity.server.db.Sha256;

/**
 * Receipts: {@code cxr_}, the id of the response and a seal over it, 40 bytes as base64url. The seal needs a key that lies
 * beside the database, so a copy of the database gives no receipt away; and since it can be made again, a submission that
 * is repeated gets the receipt of the first answer. The database holds its SHA-256.
 */
public final class Receipts {
    private static final String PREFIX = "cxr_";
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int SEAL_BYTES = 24;

    private final SecretKeySpec key;

    private Receipts(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /**
     * Receipts sealed with the key in a file, which is made when missing, for the owner's eyes alone.
     *
     * @throws IOException when it cannot be read or made, or is damaged
     */
    public static Receipts in(Path file, RandomGenerator chance) throws IOException {
        if (!Files.exists(file)) {
            make(file, chance);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException(file.getFileName() + " is damaged: bring it back from a backup");
        }
        return new Receipts(key);
    }

    private static void make(Path file, RandomGenerator chance) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        PrivateFile.write(file, key);
    }

    /** The receipt of a response, the same every time. */
    String of(String id) {
        UUID uuid = UUID.fromString(id);
        ByteBuffer out = ByteBuffer.allocate(ID_BYTES + SEAL_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits());
        out.put(seal(Arrays.copyOf(out.array(), ID_BYTES)), 0, SEAL_BYTES);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }

    /** The id that a receipt names; empty when it is none. Whether it is a true one the stored hash tells. */
    static Optional<String> id(String receipt) {
        if (!receipt.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(receipt.substring(PREFIX.length()));
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return bytes.length == ID_BYTES + SEAL_BYTES
                    ? Optional.of(new UUID(in.getLong(), in.getLong()).toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static byte[] hash(String receipt) {
        return Sha256.of(receipt);
    }

    private byte[] seal(byte[] id) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + HMAC, e);
        }
    }
}
