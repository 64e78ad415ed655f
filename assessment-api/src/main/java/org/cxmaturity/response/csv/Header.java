package org.cxmaturity.response.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file, understood.
 *
 * @param names   as they stand in the file, without the blanks around them
 * @param columns what each is; null for one that is passed over or faulty
 */
record Header(List<String> names, List<@Nullable Column> columns) {
    /** Reads the header, adding all its faults. */
    static Header read(List<String> cells, ResponseSheet sheet, ReadOptions options, Place at, Problems problems) {
        List<String> names = cells.stream().map(cell -> name(cell, sheet)).toList();
        if (namesNothing(names, sheet, options)) {
            problems.add(FileFaults.noHeader(at, names.get(0)));
            return new Header(names, new ArrayList<>());
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<@Nullable Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(column(name, columns.size() + 1, seen, sheet, options, at, problems));
        }
        Header header = new Header(names, columns);
        header.checkNamed(options, at, problems);
        header.checkQuestions(sheet, at, problems);
        return header;
    }

    /** The name of a column; where it stands above the question's words, as in the sheets to fill in, its first line. */
    private static String name(String cell, ResponseSheet sheet) {
        String first = cell.strip().lines().findFirst().orElse("").strip();
        return sheet.column(first).isPresent() ? first : cell.strip();
    }

    /** Whether the file has a column of this name. */
    boolean has(String name) {
        return columns.stream().anyMatch(c -> c != null && c.name().equals(name));
    }

    private static @Nullable Column column(
            String name,
            int number,
            Map<String, Integer> seen,
            ResponseSheet sheet,
            ReadOptions options,
            Place at,
            Problems problems) {
        if (name.isEmpty()) {
            problems.add(FileFaults.unnamedColumn(at, number));
            return null;
        }
        if (options.map() == null
                && options.ignored().contains(name)
                && options.named().stream().noneMatch(n -> n.name().equals(name))) {
            return null;
        }
        Integer first = seen.putIfAbsent(name, number);
        if (first != null) {
            problems.add(FileFaults.columnTwice(at, name, first, number));
            return null;
        }
        Column column = known(name, sheet, options, at, problems);
        if (column == null) {
            problems.add(FileFaults.unknownColumn(at, name, sheet.names()));
        }
        return column;
    }

    private static @Nullable Column known(
            String name, ResponseSheet sheet, ReadOptions options, Place at, Problems problems) {
        Column column = sheet.column(name).orElse(null);
        for (NamedColumn named : options.named()) {
            if (named.name().equals(name)) {
                column = named(named, column, at, problems);
            }
        }
        return column;
    }

    /** What a column is that an option names; a background question keeps its options. */
    private static Column named(NamedColumn named, @Nullable Column column, Place at, Problems problems) {
        if (column != null && !(column instanceof Column.Known) && !(column instanceof Column.Weight)) {
            problems.add(FileFaults.namedColumnTaken(at, named));
            return column;
        }
        Column.Known before = column instanceof Column.Known known ? known : null;
        return switch (named.use()) {
            case GROUP -> column != null ? column : Column.Known.any(named.name(), null);
            case UNIT ->
                before == null
                        ? Column.Known.any(named.name(), named.option())
                        : new Column.Known(named.name(), before.options(), before.words(), named.option());
            case WEIGHT -> new Column.Weight(named.name());
        };
    }

    private void checkNamed(ReadOptions options, Place at, Problems problems) {
        for (NamedColumn named : options.named()) {
            if (!named.option().isEmpty() && !names.contains(named.name())) {
                problems.add(FileFaults.namedColumnMissing(at, named, names));
            }
        }
        for (String ignored : options.map() == null ? options.ignored() : List.<String>of()) {
            if (!names.contains(ignored)) {
                problems.add(FileFaults.ignoredColumnMissing(at, ignored, names));
            }
        }
    }

    private void checkQuestions(ResponseSheet sheet, Place at, Problems problems) {
        List<String> without =
                sheet.answers().ids().stream().filter(id -> !has(id)).toList();
        if (without.size() == sheet.answers().ids().size()) {
            if (!problems.hasErrors()) {
                problems.add(FileFaults.noQuestion(at));
            }
        } else if (!without.isEmpty()) {
            problems.add(FileFaults.questionsWithoutColumn(at, without));
        }
    }

    private static boolean namesNothing(List<String> names, ResponseSheet sheet, ReadOptions options) {
        return names.stream()
                .noneMatch(name -> sheet.column(name).isPresent()
                        || options.ignored().contains(name)
                        || options.named().stream().anyMatch(n -> n.name().equals(name))
                        || !Guess.nearest(name, sheet.names()).isEmpty());
    }
}
