package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A body that may be so long and no longer, and so slow and no slower: a minute to begin with, and then 4 KiB a second on
 * the whole, so that nobody holds a worker by sending a letter now and then.
 */
final class LimitedBody extends FilterInputStream {
    private static final long GRACE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long NANOS_A_KIB = Duration.ofMillis(250).toNanos();

    private final long most;
    private final long begun = System.nanoTime();
    private long read;

    LimitedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n;
        try {
            n = super.read(bytes, from, length);
        } catch (IOException e) {
            throw Refusal.of(
                    Kind.TOO_SLOW, say("The body broke off or came too slowly. Nothing was stored. Send it again."));
        }
        read += Math.max(0, n);
        if (read > most) {
            throw tooLarge(most);
        }
        if (System.nanoTime() - begun > GRACE_NANOS + (read >> 10) * NANOS_A_KIB) {
            throw Refusal.of(Kind.TOO_SLOW, say("The body came too slowly. Nothing was stored. Send it again."));
        }
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        return super.skip(0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(
                Kind.TOO_LARGE, say("At most {0} MiB are taken. Nothing was stored. Send less at once.", most >> 20));
    }
}
