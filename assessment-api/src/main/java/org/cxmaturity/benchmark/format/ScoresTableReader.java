package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.CsvTable;
import org.cxmaturity.response.csv.ResponseFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads ready scores from CSV: a column {@code organisation}, dimensions, one column a factor id, {@code overall} where
 * it is known; scores 0..100, an empty cell being no score. Header and cells in one pass, all faults at once.
 */
public final class ScoresTableReader {
    /** Most organisations of a file. */
    public static final int MOST_ORGANISATIONS = 10_000;

    /** Most factors of a file. */
    public static final int MOST_FACTORS = 200;

    private static final List<String> RESERVED = List.of(ScoreHeader.ORGANISATION, Pack.OVERALL);

    private final ResponseFile file;
    private final ScoreForm form;
    private final Problems problems = new Problems();

    private ScoresTableReader(ResponseFile file, ScoreForm form) {
        this.file = file;
        this.form = form;
    }

    /** The scores of many organisations, no column passed over. */
    public static Result<ScoreTable> read(
            ResponseFile file, List<String> dimensions, @Nullable Questionnaire questionnaire) {
        return read(file, dimensions, List.of(), questionnaire);
    }

    /**
     * The scores of many organisations.
     *
     * @param dimensions    columns that describe an organisation; each must be there
     * @param ignored       columns passed over
     * @param questionnaire whose factors the other columns must be; null when every other column is a factor
     */
    public static Result<ScoreTable> read(
            ResponseFile file, List<String> dimensions, List<String> ignored, @Nullable Questionnaire questionnaire) {
        List<String> factors = questionnaire == null
                ? List.of()
                : questionnaire.factors().stream().map(Factor::id).toList();
        Wording mend = say("Rename the column, name it with --dimensions, or pass over it with --ignore-columns.");
        ScoreForm form = new ScoreForm(dimensions.stream().distinct().toList(), factors, ignored, true, mend);
        return new ScoresTableReader(file, form).table();
    }

    /**
     * The one organisation of a file with one row, to be compared with a pack: its columns are dimensions and factors of
     * the pack. The name may be missing; it is empty then.
     */
    public static Result<ScoreTable.Entry> readOne(ResponseFile file, Pack pack) {
        Wording mend = say("The pack has no such factor or dimension: rename the column or take it out.");
        ScoreForm form = new ScoreForm(pack.dimensions(), pack.factors(), List.of(), false, mend);
        return new ScoresTableReader(file, form).one();
    }

    private Result<ScoreTable> table() {
        CsvTable table = CsvTable.read(file, MOST_ORGANISATIONS + 1, problems);
        List<ScoreTable.Entry> entries = new ArrayList<>();
        List<String> factors = new ArrayList<>();
        if (readable(table)) {
            checkDimensions(table.header().place());
            ScoreHeader header = ScoreHeader.read(table, form, problems);
            factors.addAll(form.factors().isEmpty() ? header.factors() : form.factors());
            checkSize(table, header);
            entries.addAll(entries(table, header));
        }
        return problems.hasErrors()
                ? Result.failed(problems.list(), problems.errors())
                : problems.result(new ScoreTable(form.dimensions(), factors, entries));
    }

    private Result<ScoreTable.Entry> one() {
        CsvTable table = CsvTable.read(file, MOST_ORGANISATIONS, problems);
        ScoreTable.@Nullable Entry entry = null;
        if (readable(table)) {
            ScoreHeader header = ScoreHeader.read(table, form, problems);
            if (table.rows().size() == 1) {
                entry = ScoreRow.read(table.rows().get(0), header, table, problems);
            } else {
                problems.add(PackFaults.notOneRow(header.place(), table.rows().size()));
            }
        }
        return problems.hasErrors() || entry == null
                ? Result.failed(problems.list(), problems.errors())
                : problems.result(entry);
    }

    /** Whether there is a header and a row to look at; a file that has none for want of text has a fault already. */
    private boolean readable(CsvTable table) {
        if (table.header().cells().isEmpty()) {
            if (!problems.hasErrors()) {
                problems.add(PackFaults.empty(file.name()));
            }
            return false;
        }
        if (table.rows().isEmpty() && !problems.hasErrors()) {
            problems.add(PackFaults.noRows(table.header().place()));
        }
        return true;
    }

    private void checkDimensions(Place at) {
        form.dimensions().stream()
                .filter(d -> RESERVED.contains(d) || form.factors().contains(d))
                .forEach(d -> problems.add(PackFaults.badDimension(at, d)));
    }

    private void checkSize(CsvTable table, ScoreHeader header) {
        if (table.rows().size() > MOST_ORGANISATIONS) {
            problems.add(
                    PackFaults.tooMany(header.place(), say("there are over {0} organisations", MOST_ORGANISATIONS)));
        }
        if (header.factors().size() > MOST_FACTORS) {
            problems.add(PackFaults.tooMany(header.place(), say("there are over {0} factors", MOST_FACTORS)));
        }
    }

    private List<ScoreTable.Entry> entries(CsvTable table, ScoreHeader header) {
        List<ScoreTable.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        boolean named = header.uses().contains(ScoreHeader.Use.NAME);
        for (CsvTable.Row row : table.rows()) {
            int before = problems.errors();
            ScoreTable.Entry entry = ScoreRow.read(row, header, table, problems);
            boolean whole = row.cells().size() == header.names().size();
            if (named && whole) {
                checkName(entry.name(), row.place(), lines);
            }
            if (problems.errors() == before && entry.scores().isEmpty()) {
                problems.add(PackFaults.nothingScored(row.place(), entry.name()));
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private void checkName(String name, Place at, Map<String, Integer> lines) {
        Integer first = name.isEmpty() ? null : lines.putIfAbsent(name, at.line());
        if (name.isEmpty()) {
            problems.add(PackFaults.noName(at));
        } else if (first != null) {
            problems.add(PackFaults.organisationTwice(at, name, first));
        }
    }
}
