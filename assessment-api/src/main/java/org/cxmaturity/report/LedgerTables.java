package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.jspecify.annotations.Nullable;

/** The ledger from questions to factors, from scores to levels, and the order of factors under other weights. */
final class LedgerTables {
    private static final double TENTH = 10;

    private final ReportData data;
    private final Voice voice;

    LedgerTables(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Nothing where no factor can be split up. */
    List<Block> items() {
        List<Row> rows = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Optional<ItemLedger> ledger = ItemLedger.of(data, factor);
            if (ledger.isPresent()) {
                rows.addAll(rows(factor, ledger.get()));
            } else if (factor.figure() != null
                    && data.items().stream().anyMatch(i -> i.factor().equals(factor.id()))) {
                whole.add(voice.name(factor.id()));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                new Head(voice.say("ledger.items.head"), voice.say("ledger.items.note")),
                List.of(
                        new Column(voice.say("column.item"), false, 6),
                        new Column(voice.say("column.score"), true, 1),
                        new Column(voice.say("column.weight"), true, 1),
                        new Column(voice.say("column.points"), true, 1.4)),
                rows,
                whole.isEmpty() ? "" : voice.say("ledger.items.hidden", voice.list(whole))));
    }

    private List<Row> rows(Factor factor, ItemLedger ledger) {
        List<Row> rows = new ArrayList<>();
        for (ItemLedger.Line line : ledger.lines()) {
            String text = data.instrument()
                    .item(line.item())
                    .map(Instrument.Item::text)
                    .orElse(line.item());
            rows.add(new Row(
                    List.of(
                            Cell.of(text),
                            Cell.of(voice.score(line.figure())),
                            Cell.of(voice.notation().percent(Rounding.halfUp(100 * line.share(), 1))),
                            Cell.of(tenths(line.tenths()))),
                    false));
        }
        if (ledger.rest() != 0) {
            rows.add(new Row(
                    List.of(
                            Voice.muted(voice.say(rest())),
                            Cell.of(""),
                            Cell.of(""),
                            Cell.of(voice.notation().change(ledger.rest() / TENTH, 1))),
                    false));
        }
        Figure figure = factor.figure();
        rows.add(new Row(
                List.of(
                        new Cell(voice.badge(factor.id()), null, voice.name(factor.id()), false, false),
                        Cell.of(figure == null ? Voice.NONE : voice.score(figure)),
                        Cell.of(voice.notation().percent(100)),
                        Cell.strong(tenths(ledger.sum()))),
                true));
        return rows;
    }

    private String rest() {
        if (data.about().kind() == Kind.SINGLE) {
            return "ledger.items.rest.single";
        }
        return data.instrument().aggregation().equals("ROLE_BALANCED")
                ? "ledger.items.rest.roles"
                : "ledger.items.rest.mean";
    }

    private String tenths(long tenths) {
        return voice.notation().decimal(tenths / TENTH, 1);
    }

    /** Nothing where no factor has a level. */
    List<Block> levels() {
        List<Row> rows = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Cell name = new Cell(voice.badge(factor.id()), null, voice.name(factor.id()), false, false);
            row(name, factor.figure(), factor.reached(), gates(factor.reached()), false)
                    .ifPresent(rows::add);
        }
        Reached reached = data.overall().reached();
        String lowest = reached == null
                ? ""
                : voice.list(reached.heldBackBy().stream().map(voice::name).toList());
        row(Cell.of(voice.say("overall")), data.overall().figure(), reached, lowest, true)
                .ifPresent(rows::add);
        if (rows.isEmpty()) {
            return List.of();
        }
        String floors = voice.list(data.instrument().floors().stream()
                .map(voice.notation()::number)
                .toList());
        return List.of(new Table(
                new Head(voice.say("ledger.levels.head"), voice.say("ledger.levels.note", floors)),
                List.of(
                        new Column(voice.say("column.factor"), false, 2.2),
                        new Column(voice.say("column.score"), true, 0.8),
                        new Column(voice.say("column.byScore"), true, 0.9),
                        new Column(voice.say("column.heldBy"), false, 3.2),
                        new Column(voice.say("column.level"), true, 0.8),
                        new Column(voice.say("column.levelRange"), true, 1.4)),
                rows,
                new UpperEnds(data, voice).words()));
    }

    private Optional<Row> row(
            Cell name, @Nullable Figure figure, @Nullable Reached reached, String heldBy, boolean total) {
        if (figure == null || reached == null) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                List.of(
                        name,
                        Cell.of(voice.score(figure)),
                        Cell.of(voice.number(reached.byScore())),
                        Cell.of(reached.level() == reached.byScore() ? Voice.NONE : heldBy),
                        Cell.strong(voice.number(reached.level())),
                        Cell.of(figure.low() == null ? Voice.NONE : voice.levelNumber(reached))),
                total));
    }

    private String gates(@Nullable Reached reached) {
        String named = reached == null
                ? ""
                : reached.heldBackBy().stream()
                        .flatMap(id -> data.instrument().item(id).stream())
                        .map(i -> voice.quote(i.text()))
                        .collect(Collectors.joining("; "));
        return named.isEmpty() ? voice.say("groups.hidden.spoken") : named;
    }

    /** Nothing with fewer than two factors that can be split up. */
    List<Block> order() {
        List<Row> rows = new ArrayList<>();
        List<OtherWeights> ranges = new ArrayList<>();
        for (Factor factor : data.factors()) {
            OtherWeights.of(data, factor).ifPresent(ranges::add);
        }
        if (ranges.size() < 2) {
            return List.of();
        }
        for (OtherWeights range : ranges) {
            rows.add(new Row(
                    List.of(
                            new Cell(voice.badge(range.factor()), null, voice.name(range.factor()), false, false),
                            Cell.strong(voice.score(range.figure())),
                            Cell.of(voice.notation().decimal(range.low(), 1)),
                            Cell.of(voice.notation().decimal(range.high(), 1))),
                    false));
        }
        String pairs = OtherWeights.changingPlaces(ranges).stream()
                .map(p -> voice.say("order.pair", voice.name(p.get(0)), voice.name(p.get(1))))
                .collect(Collectors.joining("; "));
        return List.of(new Table(
                new Head(voice.say("order.head"), voice.say("order.note")),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("column.score"), true, 1),
                        new Column(voice.say("column.lowest"), true, 1),
                        new Column(voice.say("column.highest"), true, 1.4)),
                rows,
                pairs.isEmpty() ? voice.say("order.same") : voice.say("order.differ", pairs)));
    }
}
