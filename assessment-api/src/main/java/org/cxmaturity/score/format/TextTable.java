package org.cxmaturity.score.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of words in columns: the first to the left, the others to the right. */
final class TextTable {
    private static final int WIDEST = 40;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        row(head);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells).stream().map(TextTable::cut).toList());
        return this;
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(c -> rows.stream()
                        .filter(r -> r.size() > c)
                        .mapToInt(r -> length(r.get(c)))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                String gap = " ".repeat(widths[c] - length(row.get(c)));
                line.append(c == 0 ? "" : "  ").append(c == 0 ? row.get(c) + gap : gap + row.get(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
