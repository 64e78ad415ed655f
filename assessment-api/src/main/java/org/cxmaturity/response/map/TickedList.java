package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cell with all boxes that were ticked, joined by semicolons, commas or line ends. The texts hold commas themselves:
 * from the left, the longest text that a separator or the end follows is taken.
 *
 * @param items folded words, or ids, to item ids
 */
record TickedList(Map<String, String> items) {
    private static final String SEPARATORS = ";,|\n";

    /** The ids named; what is no item is kept as it stands, so that the reader tells of it. */
    List<String> split(String cell) {
        List<String> ids = new ArrayList<>();
        String rest = cell.strip();
        while (!rest.isEmpty()) {
            int end = longest(rest);
            if (end == 0) {
                end = firstSeparator(rest);
                ids.add(rest.substring(0, end).strip().replaceAll("\\s+", "_"));
            } else {
                ids.add(items.getOrDefault(Folded.of(rest.substring(0, end)), ""));
            }
            rest = rest.substring(end).replaceAll("^[\\s;,|]+", "");
        }
        return ids;
    }

    /** How far the longest known text reaches; 0 when none begins here. */
    private int longest(String rest) {
        for (int end = rest.length(); end > 0; end--) {
            boolean whole = end == rest.length() || SEPARATORS.indexOf(rest.charAt(end)) >= 0;
            if (whole && items.containsKey(Folded.of(rest.substring(0, end)))) {
                return end;
            }
        }
        return isIds(rest) ? rest.split("\\s", 2)[0].length() : 0;
    }

    /** Whether ids stand there with blanks between them, as in our own sheet. */
    private boolean isIds(String rest) {
        return items.containsKey(rest.split("\\s", 2)[0]);
    }

    private static int firstSeparator(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (SEPARATORS.indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }
}
