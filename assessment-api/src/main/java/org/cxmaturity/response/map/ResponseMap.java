package org.cxmaturity.response.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Place;

/**
 * A map as its file says it.
 *
 * @param header   the record with the names of columns, from 1
 * @param answers  the first record with answers, after {@code header}
 * @param columns  name in the export, or {@code #3} for the third, to where it goes
 * @param ignored  names in the export that are passed over
 * @param words    by scale id or column id: words of the export to what our own sheet writes
 * @param absent   words for no answer: folded words to empty text, NA or DK
 * @param dates    pattern of dates and times; empty for ISO 8601
 * @param ticked   folded words of a ticked box
 */
record ResponseMap(
        int header,
        int answers,
        Map<String, Entry> columns,
        List<Ignored> ignored,
        Map<String, Map<String, String>> words,
        Map<String, String> absent,
        String dates,
        List<String> ticked) {
    /** Where a column goes, and the line that says so. */
    record Entry(Place at, Target target) {}

    /** A column that is passed over, and the line that says so. */
    record Ignored(Place at, String name) {}

    ResponseMap {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignored = List.copyOf(ignored);
        words = Map.copyOf(words);
        absent = Map.copyOf(absent);
        ticked = List.copyOf(ticked);
    }
}
