package org.cxmaturity.server.access;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/**
 * Counts keys that do not work, by the address they come from: after so many in a minute the answer is 429 until the minute
 * is over. A key that works is never counted and never refused, so nobody behind the same address is locked out by others;
 * keys cannot be guessed, what is held off here is noise and scripts gone wild.
 */
final class BadKeys {
    /** Bad keys that are answered with 401 in a window. */
    static final int QUOTA = 20;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;
    private static final String POLICY = "\"bad-keys\";q=" + QUOTA + ";w=" + WINDOW.toSeconds();

    private final InstantSource clock;

    /** The windows that run, by address; the one begun first makes room. */
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Window(Instant ends, int count) {}

    BadKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** What to answer to one more bad key from this address: 401, or 429 when there were too many. */
    Refusal refusal(String address) {
        Instant now = clock.instant();
        Window window = counted(network(address), now);
        long seconds =
                Math.max(1, Duration.between(now, window.ends()).plusMillis(999).toSeconds());
        Refusal refusal = window.count() <= QUOTA
                ? KeyFilter.noKey()
                : Refusal.of(
                                Kind.TOO_MANY,
                                say("Too many keys that do not work came from this address. Check the key."))
                        .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return refusal.with("RateLimit-Policy", POLICY)
                .with("RateLimit", "\"bad-keys\";r=" + Math.max(0, QUOTA - window.count()) + ";t=" + seconds);
    }

    private synchronized Window counted(String network, Instant now) {
        Window before = windows.get(network);
        if (before == null || !now.isBefore(before.ends())) {
            windows.remove(network);
            before = new Window(now.plus(WINDOW), 0);
        }
        Window after = new Window(before.ends(), Math.min(before.count() + 1, QUOTA + 1));
        windows.put(network, after);
        return after;
    }

    /** Who has one address of IP version 6 has the 2^64 of its network. */
    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
