package org.cxmaturity.benchmark.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.response.csv.CsvTable;

/** One row of ready scores while it is read. */
final class ScoreRow {
    static final int LONGEST = 200;

    private final Place place;
    private final CsvTable table;
    private final Problems problems;
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private String name = "";

    private ScoreRow(Place place, CsvTable table, Problems problems) {
        this.place = place;
        this.table = table;
        this.problems = problems;
    }

    /** Reads the cells, adding their faults; the name is empty where there is none. */
    static ScoreTable.Entry read(CsvTable.Row row, ScoreHeader header, CsvTable table, Problems problems) {
        ScoreRow read = new ScoreRow(row.place(), table, problems);
        if (row.cells().size() != header.names().size()) {
            problems.add(PackFaults.wrongWidth(
                    row.place(), row.cells().size(), header.names().size()));
        } else {
            for (int c = 0; c < header.names().size(); c++) {
                read.cell(
                        header.uses().get(c), header.names().get(c), row.cells().get(c));
            }
        }
        return new ScoreTable.Entry(read.name, read.dimensions, read.scores, OptionalInt.empty());
    }

    private void cell(ScoreHeader.Use use, String column, String cell) {
        switch (use) {
            case NAME -> name = text(column, cell);
            case DIMENSION -> {
                if (!cell.isEmpty()) {
                    dimensions.put(column, text(column, cell));
                }
            }
            case SCORE -> {
                if (!cell.isEmpty()) {
                    score(column, cell);
                }
            }
            case NONE -> {}
        }
    }

    private String text(String column, String cell) {
        if (bad(cell)) {
            problems.add(PackFaults.badText(place, column, LONGEST));
        }
        return cell;
    }

    /** Whether a text is too long or holds a control character. */
    static boolean bad(String text) {
        return text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl);
    }

    private void score(String column, String cell) {
        OptionalDouble number = table.number(cell);
        double score = number.orElse(-1);
        if (score >= 0 && score <= 100) {
            scores.put(column, score);
        } else {
            boolean comma = number.isEmpty()
                    && !table.decimalComma()
                    && table.number(cell.replace(',', '.')).isPresent();
            problems.add(PackFaults.noScore(place, column, cell, number.isPresent(), comma));
        }
    }
}
