package org.cxmaturity.questionnaire.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.xlsx.WorkbookReader;

/** Reads a questionnaire from a workbook, an exported one or an XLSForm, by every check that its files go through. */
public final class WorkbookReading {
    /** What a workbook is turned into before it is checked. */
    record Draft(Cells cells, Branch root, Map<String, Branch> translations) {
        Draft(Cells cells) {
            this(cells, new Branch(1), new TreeMap<>());
        }

        /** The texts of a language; {@code cell} is where it was first named. */
        Branch translation(String language, int cell) {
            return translations.computeIfAbsent(language, l -> new Branch(cell));
        }
    }

    /** Faults that leave nothing out, so that all others can be told with them. */
    private static final Set<String> CHECKED_ON = Set.of("S03", "S07");

    private WorkbookReading() {}

    /**
     * Reads a workbook.
     *
     * @param source the file as the user named it
     * @return the questionnaire with warnings, or the faults: {@code FILE:ROW}, with sheet and cell in the message
     */
    public static Result<Questionnaire> read(String source, InputStream in) throws IOException {
        Result<WorkbookReader> opened = WorkbookReader.open(source, in);
        if (!opened.ok()) {
            return Result.failed(opened.problems(), opened.errorCount());
        }
        try (WorkbookReader workbook = opened.value()) {
            Problems problems = new Problems();
            Draft draft = new Draft(new Cells(source));
            if (has(workbook, Columns.TEXTS) && has(workbook, Columns.ITEMS)) {
                new ExportedReader(workbook, draft, problems).read();
            } else if (has(workbook, "survey") && has(workbook, "choices")) {
                new XlsFormReader(workbook, draft, problems).read();
            } else {
                problems.add(SheetFaults.noQuestionnaire(Place.line(source, 1), workbook.sheets()));
            }
            boolean lost = problems.list().stream().anyMatch(p -> p.isError() && !CHECKED_ON.contains(p.code()));
            return lost ? Result.failed(problems.list(), problems.errors()) : check(draft, problems);
        }
    }

    private static boolean has(WorkbookReader workbook, String sheet) {
        return workbook.sheets().stream().anyMatch(name -> name.strip().equalsIgnoreCase(sheet));
    }

    private static Result<Questionnaire> check(Draft draft, Problems problems) {
        Map<String, Node.Mapping> translations = new TreeMap<>();
        draft.translations().forEach((language, branch) -> translations.put(language, branch.node()));
        Result<Questionnaire> read =
                QuestionnaireReader.read("workbook", draft.root().node(), translations);
        List<Problem> all = new ArrayList<>(problems.list());
        read.problems().stream()
                .sorted(Comparator.comparing(p -> p.place().line()))
                .map(draft.cells()::named)
                .forEach(all::add);
        int errors = problems.errors() + read.errorCount();
        return errors > 0 ? Result.failed(all, errors) : new Result<>(read.value(), all, 0);
    }
}
