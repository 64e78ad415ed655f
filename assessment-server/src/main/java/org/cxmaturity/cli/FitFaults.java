package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.report.Cut;
import org.cxmaturity.report.Cuts;

/** The warnings about pages of a report for a board (C). A code keeps its meaning for ever. */
final class FitFaults {
    private FitFaults() {}

    /** What of a report had to go to the full edition, or would have to for it to be short. */
    static List<Problem> of(String target, Fitted report) {
        List<Problem> problems = new ArrayList<>();
        List<Cut> gone = report.cuts().all().stream()
                .filter(cut -> cut.part() == Cut.Part.ALL || cut.part() == Cut.Part.NOTE)
                .toList();
        if (!gone.isEmpty()) {
            problems.add(leftOut(target, gone));
        }
        if (report.pages() > Cuts.PAGES) {
            List<Cut> spare = report.spare();
            problems.add(
                    spare.isEmpty() ? tooLong(target, report.pages()) : tooMany(target, report.pages(), names(spare)));
        }
        return problems;
    }

    private static String names(List<Cut> cuts) {
        return cuts.stream()
                .map(cut -> cut.part() == Cut.Part.NOTE ? "notes." + cut.section() : cut.section())
                .collect(Collectors.joining(", "));
    }

    private static Problem leftOut(String target, List<Cut> gone) {
        return Problem.warning(
                "C07",
                Place.of(target),
                Wording.say(
                        "for want of room on {0} pages, these are left to the full edition: {1}",
                        Cuts.PAGES, names(gone)),
                Wording.say(
                        "Write less in letter, notes and decision, choose other --sections, or take --edition full."));
    }

    private static Problem tooLong(String target, int pages) {
        return Problem.warning(
                "C08",
                Place.of(target),
                Wording.say("a report for a board has {0} pages at most, and this one has {1}", Cuts.PAGES, pages),
                Wording.say(
                        "Write less in decision, letter and notes; names and texts of the questionnaire may be long, too."));
    }

    private static Problem tooMany(String target, int pages, String spare) {
        return Problem.warning(
                "C09",
                Place.of(target),
                Wording.say(
                        "the sections that were chosen make {0} pages; a report for a board has {1} at most",
                        pages, Cuts.PAGES),
                Wording.say("It is written as chosen; without {0} it would fit.", spare));
    }
}
