package org.cxmaturity.response.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a column of an export goes.
 *
 * @param column a column of our own sheet
 * @param item   the item that a tick in the column names as important; empty otherwise
 */
record Target(String column, String item) {
    private static final Pattern TICKED = Pattern.compile("importance\\[([a-z][a-z0-9-]*)\\]");

    /** {@code importance[ID]}: one column of tick boxes for each item. */
    static Optional<Target> ticked(String name) {
        Matcher m = TICKED.matcher(name);
        return m.matches() ? Optional.of(new Target(Instrument.IMPORTANCE, m.group(1))) : Optional.empty();
    }

    /** As a map writes it. */
    String text() {
        return item.isEmpty() ? column : column + "[" + item + "]";
    }
}
