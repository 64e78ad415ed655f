package org.cxmaturity.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much hangs on a factor or a practice, 1 for an ordinary one: its weight against the mean weight, twice as much
 * where it holds the whole back, half as much again where it holds its factor back, and between half and twice by how
 * many respondents named it among what matters most.
 */
final class Leverage {
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private final ReportData data;

    Leverage(ReportData data) {
        this.data = data;
    }

    double of(String factor) {
        List<String> items = data.instrument().factor(factor).map(Instrument.Factor::items).orElse(List.of()).stream()
                .map(Instrument.Item::id)
                .toList();
        return weight(factor) * whole(factor) * importance(items);
    }

    /** Of a practice that holds its factor back, or of one that merely stands out. */
    double of(String factor, String item, boolean holds) {
        return weight(factor) * whole(factor) * importance(List.of(item)) * (holds ? 1.5 : 1);
    }

    private double whole(String factor) {
        Shown.Reached reached = data.overall().reached();
        return reached != null && reached.heldBackBy().contains(factor) ? 2 : 1;
    }

    private double weight(String factor) {
        double mean = data.instrument().factors().stream()
                .mapToDouble(Instrument.Factor::weight)
                .average()
                .orElse(0);
        double own =
                data.instrument().factor(factor).map(Instrument.Factor::weight).orElse(0.0);
        return mean == 0 ? 1 : own / mean;
    }

    private double importance(List<String> items) {
        Plan plan = data.plan();
        Double even = plan == null ? null : plan.evenShare();
        if (plan == null || even == null || even <= 0) {
            return 1;
        }
        OptionalDouble named = plan.priorities().stream()
                .filter(r -> items.contains(r.item()))
                .mapToDouble(Plan.Row::importance)
                .average();
        return named.isPresent() ? Math.max(LEAST, Math.min(MOST, named.getAsDouble() / even)) : 1;
    }
}
