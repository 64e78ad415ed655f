package org.cxmaturity.benchmark.format;

import java.util.ArrayList;
import java.util.List;

/** A table of texts, each column as wide as its widest cell: the first to the left, the others to the right. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                String blanks = " ".repeat(width(c) - length(row.get(c)));
                line.append(c == 0 ? row.get(c) + blanks : "  " + blanks + row.get(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
