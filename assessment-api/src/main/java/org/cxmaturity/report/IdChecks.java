package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Shown.HeatRow;

/** Whether every figure stands with the factor, question and group it is of. */
final class IdChecks {
    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private IdChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        IdChecks checks = new IdChecks(data);
        data.items().forEach(i -> checks.belongs("figures", i.id(), i.factor()));
        data.gaps().forEach(checks::gap);
        data.heat().stream().flatMap(h -> h.rows().stream()).forEach(checks::row);
        Plan plan = data.plan();
        if (plan != null) {
            checks.plan(plan);
        }
        return Check.of("ids", "every figure stands with the factor, question and group it is of", checks.faults);
    }

    private void belongs(String what, String item, String factor) {
        boolean there = data.instrument()
                .factor(factor)
                .filter(f -> f.items().stream().anyMatch(i -> i.id().equals(item)))
                .isPresent();
        expect(there, what + ": " + item + " is no question of " + factor);
    }

    private void row(HeatRow row) {
        boolean held = row.few().stream()
                .allMatch(f ->
                        data.instrument().factor(f).isPresent() && !row.scores().containsKey(f));
        expect(held, "group " + row.value() + " has too few answers on what it has a score of, or is no factor");
    }

    private void gap(Gap gap) {
        expect(data.instrument().factor(gap.factor()).isPresent(), "a gap on " + gap.factor() + ", which is no factor");
        Set<String> roles = Stream.concat(
                        data.answered().groups().stream()
                                .filter(g -> g.id().equals(Background.ROLE))
                                .flatMap(g -> g.groups().stream())
                                .map(Group::name),
                        data.heat().stream()
                                .filter(h -> h.by().equals(Background.ROLE))
                                .flatMap(h -> h.rows().stream())
                                .map(HeatRow::name))
                .collect(Collectors.toSet());
        boolean known = roles.isEmpty() || roles.contains(gap.a()) && roles.contains(gap.b());
        expect(known && !gap.a().equals(gap.b()), gap.factor() + ": a gap between groups that are not there");
    }

    private void plan(Plan plan) {
        List<String> factors =
                data.instrument().factors().stream().map(Instrument.Factor::id).toList();
        expect(
                plan.factors().stream().map(Course::id).toList().equals(factors),
                "the ways of factors are not those of the factors, in their order");
        Stream.of(plan.rise(), plan.fall())
                .filter(c -> !c.id().equals(KeyFigures.OVERALL))
                .forEach(c -> faults.add("a way of the whole is called " + c.id()));
        Stream.concat(Stream.of(plan.rise(), plan.fall()), plan.factors().stream())
                .flatMap(c -> c.routes().stream())
                .flatMap(r -> r.moves().stream())
                .forEach(m -> belongs("a way", m.item(), m.factor()));
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
