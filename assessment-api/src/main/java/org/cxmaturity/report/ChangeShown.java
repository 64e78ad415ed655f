package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** A change between two waves as a report shows it: scores and differences rounded, the difference before them. */
final class ChangeShown {
    private final List<Double> floors;
    private final boolean respondents;

    private ChangeShown(List<Double> floors, boolean respondents) {
        this.floors = floors;
        this.respondents = respondents;
    }

    static Since of(Questionnaire questionnaire, AssessmentScore before, Change change) {
        List<Double> floors = questionnaire.levels().stream().map(Level::from).toList();
        int n = before.respondents().scored();
        ChangeShown shown = new ChangeShown(floors, n > 1);
        List<Since.Row> rows = new ArrayList<>();
        change.factors().forEach(row -> rows.add(shown.row(row)));
        rows.add(shown.row(change.overall()));
        return new Since(n == 0 ? null : n < 5 && n > 1 ? ReportData.Answered.FEW : n, rows);
    }

    private Since.Row row(Change.Row row) {
        if (!row.comparison().holds()) {
            Verdict why = row.comparison() == Comparison.NOT_SHOWN ? Verdict.NOT_SHOWN : Verdict.BROKEN;
            return new Since.Row(row.id(), null, null, null, null, null, false, why);
        }
        if (tellsAll(row.before()) || tellsAll(row.now())) {
            return new Since.Row(row.id(), null, null, null, null, null, false, Verdict.NOT_SHOWN);
        }
        Interval ci = row.ci95();
        return new Since.Row(
                row.id(),
                Rounding.score(row.before(), floors),
                Rounding.score(row.now(), floors),
                Rounding.whole(row.difference()),
                ci == null ? null : Rounding.endOfDifference(ci.low()),
                ci == null ? null : Rounding.endOfDifference(ci.high()),
                row.comparison() == Comparison.COMMON_ITEMS,
                verdict(row, ci));
    }

    /** Means that print as 0 or 100 would tell every answer (method section 15.8). */
    private boolean tellsAll(double score) {
        double whole = Rounding.whole(score);
        return respondents && (whole <= 0 || whole >= 100);
    }

    private static Verdict verdict(Change.Row row, @Nullable Interval ci) {
        if (ci == null) {
            return Verdict.UNKNOWN;
        }
        return row.meaningful() ? Verdict.CERTAIN : Verdict.CHANCE;
    }
}
