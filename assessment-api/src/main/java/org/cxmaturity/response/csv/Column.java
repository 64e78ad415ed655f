package org.cxmaturity.response.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Evidence;
import org.jspecify.annotations.Nullable;

/** A column of the sheet: reads its cell (without the blanks around it) into the row, or adds the fault. */
sealed interface Column {
    /** As the header names it. */
    String name();

    /** Reads one cell. */
    void read(String cell, Row row);

    /** Whether a cell may hold line breaks and tabs. */
    default boolean manyLines() {
        return false;
    }

    /** Who answers. */
    record Respondent(String name) implements Column {
        @Override
        public void read(String cell, Row row) {
            row.respondent(cell);
        }
    }

    /**
     * What is known of a respondent.
     *
     * @param options keys to choose from; empty = any text
     * @param words   words of an option, in any language, to its key
     * @param needed  the option of the command line that does not bear an empty cell; null when a cell may be empty
     */
    record Known(
            String name,
            Set<String> options,
            Map<String, String> words,
            @Nullable String needed) implements Column {
        /** The column of a background question. */
        static Known of(Background question) {
            Map<String, String> words = new LinkedHashMap<>();
            Set<String> twice = new HashSet<>();
            question.options()
                    .forEach((key, text) -> text.byLanguage().values().forEach(word -> {
                        String other = words.putIfAbsent(word, key);
                        if (other != null && !other.equals(key)) {
                            twice.add(word);
                        }
                    }));
            words.keySet().removeAll(twice);
            return new Known(
                    question.id(), new LinkedHashSet<>(question.options().keySet()), words, null);
        }

        /** A column with any text. */
        static Known any(String name, @Nullable String needed) {
            return new Known(name, Set.of(), Map.of(), needed);
        }

        boolean sameQuestion(@Nullable Column other) {
            return other instanceof Known known && known.options.equals(options);
        }

        @Override
        public void read(String given, Row row) {
            String cell = options.contains(given) ? given : words.getOrDefault(given, given);
            if (cell.isEmpty()) {
                if (needed != null) {
                    row.fault(name, CellFaults.emptyUnit(row.place(), name, needed));
                }
            } else if (!options.isEmpty() && !options.contains(cell)) {
                row.fault(name, CellFaults.noSuchOption(row.place(), name, cell, options));
            } else if (row.fits(name, cell, Row.LONGEST_WORD)) {
                row.background(name, cell);
            }
        }
    }

    /** The weight of a respondent. */
    record Weight(String name) implements Column {
        @Override
        public void read(String cell, Row row) {
            OptionalDouble weight = row.number(cell);
            if (weight.isEmpty() || weight.getAsDouble() < 0) {
                row.fault(name, CellFaults.noWeight(row.place(), name, cell));
            } else {
                row.background(name, Numbers.plain(weight.getAsDouble()));
            }
        }
    }

    /** An item or an outcome. */
    record Question(String name, Scale scale) implements Column {
        @Override
        public void read(String cell, Row row) {
            Answer answer = row.answer(this, cell);
            if (answer == null) {
                row.fault(name, CellFaults.offScale(row.place(), name, cell, scale, row.decimalComma()));
            } else {
                row.answered(name, answer);
            }
        }
    }

    /** What the answer to an item rests on. */
    record EvidenceOf(String name, String item) implements Column {
        private static final List<String> KINDS =
                List.of(Evidence.values()).stream().map(Evidence::key).toList();

        @Override
        public void read(String cell, Row row) {
            int kind = KINDS.indexOf(cell);
            if (kind >= 0) {
                row.evidence(item, Evidence.values()[kind]);
            } else if (!cell.isEmpty()) {
                row.fault(name, CellFaults.noSuchEvidence(row.place(), name, cell, KINDS));
            }
        }
    }

    /** The items named as most important. */
    record MostImportant(String name, List<Pick> picks) implements Column {
        /** How many of which items one questionnaire lets name. */
        record Pick(Set<String> items, int most) {}

        @Override
        public void read(String cell, Row row) {
            if (!cell.isEmpty()) {
                name(List.of(cell.split("\\s+", -1)), row);
            }
        }

        /** Takes the named items, or adds the faults. */
        void name(List<String> named, Row row) {
            Set<String> seen = new HashSet<>();
            Set<String> all = new LinkedHashSet<>();
            picks.forEach(p -> all.addAll(p.items()));
            for (String item : named) {
                if (!all.contains(item)) {
                    row.fault(name, CellFaults.noSuchItem(row.place(), item, all));
                } else if (!seen.add(item)) {
                    row.fault(name, CellFaults.namedTwice(row.place(), item));
                }
            }
            for (Pick pick : picks) {
                int count = (int) seen.stream().filter(pick.items()::contains).count();
                if (count > pick.most()) {
                    row.fault(name, CellFaults.tooManyNamed(row.place(), count, pick.most()));
                }
            }
            row.importance(new ArrayList<>(named));
        }
    }

    /** One of the items named as most important, where each has a column of its own. */
    record OneImportant(String name, Set<String> items) implements Column {
        @Override
        public void read(String cell, Row row) {
            String item = Labelled.code(cell);
            if (!cell.isEmpty() && !items.contains(item)) {
                row.fault(name, CellFaults.noSuchItem(row.place(), item, items));
            } else if (!cell.isEmpty() && !row.alsoImportant(item)) {
                row.fault(name, CellFaults.namedTwice(row.place(), item));
            }
        }
    }

    /** An open question. */
    record OpenQuestion(String name) implements Column {
        @Override
        public void read(String cell, Row row) {
            if (!cell.isEmpty() && row.fits(name, cell, Row.LONGEST_COMMENT)) {
                row.comment(name, cell);
            }
        }

        @Override
        public boolean manyLines() {
            return true;
        }
    }

    /** When the sheet was handed in. */
    record Submitted(String name) implements Column {
        @Override
        public void read(String cell, Row row) {
            if (IsoTime.accepts(cell)) {
                row.submitted(cell);
            } else if (!cell.isEmpty()) {
                row.fault(name, CellFaults.noTime(row.place(), cell));
            }
        }
    }

    /** Active time spent. */
    record Seconds(String name) implements Column {
        @Override
        public void read(String cell, Row row) {
            if (cell.isEmpty()) {
                return;
            }
            OptionalDouble seconds = row.number(cell);
            if (seconds.isEmpty() || seconds.getAsDouble() < 0) {
                row.fault(name, CellFaults.noSeconds(row.place(), cell));
            } else {
                row.seconds(seconds);
            }
        }
    }
}
