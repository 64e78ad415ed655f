package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;

/** The checks of report data in themselves: does what is said follow from the figures shown? */
public final class Consistency {
    private Consistency() {}

    /** Every check, held or not, in a fixed order. */
    public static List<Check> of(ReportData data) {
        List<Check> checks = new ArrayList<>();
        checks.add(LevelChecks.of(data));
        checks.addAll(FigureChecks.of(data));
        checks.add(IdChecks.of(data));
        checks.add(IntervalChecks.of(data));
        checks.add(CountChecks.of(data));
        checks.add(CurveChecks.of(data));
        checks.addAll(ChangeChecks.of(data));
        checks.addAll(PeerChecks.of(data));
        checks.add(PlanChecks.of(data));
        checks.add(GroundsChecks.of(data));
        checks.addAll(GivenChecks.of(data));
        return checks;
    }
}
