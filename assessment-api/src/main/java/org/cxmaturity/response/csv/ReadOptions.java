package org.cxmaturity.response.csv;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a file of responses is read.
 *
 * @param named   columns known because an option names them
 * @param ignored columns passed over
 * @param missing texts that stand for "not answered", such as {@code -99}; numbers are compared as numbers
 * @param map     how another tool's export is read; null for our own columns
 * @param rejects receives each faulty row while the good ones go on; null when one faulty row stops all
 */
public record ReadOptions(
        List<NamedColumn> named,
        List<String> ignored,
        List<String> missing,
        @Nullable RecordMap map,
        @Nullable Consumer<Reject> rejects) {
    /** No further columns, nothing passed over, and one fault stops all. */
    public static final ReadOptions STRICT = new ReadOptions(List.of(), List.of(), List.of(), null, null);

    public ReadOptions {
        named = List.copyOf(named);
        ignored = List.copyOf(ignored);
        missing = List.copyOf(missing);
    }

    /** The same with these named columns. */
    public ReadOptions named(List<NamedColumn> columns) {
        return new ReadOptions(columns, ignored, missing, map, rejects);
    }

    /** The same, passing over these columns. */
    public ReadOptions ignoring(List<String> columns) {
        return new ReadOptions(named, columns, missing, map, rejects);
    }

    /** The same with these texts for "not answered". */
    public ReadOptions missing(List<String> codes) {
        return new ReadOptions(named, ignored, codes, map, rejects);
    }

    /** The same for another tool's export. */
    public ReadOptions mapping(RecordMap exported) {
        return new ReadOptions(named, ignored, missing, exported, rejects);
    }

    /** The same, with faulty rows handed to {@code sink} instead of stopping all. */
    public ReadOptions rejectingTo(Consumer<Reject> sink) {
        return new ReadOptions(named, ignored, missing, map, sink);
    }
}
