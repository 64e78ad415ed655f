package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.xlsx.CellName;
import org.jspecify.annotations.Nullable;

/** The records of an export, turned into those of our own sheet; messages name the column of the export. */
final class MappedRows implements Rows {
    private static final int LONGEST_NAME = 40;

    private final Rows export;
    private final RecordMap map;
    private final ReadOptions options;
    private final String source;
    private final Problems problems;
    private RecordMap.@Nullable Reading reading;
    private List<String> names = List.of();

    MappedRows(Rows export, RecordMap map, ReadOptions options, String source, Problems problems) {
        this.export = export;
        this.map = map;
        this.options = options;
        this.source = source;
        this.problems = problems;
    }

    @Override
    public @Nullable Line next() throws IOException {
        RecordMap.Reading begun = reading;
        if (begun == null) {
            return header();
        }
        Line line = export.next();
        return line == null ? null : mapped(line, begun);
    }

    private @Nullable Line header() throws IOException {
        pass(map.above());
        Line line = export.next();
        if (line == null) {
            return null;
        }
        names = line.cells();
        Set<String> named = new LinkedHashSet<>();
        options.named().forEach(n -> named.add(n.name()));
        RecordMap.Reading begun =
                map.begin(names, named, options.ignored(), Place.line(source, line.number()), problems);
        reading = begun;
        pass(map.between());
        return Line.of(line.number(), begun.columns());
    }

    private void pass(int records) throws IOException {
        for (int i = 0; i < records; i++) {
            export.next();
        }
    }

    private Line mapped(Line line, RecordMap.Reading begun) {
        List<Integer> from = begun.from();
        Map<Integer, Problem> faults = new LinkedHashMap<>();
        int cells = line.cells().size();
        if (cells != names.size()) {
            faults.put(0, CellFaults.wrongWidth(Place.line(source, line.number()), cells, names.size()));
            return new Line(line.number(), Collections.nCopies(begun.columns().size(), ""), faults, List.of());
        }
        for (int i = 0; i < from.size(); i++) {
            Problem fault = line.faults().get(from.get(i));
            if (fault != null) {
                faults.put(i, fault);
            }
        }
        List<Wording> places = Line.names(from.size(), i -> place(line, from.get(i)));
        return new Line(line.number(), begun.cells(line.cells()), faults, places);
    }

    private Wording place(Line line, int from) {
        Wording cell = line.name(from);
        return cell.isEmpty() ? say("column {0}, {1}", CellName.column(from), shown(names.get(from))) : cell;
    }

    private static String shown(String name) {
        String words = name.strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) + "…" : words;
    }

    @Override
    public void close() throws IOException {
        export.close();
    }
}
