package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Move;
import org.cxmaturity.report.Plan.Route;
import org.cxmaturity.report.Plan.Row;
import org.cxmaturity.score.Priority.Quadrant;
import org.cxmaturity.score.stat.Wilson;
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
        named(row);
        double next = nextFloor(row.item());
        if (next != row.floor()) {
            faults.add(row.item() + ": the next floor is " + next + ", not " + row.floor());
        }
        if (row.importance() / 100 * row.n() < 4.5 - row.n() / 200.0) {
            faults.add(row.item() + ": fewer than 5 named it");
        }
    }

    /** A whole number of people named it, and the interval (Wilson) is that of their share. */
    private void named(Row row) {
        Double low = row.low();
        Double high = row.high();
        int from = (int) Math.ceil((row.importance() - 0.5) / 100 * row.n() - 1e-9);
        int to = (int) Math.floor((row.importance() + 0.5) / 100 * row.n() + 1e-9);
        boolean follows = IntStream.rangeClosed(Math.max(0, from), Math.min(row.n(), to))
                .mapToObj(named -> Wilson.percent(named, row.n(), 0.95))
                .anyMatch(i -> low == null
                        || high == null
                        || Math.abs(i.low() - low) <= 0.5 + 1e-9 && Math.abs(i.high() - high) <= 0.5 + 1e-9);
        if (!follows) {
            faults.add(row.item() + ": " + row.importance() + " of 100 (" + low + " to " + high + ") cannot be of "
                    + row.n());
        }
    }

    /** The floor of the level above that of the question's factor; at the top, the top's own. */
    private double nextFloor(String item) {
        Integer level = data.items().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .map(i -> standing(i.factor()))
                .orElse(null);
        List<Instrument.Level> levels = data.instrument().levels();
        return levels.stream()
                .filter(l -> level != null && l.level() > level)
                .findFirst()
                .orElse(levels.get(levels.size() - 1))
                .from();
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
            leads(course.id(), route);
        }
    }

    /** Each mean moves its factor by its share of the answers, and each factor the whole by its share of the weight. */
    private void leads(String course, Route route) {
        Shown.Figure start = course.equals(KeyFigures.OVERALL)
                ? data.overall().figure()
                : factor(course).map(Shown.Factor::figure).orElse(null);
        if (start == null || start.bound() != null || data.items().stream().anyMatch(i -> i.figure() == null)) {
            return;
        }
        double gain = 0;
        double off = 0;
        for (Move move : route.moves()) {
            Shown.Item item = item(move.item()).orElse(null);
            Shown.Figure from = item == null ? null : item.figure();
            if (from == null || from.bound() != null) {
                return;
            }
            double share = share(move.item(), from) * (course.equals(KeyFigures.OVERALL) ? part(move.factor()) : 1);
            gain += share * (move.to() - from.value());
            off += share;
        }
        if (Math.abs(start.value() + gain - route.score()) > 1 + off + 1e-6) {
            faults.add(course + ": the moves of a way do not lead to " + route.score());
        }
    }

    /** What a question counts among those of its factor: weight times answers. */
    private double share(String id, Shown.Figure figure) {
        double all = 0;
        double own = 0;
        for (Instrument.Factor factor : data.instrument().factors()) {
            if (factor.items().stream().anyMatch(i -> i.id().equals(id))) {
                for (Instrument.Item asked : factor.items()) {
                    int n = item(asked.id())
                            .map(Shown.Item::figure)
                            .map(Shown.Figure::n)
                            .orElse(0);
                    all += asked.weight() * n;
                    own += asked.id().equals(id) ? asked.weight() * n : 0;
                }
            }
        }
        return figure.n() == null || all <= 0 ? 0 : own / all;
    }

    /** What a factor counts in the whole. */
    private double part(String id) {
        double all = data.factors().stream()
                .filter(f -> f.figure() != null)
                .mapToDouble(f -> weight(f.id()))
                .sum();
        return all <= 0 ? 0 : weight(id) / all;
    }

    private double weight(String id) {
        return data.instrument().factor(id).map(Instrument.Factor::weight).orElse(0.0);
    }

    private Optional<Shown.Factor> factor(String id) {
        return data.factors().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private Optional<Shown.Item> item(String id) {
        return data.items().stream().filter(i -> i.id().equals(id)).findFirst();
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
        double to = Math.rint(move.to() / step) * step;
        double expected = 100 * (rise ? to - score.value() : score.value() - to) / step;
        // Half a point of the score, and half a per cent of the share.
        if (Math.abs(share - expected) > 50 / step + 0.5 + 1e-6) {
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
