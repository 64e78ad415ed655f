package org.cxmaturity.report;

import java.util.Optional;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;

/** How many answered in two groups of the same background question. */
record Answering(int a, int b) {
    /** By the names of the groups; empty where one of them has no count that may be told. */
    static Optional<Answering> both(ReportData data, String a, String b) {
        for (Grouping grouping : data.answered().groups()) {
            int inA = count(grouping, a);
            int inB = count(grouping, b);
            if (inA > 0 && inB > 0) {
                return Optional.of(new Answering(inA, inB));
            }
        }
        return Optional.empty();
    }

    private static int count(Grouping grouping, String name) {
        return grouping.groups().stream()
                .filter(g -> g.name().equals(name))
                .map(Group::n)
                .mapToInt(n -> n == null ? 0 : n)
                .findFirst()
                .orElse(0);
    }
}
