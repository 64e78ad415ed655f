package org.cxmaturity.server.db;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that sort by the time they were made: UUID version 7 (RFC 9562), rising also within a millisecond. Thread-safe. */
public final class Ids {
    private static final int COUNTER_BITS = 12;

    private final InstantSource clock;
    private final RandomGenerator chance;
    private long last;

    /** Ids with the time of {@code clock}; the last 62 bits come from {@code chance}. */
    public Ids(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** The next id: 36 characters, greater than every id before it, also when the clock goes back. */
    public String next() {
        long stamp = stamp();
        long high = stamp >>> COUNTER_BITS << 16 | 0x7000L | stamp & 0xFFFL;
        long low = chance.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low).toString();
    }

    /** Milliseconds, then a counter that starts anew each millisecond and runs over into the next one. */
    private synchronized long stamp() {
        last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
        return last;
    }
}
