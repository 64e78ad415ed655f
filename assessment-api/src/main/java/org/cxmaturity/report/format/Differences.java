package org.cxmaturity.report.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.report.ReportData;

/** Where what a report prints is not what follows. */
public final class Differences {
    private static final int LONGEST = 60;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * One place where they differ.
     *
     * @param pointer JSON pointer into {@code cxm-report-data/1}
     * @param printed as JSON, cut off where it is long; "nothing" where there is none
     * @param follows likewise
     */
    public record Difference(String pointer, String printed, String follows) {
        @Override
        public String toString() {
            return pointer + ": printed " + printed + ", follows " + follows;
        }
    }

    /** Every place where data differ, in their order; empty exactly when both are the same as bytes. */
    public static List<Difference> of(ReportData printed, ReportData follows) {
        Differences differences = new Differences();
        differences.compare("", tree(printed), tree(follows));
        return List.copyOf(differences.found);
    }

    private static JsonNode tree(ReportData data) {
        try {
            return new ObjectMapper().readTree(ReportDataJson.write(data));
        } catch (IOException e) {
            throw new UncheckedIOException("what was written can be read", e);
        }
    }

    private void compare(String pointer, JsonNode printed, JsonNode follows) {
        if (printed.equals(follows)) {
            return;
        }
        if (printed.isObject() && follows.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            printed.fieldNames().forEachRemaining(names::add);
            follows.fieldNames().forEachRemaining(names::add);
            int before = found.size();
            names.forEach(n -> compare(pointer + "/" + escaped(n), printed.path(n), follows.path(n)));
            if (found.size() == before) {
                found.add(new Difference(pointer, "another order of keys", "this order: " + String.join(", ", names)));
            }
        } else if (printed.isArray() && follows.isArray()) {
            for (int i = 0; i < Math.max(printed.size(), follows.size()); i++) {
                compare(pointer + "/" + i, printed.path(i), follows.path(i));
            }
        } else {
            found.add(new Difference(pointer, shortened(printed), shortened(follows)));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
