package org.cxmaturity.render.xlsx;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.render.xlsx.Sheet.Formula;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.StatusWords;
import org.jspecify.annotations.Nullable;

/** What moved since the last wave, what it is made of, and how the distance to the same peers moved. */
final class ChangeSheets {
    private final Since since;

    private ChangeSheets(Since since) {
        this.since = since;
    }

    /** None without an earlier wave. */
    static List<Sheet> of(ReportData data) {
        Since since = data.change();
        if (since == null) {
            return List.of();
        }
        ChangeSheets sheets = new ChangeSheets(since);
        return List.of(sheets.change(), sheets.bridge(), sheets.distance());
    }

    /** The earlier wave, and why a change is not taken apart. */
    static void about(ReportData data, Sheet sheet) {
        Since since = data.change();
        if (since == null) {
            return;
        }
        sheet.row("last wave: last answer", since.date());
        sheet.row("this wave: last answer", since.today());
        if (since.noBridge() != null) {
            sheet.row("bridge: not shown", StatusWords.of(since.noBridge()));
        }
        if (since.noPanel() != null) {
            sheet.row("distance: not shown", StatusWords.of(since.noPanel()));
        }
    }

    private Sheet change() {
        Sheet sheet = new Sheet(
                "change", "id", "then", "now", "difference", "low", "high", "detectable", "verdict", "common_items");
        for (Since.Row r : since.rows()) {
            sheet.row(
                    r.id(),
                    r.then(),
                    r.now(),
                    r.difference(),
                    r.low(),
                    r.high(),
                    r.detectable(),
                    StatusWords.of(r.verdict()),
                    r.commonItems() ? "yes" : "no");
        }
        return sheet;
    }

    /** The sum is computed by the spreadsheet, from the parts beside it. */
    private Sheet bridge() {
        Sheet sheet = new Sheet(
                "bridge",
                "id",
                "then",
                "now",
                "change",
                "instrument",
                "mix",
                "answers",
                "mix_and_answers",
                "answers_low",
                "answers_high",
                "sum_of_parts");
        int line = 2;
        for (Since.Bridge b : since.bridges()) {
            Part answers = b.answers().orElse(null);
            sheet.row(
                    b.id(),
                    b.then(),
                    b.now(),
                    b.change(),
                    points(b.instrument()),
                    points(b.mix()),
                    points(b.answers()),
                    points(b.mixAndAnswers()),
                    answers == null ? null : answers.low(),
                    answers == null ? null : answers.high(),
                    new Formula("SUM(E" + line + ":H" + line + ")"));
            line++;
        }
        return sheet;
    }

    private static @Nullable Double points(Optional<Part> part) {
        return part.map(Part::points).orElse(null);
    }

    private Sheet distance() {
        Sheet sheet = new Sheet(
                "distance",
                "id",
                "organisations",
                "own_change",
                "median_change",
                "distance_change",
                "own_less_median",
                "began_in_outer_tenth");
        int line = 2;
        for (Since.Distance d : since.distances()) {
            sheet.row(
                    d.id(),
                    d.n(),
                    d.change(),
                    d.median(),
                    d.distance(),
                    new Formula("C" + line + "-D" + line),
                    d.edge() ? "yes" : "no");
            line++;
        }
        return sheet;
    }
}
