package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a proposed map, with its comments. */
final class MapText {
    /** A longer name would not be a plain key of YAML. */
    private static final int LONGEST_KEY = 900;

    private final List<Found> columns;
    private final StringBuilder out = new StringBuilder();

    MapText(List<Found> columns) {
        this.columns = columns;
    }

    MapText top(List<String> questionnaires, int header, int answers) {
        out.append(
                "# Proposed by cxm responses map. Look at the lines with a comment; fill in what is marked with ?.\n");
        out.append("questionnaire: ").append(String.join(",", questionnaires)).append('\n');
        if (header > 1) {
            out.append("header: ").append(header).append('\n');
        }
        if (answers > header + 1) {
            out.append("answersFrom: ").append(answers).append('\n');
        }
        return this;
    }

    MapText columns() {
        out.append("columns:\n");
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Found column = columns.get(i);
            String key = key(i);
            if (column.goesTo().isPresent()) {
                out.append("  ").append(key).append(": ");
                out.append(column.goesTo().get().text()).append(comment(column)).append('\n');
            } else if (column.how() == Found.How.UNKNOWN && !column.name().isBlank()) {
                unknown.add("#  " + key + ": ?\n");
            }
        }
        if (!unknown.isEmpty()) {
            out.append("# Not matched: name a column for each, or put it under ignore.\n");
            unknown.forEach(out::append);
        }
        return this;
    }

    private static String comment(Found column) {
        return switch (column.how()) {
            case LIKENESS -> "  # " + column.alike() + " % alike: check";
            case ORDER -> "  # by order: check";
            default -> "";
        };
    }

    MapText ignored() {
        List<String> names = columns.stream()
                .filter(c -> c.how() == Found.How.PASSED_OVER)
                .map(Found::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            out.append("ignore:\n");
            names.forEach(name -> out.append("  - ").append(quoted(name)).append('\n'));
        }
        return this;
    }

    MapText answers(Map<String, Codes.Answers> all) {
        Map<String, Codes.Answers> some = new LinkedHashMap<>(all);
        some.values().removeIf(a -> a.byOrder().isEmpty() && a.unknown().isEmpty());
        if (some.isEmpty()) {
            return this;
        }
        boolean any = some.values().stream().anyMatch(a -> !a.byOrder().isEmpty());
        out.append(any ? "answers:\n" : "# answers:\n");
        some.forEach((of, found) -> {
            String mark = found.byOrder().isEmpty() ? "#" : " ";
            out.append(mark).append(" ").append(of).append(":\n");
            found.byOrder()
                    .forEach((code, value) -> out.append("    ")
                            .append(quoted(code))
                            .append(": ")
                            .append(value)
                            .append("  # by order: check\n"));
            found.unknown()
                    .forEach(word -> out.append("#   ").append(quoted(word)).append(": ?\n"));
        });
        return this;
    }

    MapText dates(List<String> patterns) {
        if (patterns.size() == 1) {
            out.append("dates: ").append(quoted(patterns.get(0))).append('\n');
        } else if (!patterns.isEmpty()) {
            out.append("# More than one way to read the dates: keep one.\n");
            patterns.forEach(p -> out.append("# dates: ").append(quoted(p)).append('\n'));
        }
        return this;
    }

    /** The name of a column; its place where the name stands twice or is too long. */
    private String key(int index) {
        String name = columns.get(index).name();
        boolean twice = columns.stream().filter(c -> c.name().equals(name)).count() > 1;
        return quoted(twice || name.length() > LONGEST_KEY ? "#" + (index + 1) : name);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0xFEFF || c == 0x2028 || c == 0x2029) {
                String hex = Integer.toHexString(c);
                quoted.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
