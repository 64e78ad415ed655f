package org.cxmaturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was checked in one folder, and keeps what did not hold. */
final class Tally {
    private final Oracle oracle;
    private int checked;
    private int passed;
    private final Map<String, Integer> notApplicable = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Tally(Oracle oracle) {
        this.oracle = oracle;
        oracle.rows().forEach(this::visit);
    }

    private void visit(Row row) {
        Answer answer = oracle.answer(row);
        if (answer instanceof Answer.NotApplicable not) {
            notApplicable.merge(not.reason(), 1, Integer::sum);
            return;
        }
        checked++;
        if (holds(row, answer)) {
            passed++;
        } else {
            faults.add(row + " but ours is " + answer);
        }
    }

    private static boolean holds(Row row, Answer answer) {
        if (answer instanceof Answer.Value value) {
            return row.value().matches("[-+0-9.eE]+") && row.isMetBy(value.value());
        }
        return answer instanceof Answer.Word word && word.word().equals(row.value());
    }

    /** Rows that were looked at, whatever came of them. */
    int visited() {
        return checked + notApplicable.values().stream().mapToInt(i -> i).sum();
    }

    int checked() {
        return checked;
    }

    List<String> faults() {
        return faults;
    }

    /** Fails unless docs/methodology.md tells these counts, under this word for what was compared. */
    void isTold(String compared) throws IOException {
        String row =
                "| `%s` | %s | %d | %d | %d |".formatted(oracle.name(), compared, checked, passed, visited() - checked);
        assertThat(Files.readString(Path.of("..", "docs", "methodology.md")))
                .as("write this line into docs/methodology.md")
                .contains(row);
    }

    /** The folder's lines of the table in the build output. */
    String table() {
        StringBuilder lines = new StringBuilder(
                String.format(Locale.ROOT, "%-20s %7d %7d %7d", oracle.name(), checked, passed, visited() - checked));
        notApplicable.forEach(
                (reason, n) -> lines.append(String.format(Locale.ROOT, "%n%-20s %23d  %s", "", n, reason)));
        return lines.toString();
    }
}
