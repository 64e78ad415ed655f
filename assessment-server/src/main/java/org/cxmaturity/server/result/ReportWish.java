package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.SectionIds;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to be like.
 *
 * @param sections     in this order; empty for those of the edition
 * @param date         on the cover; null for that of the last answer that has one
 * @param previous     id of the wave that change is told since, {@link #NONE} for none; null leaves it to the server
 * @param previousPack id of the pack with the peers of that wave; null for none
 */
record ReportWish(
        String language,
        Edition edition,
        List<String> sections,
        @Nullable LocalDate date,
        @Nullable String previous,
        @Nullable String previousPack,
        Comparison.Peers peers) {
    /** In place of the id of a wave before: no change is told. */
    static final String NONE = "none";

    /** From the parameters of a call; refuses those that cannot be used with 400, all at once. */
    static ReportWish of(ReportQuery query) {
        Problems problems = new Problems();
        String language = query.lang() == null ? "en" : query.lang();
        if (!Reports.speaks(language)) {
            problems.add(
                    HttpFaults.badParameter("lang", say("reports do not speak this language yet"), say("Take en.")));
        }
        Edition wanted = edition(query.edition() == null ? "board" : query.edition());
        if (wanted == null) {
            problems.add(
                    HttpFaults.badParameter("edition", say("there is none of this name"), say("Give board or full.")));
        }
        List<String> sections = sections(query.sections(), problems);
        LocalDate day = day(query.date());
        if (query.date() != null && day == null) {
            problems.add(HttpFaults.badParameter("date", say("this is no date"), say("Write it like 2026-03-31.")));
        }
        String previous = given(query.previous());
        String previousPack = given(query.previousPack());
        if (previousPack != null && (given(query.pack()) == null || NONE.equals(previous))) {
            problems.add(HttpFaults.badParameter(
                    "previousPack",
                    say("it is compared with the peers of today"),
                    say("Name those with pack, and let there be a wave before.")));
        }
        if (wanted == null || problems.hasErrors()) {
            throw Refusal.of(Kind.MALFORMED, problems.list());
        }
        Comparison.Peers peers = Comparison.Peers.of(query.pack(), query.industry(), query.country(), query.size());
        return new ReportWish(language, wanted, sections, day, previous, previousPack, peers);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static List<String> sections(@Nullable String given, Problems problems) {
        List<String> sections = new ArrayList<>();
        if (given == null || given.isBlank()) {
            return sections;
        }
        for (String section :
                Arrays.stream(given.split(",", -1)).map(String::strip).toList()) {
            if (!SectionIds.ALL.contains(section)) {
                problems.add(HttpFaults.badParameter(
                        "sections",
                        say("there is no section {0}", Quote.of(section)),
                        join(
                                Guess.meant(section, SectionIds.ALL),
                                say("Sections are {0}.", String.join(", ", SectionIds.ALL)))));
            } else if (sections.contains(section)) {
                problems.add(HttpFaults.badParameter(
                        "sections", say("{0} is named twice", Quote.of(section)), say("Name each section once.")));
            } else {
                sections.add(section);
            }
        }
        return sections;
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
