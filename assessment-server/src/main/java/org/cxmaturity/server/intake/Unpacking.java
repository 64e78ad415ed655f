package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/**
 * Takes the body of a bulk call to disk before anything is made of it: what a caller breaks off is never half stored, and
 * one who sends slowly holds nothing but a file.
 */
final class Unpacking {
    /** The most bytes of one line of JSON: those of a response that comes alone. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BLOCK = 1 << 16;

    private Unpacking() {}

    /**
     * Writes a body to a file, unpacked.
     *
     * @param most bytes unpacked, however few they were packed; more are refused with 413
     */
    static void toFile(InputStream body, boolean gzip, long most, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            InputStream plain = gzip ? unpacked(body) : body;
            long size = 0;
            for (int n = read(plain, block); n >= 0; n = read(plain, block)) {
                size += n;
                if (size > most) {
                    throw Refusal.of(
                            Kind.TOO_LARGE,
                            say(
                                    "At most {0} MiB are taken, unpacked. Nothing was stored. Send less at once.",
                                    most >> 20));
                }
                out.write(block, 0, n);
            }
        }
    }

    private static InputStream unpacked(InputStream body) throws IOException {
        try {
            return new GZIPInputStream(body, BLOCK);
        } catch (ZipException | EOFException e) {
            throw Refusal.of(Kind.MALFORMED, IntakeFaults.badGzip());
        }
    }

    /** The body itself tells of its own faults; what is left are those of the packing. */
    private static int read(InputStream in, byte[] block) throws IOException {
        try {
            return in.read(block);
        } catch (ZipException | EOFException e) {
            throw Refusal.of(Kind.MALFORMED, IntakeFaults.badGzip());
        }
    }
}
