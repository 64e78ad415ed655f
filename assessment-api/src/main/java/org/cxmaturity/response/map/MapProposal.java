package org.cxmaturity.response.map;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.CsvTable;
import org.cxmaturity.response.csv.ResponseSheet;

/**
 * Proposes a map from an export: names that are words of the questionnaire first, then what tools add, what is alike, and
 * what stands in order. Says how sure it is; the same export gives the same proposal.
 */
public final class MapProposal {
    /** Records among which the one with the names is looked for. */
    private static final int FIRST = 3;

    private final List<Questionnaire> questionnaires;
    private final int header;
    private final int answers;
    private final List<Found> columns;
    private final List<List<String>> rows;

    private MapProposal(List<Questionnaire> questionnaires, Instrument instrument, List<List<String>> records) {
        this.questionnaires = questionnaires;
        this.header = header(records, instrument);
        int first = header;
        while (first < records.size() && records.get(first).stream().anyMatch(c -> c.startsWith("{\"ImportId\""))) {
            first++;
        }
        this.answers = first + 1;
        this.rows = records.subList(Math.min(first, records.size()), records.size());
        List<Found> found = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String name : records.get(header - 1)) {
            found.add(instrument
                    .find(name)
                    .filter(t -> taken.add(t.text()))
                    .map(t -> Found.exact(name, t))
                    .orElse(Found.unknown(name)));
        }
        this.columns = Order.match(Likeness.match(ToolColumns.understand(found), instrument), instrument);
    }

    /** A proposal for an export that was read as a table with at least a first record. */
    public static Result<MapProposal> of(List<Questionnaire> questionnaires, CsvTable export) {
        return ResponseSheet.of(questionnaires).then(sheet -> {
            List<List<String>> records = new ArrayList<>(List.of(export.header().cells()));
            export.rows().forEach(r -> records.add(r.cells()));
            return Result.of(new MapProposal(questionnaires, new Instrument(questionnaires, sheet), records));
        });
    }

    /** How many columns were matched exactly, by likeness, by order, passed over, and not at all, in words. */
    public Wording summary() {
        Map<Found.How, Integer> counts = new LinkedHashMap<>();
        columns.forEach(c -> counts.merge(c.how(), 1, Integer::sum));
        return say(
                "{0} columns matched exactly, {1} by likeness, {2} by order; {3} passed over, {4} not matched.",
                counts.getOrDefault(Found.How.EXACT, 0),
                counts.getOrDefault(Found.How.LIKENESS, 0),
                counts.getOrDefault(Found.How.ORDER, 0),
                counts.getOrDefault(Found.How.PASSED_OVER, 0),
                counts.getOrDefault(Found.How.UNKNOWN, 0));
    }

    /** The map as YAML, with comments where someone should look. */
    public String yaml() {
        return new MapText(columns)
                .top(questionnaires.stream().map(Questionnaire::id).toList(), header, answers)
                .columns()
                .ignored()
                .answers(Codes.of(columns, rows, questionnaires))
                .dates(dates())
                .toString();
    }

    /** The patterns that read every date; none where dates are ISO 8601 or there are none. */
    private List<String> dates() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i)
                    .goesTo()
                    .filter(t -> t.column().equals("submitted"))
                    .isPresent()) {
                for (List<String> row : rows) {
                    String cell = i < row.size() ? row.get(i).strip() : "";
                    if (!cell.isEmpty() && !Dates.isIso(cell)) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells.isEmpty()
                ? List.of()
                : Dates.KNOWN.stream()
                        .filter(p -> cells.stream().allMatch(c -> Dates.reads(c, p)))
                        .toList();
    }

    /** The record with the most names that are known, the first of equals; counted from 1. */
    private static int header(List<List<String>> records, Instrument instrument) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < Math.min(FIRST, records.size()); i++) {
            long known = records.get(i).stream()
                    .filter(n -> !n.matches("\\d*") && instrument.find(n).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best + 1;
    }
}
