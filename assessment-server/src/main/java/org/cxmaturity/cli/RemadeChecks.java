package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.Differences;
import org.cxmaturity.report.format.Differences.Difference;
import org.jspecify.annotations.Nullable;

/** What a report says against what is made anew: a check for each source, and one for each difference. */
final class RemadeChecks {
    private static final int MOST_TOLD = 50;

    private final ReportData printed;
    private final List<Check> checks = new ArrayList<>();

    RemadeChecks(ReportData printed) {
        this.printed = printed;
    }

    List<Check> all() {
        return checks;
    }

    /** Whether all that the report was made from is what it is made from now. */
    void sources(ReportData anew) {
        questionnaire("the questionnaire is", anew.instrument(), printed.instrument());
        for (ModuleResult module : anew.modules()) {
            Instrument its = module.instrument();
            printed.module(its.id())
                    .ifPresent(m -> questionnaire("the questionnaire " + its.id() + " is", its, m.instrument()));
        }
        String answers = printed.about().responses();
        if (answers != null) {
            same("answers", "the answers are", anew.about().responses(), answers);
        }
        peers("the peers are", anew.peers(), printed.peers());
        for (ModuleResult module : anew.modules()) {
            String id = module.instrument().id();
            Peers inReport = printed.module(id).map(ModuleResult::peers).orElse(null);
            peers("the peers of " + id + " are", module.peers(), inReport);
        }
    }

    private void questionnaire(String what, Instrument anew, Instrument inReport) {
        same("questionnaire", what, anew.sha256(), inReport.sha256());
    }

    private void peers(String what, @Nullable Peers anew, @Nullable Peers inReport) {
        if (anew != null && inReport != null) {
            same("pack", what, anew.sha256(), inReport.sha256());
        }
    }

    /** Whether two fingerprints of one thing are the same. */
    void same(String name, String what, @Nullable String anew, @Nullable String inReport) {
        boolean same = Objects.equals(anew, inReport);
        String those = what.endsWith("is") ? " that of the report" : " those of the report";
        checks.add(new Check(name, same, same ? what + those : what + " not" + those + ": their fingerprints differ"));
    }

    /**
     * Every difference in a figure or text; fingerprints have their own checks.
     *
     * @param holds what is true where there is none
     */
    void differences(ReportData anew, String holds) {
        List<Difference> all = Differences.of(printed, anew).stream()
                .filter(d -> !d.pointer().endsWith("/sha256") && !d.pointer().equals("/about/responses"))
                .toList();
        if (all.isEmpty()) {
            checks.add(new Check("anew", true, holds));
        }
        all.stream().limit(MOST_TOLD).forEach(d -> checks.add(new Check("anew", false, d.toString())));
        if (all.size() > MOST_TOLD) {
            checks.add(new Check("anew", false, "and " + (all.size() - MOST_TOLD) + " more differences"));
        }
    }
}
