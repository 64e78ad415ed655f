package org.cxmaturity.server.result;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Reports;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to be like.
 *
 * @param date on the cover; null for that of the last answer that has one
 */
record ReportWish(
        String language, Edition edition, @Nullable LocalDate date, Comparison.Peers peers) {
    /** From the parameters of a call; refuses those that cannot be used with 400, all at once. */
    static ReportWish of(
            @Nullable String lang, @Nullable String edition, @Nullable String date, Comparison.Peers peers) {
        Problems problems = new Problems();
        String language = lang == null ? "en" : lang;
        if (!Reports.speaks(language)) {
            problems.add(HttpFaults.badParameter("lang", "reports do not speak this language yet", "Take en."));
        }
        Edition wanted = edition(edition == null ? "board" : edition);
        if (wanted == null) {
            problems.add(HttpFaults.badParameter("edition", "there is none of this name", "Give board or full."));
        }
        LocalDate day = day(date);
        if (date != null && day == null) {
            problems.add(HttpFaults.badParameter("date", "this is no date", "Write it like 2026-03-31."));
        }
        if (wanted == null || problems.hasErrors()) {
            throw Refusal.of(Kind.MALFORMED, problems.list());
        }
        return new ReportWish(language, wanted, day, peers);
    }

    private static @Nullable Edition edition(String word) {
        for (Edition each : Edition.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
