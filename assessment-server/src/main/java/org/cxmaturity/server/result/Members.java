package org.cxmaturity.server.result;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which responses are in a result: id to state and group.
 *
 * @param entries in the order of receipt
 */
record Members(Map<String, Entry> entries) {
    /** The state of a response, and its group; empty where it names none or there are no groups. */
    record Entry(int revision, String group) {}

    /** The responses, grouped by a background question; by nothing when it is empty. */
    static Members of(List<Row> rows, String question) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.put(
                row.id(),
                new Entry(
                        row.revision(), question.isEmpty() ? "" : row.response().background(question))));
        return new Members(entries);
    }

    int size() {
        return entries.size();
    }

    /** How many respondents were added, changed or removed between the two. */
    int changed(Members other) {
        int changed = 0;
        for (String id : union(other)) {
            changed += differs(id, other) ? 1 : 0;
        }
        return changed;
    }

    /**
     * The same for each group; all that are not shown count as one, for they follow from the whole and the rest. Who
     * moved from one group to another counts in both.
     *
     * @param shown the groups that both results show
     */
    Map<String, Integer> changed(Members other, Set<String> shown) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        for (String id : union(other)) {
            if (differs(id, other)) {
                groups(id, other, shown).forEach(group -> changed.merge(group, 1, Integer::sum));
            }
        }
        return changed;
    }

    private Set<String> groups(String id, Members other, Set<String> shown) {
        Set<String> groups = new HashSet<>();
        for (Members each : List.of(this, other)) {
            Entry entry = each.entries.get(id);
            if (entry != null) {
                groups.add(shown.contains(entry.group()) ? entry.group() : "");
            }
        }
        return groups;
    }

    private boolean differs(String id, Members other) {
        return !java.util.Objects.equals(entries.get(id), other.entries.get(id));
    }

    private Set<String> union(Members other) {
        Set<String> ids = new HashSet<>(entries.keySet());
        ids.addAll(other.entries.keySet());
        return ids;
    }
}
