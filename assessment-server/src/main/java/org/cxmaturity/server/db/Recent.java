package org.cxmaturity.server.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Values asked for lately, for what never changes and is costly to make: the one not asked for longest makes room. Thread-safe. */
public final class Recent<K, V> {
    private final Map<K, V> kept;

    /** Keeps at most so many. */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of this name, else from its source, which is not asked again for a while; two callers may ask it at once. */
    public Optional<V> find(K name, Supplier<Optional<V>> source) {
        synchronized (kept) {
            V here = kept.get(name);
            if (here != null) {
                return Optional.of(here);
            }
        }
        Optional<V> found = source.get();
        synchronized (kept) {
            found.ifPresent(value -> kept.put(name, value));
        }
        return found;
    }

    /** The same for a source that always has the value. */
    public V get(K name, Supplier<V> source) {
        return find(name, () -> Optional.of(source.get())).orElseThrow();
    }
}
