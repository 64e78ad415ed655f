package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Move;
import org.cxmaturity.report.Plan.Route;
import org.cxmaturity.report.Plan.Row;
import org.cxmaturity.score.Priority.Quadrant;
import org.jspecify.annotations.Nullable;

/** Whether the plan of a report follows from its figures within rounding, and tells of no fewer than 5 respondents. */
final class PlanChecks {
    private static final int MOST_WAYS = 3;

    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private PlanChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        PlanChecks checks = new PlanChecks(data);
        Plan plan = data.plan();
        if (plan != null) {
            plan.priorities().forEach(row -> checks.row(row, plan.evenShare()));
            Stream.concat(Stream.of(plan.rise()), plan.factors().stream()).forEach(c -> checks.course(c, true));
            checks.course(plan.fall(), false);
        }
        return Check.of("plan", "priorities and ways to the next level follow from the figures", checks.faults);
    }

    private void row(Row row, @Nullable Double even) {
        boolean matters = row.quadrant() == Quadrant.FIX_FIRST || row.quadrant() == Quadrant.PROTECT;
        boolean high = row.quadrant() == Quadrant.PROTECT || row.quadrant() == Quadrant.KEEP;
        if (even != null && (matters ? row.importance() < even - 1 : row.importance() > even + 1)) {
            faults.add(row.item() + ": its importance is on the other side of " + even);
        }
        Double distance = row.distance();
        if (distance != null && (high ? distance < 0 : distance > 0)) {
            faults.add(row.item() + ": a distance of " + distance + " is on the other side of its floor");
        }
        Shown.Figure score = data.items().stream()
                .filter(i -> i.id().equals(row.item()))
                .map(Shown.Item::figure)
                .findFirst()
                .orElse(null);
        if (score == null || distance != null && Math.abs(score.value() - row.floor() - distance) > 1) {
            faults.add(row.item() + ": its distance does not follow from its score");
        }
        if (row.importance() / 100 * row.n() < 4.5 - row.n() / 200.0) {
            faults.add(row.item() + ": fewer than 5 named it");
        }
    }

    private void course(Course course, boolean rise) {
        Integer level = course.level();
        Integer goal = course.goal();
        if (level != null && goal != null && (rise ? goal <= level : goal >= level)) {
            faults.add(course.id() + ": a way leads from level " + level + " to level " + goal);
        }
        if (course.routes().size() > MOST_WAYS) {
            faults.add(course.id() + ": there are more than " + MOST_WAYS + " ways");
        }
        int before = 0;
        Integer standing = standing(course.id());
        if (level != null && standing != null && !level.equals(standing)) {
            faults.add(course.id() + ": stands at level " + standing + ", not " + level);
        }
        for (Route route : course.routes()) {
            if (route.steps() != route.moves().stream().mapToInt(Move::steps).sum()) {
                faults.add(course.id() + ": the steps of a way do not add up");
            }
            route.moves().forEach(move -> step(course, move));
            boolean within = route.score() >= 0 && route.score() <= 100;
            if (level == null || !within) {
                faults.add(course.id() + ": a way leads nowhere");
            }
            if (route.steps() < before) {
                faults.add(course.id() + ": the shortest way does not come first");
            }
            before = route.steps();
            route.moves().forEach(move -> move(course.id(), move, rise));
        }
    }

    /** The share that would have to answer one step differently is what lies between score and step, in steps. */
    private void move(String course, Move move, boolean rise) {
        Shown.Figure score = data.items().stream()
                .filter(i -> i.id().equals(move.item()))
                .map(Shown.Item::figure)
                .findFirst()
                .orElse(null);
        int steps =
                data.instrument().item(move.item()).map(Instrument.Item::steps).orElse(0);
        Double share = move.share();
        if (score == null || score.bound() != null || share == null || steps < 2) {
            return;
        }
        double step = 100.0 / (steps - 1);
        double expected = 100 * (rise ? move.to() - score.value() : score.value() - move.to()) / step;
        // Half a point of the score, half of the step as printed, and half a per cent of the share.
        if (Math.abs(share - expected) > 100 / step + 1) {
            faults.add(course + ": " + share + " of 100 do not bring " + move.item() + " from " + score.value() + " to "
                    + move.to());
        }
    }

    /** The level published; null where there is none. */
    private @Nullable Integer standing(String id) {
        Shown.Reached reached = id.equals(KeyFigures.OVERALL)
                ? data.overall().reached()
                : data.factors().stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .map(Shown.Factor::reached)
                        .orElse(null);
        return reached == null ? null : reached.level();
    }

    /** A move ends on a step of its scale, at the score of that step. */
    private void step(Course course, Move move) {
        Instrument.Item item = data.instrument().item(move.item()).orElse(null);
        if (item == null) {
            return;
        }
        double percent = 100 * (move.step() - item.from()) / (item.to() - item.from());
        double score = item.reversed() ? 100 - percent : percent;
        if (Math.abs(score - move.to()) > 0.5) {
            faults.add(course.id() + ": step " + move.step() + " of " + move.item() + " is not " + move.to());
        }
    }
}
