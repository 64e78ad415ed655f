package org.cxmaturity.questionnaire.format;

import java.util.List;

/** Rows of texts as lines for people. */
public final class TextRows {
    private static final int GAP = 2;

    private TextRows() {}

    /** Each column as wide as its widest cell, to the left; every row must have as many cells as the first. */
    public static String aligned(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(width(rows, i) + GAP - length(row.get(i))));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
