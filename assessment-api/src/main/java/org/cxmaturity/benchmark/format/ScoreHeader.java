package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.response.csv.CsvTable;

/**
 * The first line of a file of ready scores, understood.
 *
 * @param names as they stand in the file
 * @param uses  what each column is
 */
record ScoreHeader(Place place, List<String> names, List<Use> uses) {
    static final String ORGANISATION = "organisation";

    /** What a column is. */
    enum Use {
        NAME,
        DIMENSION,
        SCORE,
        /** Faulty or to be ignored, and passed over. */
        NONE
    }

    /** Reads the header, adding all its faults. */
    static ScoreHeader read(CsvTable table, ScoreForm form, Problems problems) {
        Place at = table.header().place();
        List<String> names = table.header().cells();
        List<Use> uses = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        String organisation = organisation(names, form);
        for (String name : names) {
            int number = uses.size() + 1;
            Integer first = name.isEmpty() ? null : seen.putIfAbsent(name, number);
            if (name.isEmpty()) {
                problems.add(PackFaults.unnamedColumn(at, number));
            } else if (first != null) {
                problems.add(PackFaults.columnTwice(at, name, first, number));
            }
            boolean out = name.isEmpty() || first != null || form.ignored().contains(name);
            uses.add(out ? Use.NONE : use(name, organisation, form, at, problems));
        }
        ScoreHeader header = new ScoreHeader(at, names, uses);
        header.check(organisation, form, problems);
        return form.factors().isEmpty() ? header.withoutWords(table, problems) : header;
    }

    /** The column with the names: as it should be, or else the one that looks most like it. */
    private static String organisation(List<String> names, ScoreForm form) {
        List<String> others = names.stream()
                .filter(n -> !form.dimensions().contains(n) && !form.factors().contains(n))
                .toList();
        return names.contains(ORGANISATION) ? ORGANISATION : Guess.nearest(ORGANISATION, others);
    }

    private static Use use(String name, String organisation, ScoreForm form, Place at, Problems problems) {
        if (name.equals(organisation)) {
            return Use.NAME;
        }
        if (form.dimensions().contains(name)) {
            return Use.DIMENSION;
        }
        boolean known = form.factors().isEmpty() || form.factors().contains(name) || name.equals(Pack.OVERALL);
        if (!known) {
            List<String> all = Stream.of(List.of(ORGANISATION, Pack.OVERALL), form.dimensions(), form.factors())
                    .flatMap(List::stream)
                    .toList();
            problems.add(PackFaults.unknownColumn(at, name, all, form.mendOfUnknown()));
        } else if (ScoreRow.bad(name)) {
            problems.add(PackFaults.badText(at, say("the name of a column"), ScoreRow.LONGEST));
        }
        return known ? Use.SCORE : Use.NONE;
    }

    private void check(String organisation, ScoreForm form, Problems problems) {
        if (!organisation.equals(ORGANISATION) && form.nameNeeded()) {
            problems.add(PackFaults.noOrganisation(place, organisation, names.get(0)));
        }
        if (form.nameNeeded()) {
            form.dimensions().stream()
                    .filter(d -> !names.contains(d))
                    .forEach(d -> problems.add(PackFaults.noDimension(place, d, names)));
        }
        if (factors().isEmpty()) {
            problems.add(PackFaults.noFactor(place));
        }
        List<String> missing =
                form.factors().stream().filter(f -> !names.contains(f)).toList();
        if (!missing.isEmpty() && !factors().isEmpty()) {
            problems.add(PackFaults.noColumnFor(place, missing));
        }
    }

    /** A column without a single number is no factor; one fault tells it, instead of one a row. */
    private ScoreHeader withoutWords(CsvTable table, Problems problems) {
        List<Use> kept = new ArrayList<>(uses);
        for (int c = 0; c < names.size(); c++) {
            Optional<String> word = uses.get(c) == Use.SCORE ? onlyWords(table, c) : Optional.empty();
            if (word.isPresent()) {
                problems.add(PackFaults.words(place, names.get(c), word.get()));
                kept.set(c, Use.NONE);
            }
        }
        return new ScoreHeader(place, names, kept);
    }

    /** The first of the words when a column has nothing else. */
    private static Optional<String> onlyWords(CsvTable table, int column) {
        List<String> cells = table.rows().stream()
                .map(r -> column < r.cells().size() ? r.cells().get(column) : "")
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.stream()
                        .allMatch(cell -> table.number(cell.replace(',', '.')).isEmpty())
                ? cells.stream().findFirst()
                : Optional.empty();
    }

    /** Ids of the factors that have a column, in the order of the file; {@code overall} is not among them. */
    List<String> factors() {
        List<String> factors = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            if (uses.get(c) == Use.SCORE && !Objects.equals(names.get(c), Pack.OVERALL)) {
                factors.add(names.get(c));
            }
        }
        return factors;
    }
}
