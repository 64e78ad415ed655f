package org.cxmaturity.report;

import java.util.List;

/**
 * One thing that was checked of a report.
 *
 * @param name  stable, lower case
 * @param ok    whether it holds
 * @param words what was checked, or what is wrong, for people
 */
public record Check(String name, boolean ok, String words) {
    private static final int TOLD = 5;

    /** Holds when there are no faults; else tells the first few of them. */
    static Check of(String name, String holds, List<String> faults) {
        if (faults.isEmpty()) {
            return new Check(name, true, holds);
        }
        String told = String.join("; ", faults.subList(0, Math.min(TOLD, faults.size())));
        return new Check(name, false, faults.size() > TOLD ? told + "; and " + (faults.size() - TOLD) + " more" : told);
    }
}
