package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Derives every level again: from the score, the ends of its interval, the gates and the cap (method section 5). */
final class LevelChecks {
    private static final double GATE_SHARE = 0.8 - 1e-9;

    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private LevelChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        LevelChecks checks = new LevelChecks(data);
        data.factors().forEach(checks::factor);
        checks.whole();
        return Check.of("levels", "every level follows from its score, interval, gates and cap", checks.faults);
    }

    private void factor(Factor factor) {
        Figure figure = factor.figure();
        Reached reached = factor.reached();
        if (figure == null || reached == null) {
            return;
        }
        heldBack(factor.id(), reached);
        OptionalInt ceiling = gates(factor.id());
        if (ceiling.isPresent()) {
            same(factor.id(), figure, reached, ceiling.getAsInt(), ceiling.getAsInt(), ceiling.getAsInt());
        } else {
            int level = reached.level();
            boolean open = level <= reached.byScore() && reached.low() <= level && level <= reached.high();
            expect(open, factor.id() + ": level " + level + " is above what its score allows");
            same(
                    factor.id(),
                    figure,
                    reached,
                    level < reached.byScore() ? level : top(),
                    reached.low(),
                    reached.high());
        }
    }

    private void whole() {
        Figure figure = data.overall().figure();
        Reached reached = data.overall().reached();
        if (figure != null && reached != null) {
            List<String> first = reached.level() < reached.byScore() ? lowest() : List.of();
            expect(reached.heldBackBy().equals(first), "the whole is held back by " + first);
            same(KeyFigures.OVERALL, figure, reached, cap(Reached::level), cap(Reached::low), cap(Reached::high));
        }
    }

    /** The first of the lowest factors that count. */
    private List<String> lowest() {
        List<Factor> counted = data.factors().stream()
                .filter(f -> f.reached() != null
                        && data.instrument()
                                .factor(f.id())
                                .filter(i -> i.weight() > 0)
                                .isPresent())
                .toList();
        int least = counted.stream()
                .map(Factor::reached)
                .filter(Objects::nonNull)
                .mapToInt(Reached::level)
                .min()
                .orElse(0);
        return counted.stream()
                .filter(f -> f.reached() != null && f.reached().level() == least)
                .map(Factor::id)
                .limit(1)
                .toList();
    }

    /** What is named holds back: gate questions of the factor that do not stand at their level. */
    private void heldBack(String factor, Reached reached) {
        List<Instrument.Item> items =
                data.instrument().factor(factor).map(Instrument.Factor::items).orElse(List.of());
        boolean named = reached.heldBackBy().stream()
                .allMatch(id -> items.stream()
                        .anyMatch(i -> i.id().equals(id) && i.gateLevel() != null && !stands(id, i.gateLevel())));
        expect(
                named
                        && (reached.level() < reached.byScore()
                                || reached.heldBackBy().isEmpty()),
                factor + ": is held back by other questions");
    }

    private void same(String id, Figure figure, Reached reached, int ceiling, int lowCeiling, int highCeiling) {
        Instrument instrument = data.instrument();
        int byScore = instrument.levelAt(
                figure.bound() == null ? figure.value() : Reach.of(figure).low());
        expect(reached.byScore() == byScore, id + ": score " + figure.value() + " is level " + byScore);
        expect(
                reached.level() == Math.min(byScore, ceiling),
                id + ": the level should be " + Math.min(byScore, ceiling));
        Double low = figure.low();
        Double high = figure.high();
        int from = low == null ? reached.level() : Math.min(instrument.levelAt(low), lowCeiling);
        int to = high == null ? reached.level() : Math.min(instrument.levelAt(high), highCeiling);
        expect(reached.low() == from && reached.high() == to, id + ": the interval spans levels " + from + " to " + to);
    }

    private int top() {
        List<Instrument.Level> levels = data.instrument().levels();
        return levels.get(levels.size() - 1).level();
    }

    /** The level that the lowest factor allows the whole. */
    static int cap(ReportData data) {
        return new LevelChecks(data).cap(Reached::level);
    }

    private int cap(Function<Reached, Integer> end) {
        Integer cap = data.instrument().cap();
        List<Integer> levels = data.factors().stream()
                .filter(f -> data.instrument()
                        .factor(f.id())
                        .filter(i -> i.weight() > 0)
                        .isPresent())
                .map(Factor::reached)
                .filter(Objects::nonNull)
                .map(end)
                .toList();
        if (cap == null || levels.isEmpty()) {
            return top();
        }
        int allowed = levels.stream().mapToInt(l -> l).min().getAsInt() + cap;
        return data.instrument().levels().stream()
                .mapToInt(Instrument.Level::level)
                .filter(l -> l <= allowed)
                .max()
                .orElse(data.instrument().levels().get(0).level());
    }

    /** How far the gates let a factor rise; empty when a gate item is held back, so that it cannot be told. */
    private OptionalInt gates(String factor) {
        List<Instrument.Item> gated =
                data.instrument().factor(factor).map(Instrument.Factor::items).orElse(List.of()).stream()
                        .filter(i -> i.gateLevel() != null && shown(i.id()) != null)
                        .toList();
        boolean hidden =
                gated.stream().map(i -> shown(i.id())).anyMatch(i -> i != null && i.status() == Status.SUPPRESSED);
        if (hidden) {
            return OptionalInt.empty();
        }
        int reached = data.instrument().levels().get(0).level();
        for (Instrument.Level level : data.instrument().levels()) {
            if (shut(gated, level.level())) {
                return OptionalInt.of(reached);
            }
            reached = level.level();
        }
        return OptionalInt.of(reached);
    }

    private boolean shut(List<Instrument.Item> gated, int level) {
        int asked = 0;
        int met = 0;
        boolean critical = false;
        for (Instrument.Item item : gated) {
            if (Objects.equals(item.gateLevel(), level)) {
                boolean stands = stands(item.id(), level);
                asked++;
                met += stands ? 1 : 0;
                critical |= !stands && item.critical();
            }
        }
        return critical || asked > 0 && (double) met / asked < GATE_SHARE;
    }

    private boolean stands(String item, int level) {
        Item shown = shown(item);
        Figure figure = shown == null ? null : shown.figure();
        if (figure == null) {
            return false;
        }
        double score =
                figure.bound() == null ? figure.value() : Reach.of(figure).low();
        return data.instrument().levelAt(score) >= level;
    }

    private @Nullable Item shown(String item) {
        return data.items().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElse(null);
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
