package org.cxmaturity.response.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers at which line a text stood first, in some 40 bytes a text whatever its length, so that a million ids fit a
 * small heap. Texts are told apart by 128 bits of their SHA-256.
 */
final class FirstLines {
    private final MessageDigest sha256 = newDigest();
    private long[] keys = new long[2 * 64];
    private int[] lines = new int[64];
    private int size;

    /** The line where the text stood first: {@code line} when it was not seen before. {@code line} is not 0. */
    int first(String text, int line) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        if (3 * (size + 1) > 2 * lines.length) {
            grow();
        }
        long high = digest.getLong();
        long low = digest.getLong();
        int at = find(high, low);
        if (lines[at] == 0) {
            put(at, high, low, line);
            size++;
        }
        return lines[at];
    }

    private int find(long high, long low) {
        int at = (int) high & (lines.length - 1);
        while (lines[at] != 0 && !(keys[2 * at] == high && keys[2 * at + 1] == low)) {
            at = (at + 1) & (lines.length - 1);
        }
        return at;
    }

    private void put(int at, long high, long low, int line) {
        keys[2 * at] = high;
        keys[2 * at + 1] = low;
        lines[at] = line;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[2 * oldKeys.length];
        lines = new int[2 * oldLines.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(find(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldLines[i]);
            }
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
