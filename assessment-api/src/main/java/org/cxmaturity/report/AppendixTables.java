package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.BigNumbers;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** The tables of the appendix: who answered, how good the scales are, and every item. */
final class AppendixTables {
    private static final int ROWS_BESIDE = 9;

    private final ReportData data;
    private final Voice voice;

    AppendixTables(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** The first of the groupings that are short enough to stand beside the method, which may not split over pages. */
    List<Table> groupsBeside() {
        return data.answered().groups().stream()
                .filter(g -> g.groups().size() <= ROWS_BESIDE)
                .limit(1)
                .map(this::who)
                .toList();
    }

    /** The other groupings. */
    List<Table> groupsBelow() {
        List<Grouping> groups = data.answered().groups();
        Grouping beside = groups.stream()
                .filter(g -> g.groups().size() <= ROWS_BESIDE)
                .findFirst()
                .orElse(null);
        return groups.stream().filter(g -> g != beside).map(this::who).toList();
    }

    private Table who(Grouping grouping) {
        List<Row> rows = new ArrayList<>();
        for (Group group : grouping.groups()) {
            Integer n = group.n();
            Cell count = n == null ? Voice.muted(voice.say("groups.hidden.spoken")) : Cell.of(voice.count(n));
            rows.add(new Row(List.of(Cell.of(group.name()), count), false));
        }
        Integer accepted = data.answered().accepted();
        if (accepted != null) {
            rows.add(new Row(List.of(Cell.of(voice.say("answered.all")), Cell.of(voice.count(accepted))), true));
        }
        return new Table(
                new Head(voice.say("answered.head"), grouping.text()),
                List.of(
                        new Column(voice.say("column.group"), false, 3),
                        new Column(voice.say("column.answered"), true, 1)),
                rows,
                "");
    }

    /** How well the items of each factor go together; nothing when no factor has a score. */
    List<Table> scales() {
        if (data.factors().stream().allMatch(f -> f.coverage() == null)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Double alpha = factor.alpha();
            Double coverage = factor.coverage();
            Double sd = factor.sd();
            int items = data.instrument()
                    .factor(factor.id())
                    .map(f -> f.items().size())
                    .orElse(0);
            rows.add(new Row(
                    List.of(
                            new Cell(voice.badge(factor.id()), null, voice.name(factor.id()), false, false),
                            Cell.of(voice.notation().count(items)),
                            Cell.of(alpha(factor)),
                            Cell.of(
                                    coverage == null
                                            ? Voice.NONE
                                            : voice.notation().percent(coverage)),
                            Cell.of(sd == null ? Voice.NONE : voice.notation().number(sd)),
                            Cell.of(new Verdicts(voice).alpha(alpha))),
                    false));
        }
        return List.of(new Table(
                new Head(voice.say("scales.head"), ""),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("column.items"), true, 1),
                        new Column(voice.say("column.alphaInterval"), true, 1.8),
                        new Column(voice.say("column.coverage"), true, 1.3),
                        new Column(voice.say("column.sd"), true, 1.2),
                        new Column(voice.say("column.verdict"), false, 1.8)),
                rows,
                voice.say("scales.note")));
    }

    /** "0.86 (0.83–0.89)". */
    private String alpha(Factor factor) {
        Double alpha = factor.alpha();
        if (alpha == null) {
            return Voice.NONE;
        }
        String printed = voice.notation().decimal(alpha, 2);
        return data.grounds().scales().stream()
                .filter(s -> s.factor().equals(factor.id()))
                .findFirst()
                .flatMap(this::interval)
                .map(interval -> voice.say("score.withInterval", printed, interval))
                .orElse(printed);
    }

    private Optional<String> interval(Grounds.Scale scale) {
        Double low = scale.low();
        Double high = scale.high();
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(voice.notation().range(low, high, 2));
    }

    /** How many forms there were, and what became of them. */
    BigNumbers quality() {
        Answered answered = data.answered();
        List<Fact> numbers = new ArrayList<>();
        add(numbers, "quality.accepted", answered.accepted());
        add(numbers, "quality.rejected", answered.rejected());
        add(numbers, "quality.straightLining", answered.straightLining());
        add(numbers, "quality.speeding", answered.speeding());
        add(numbers, "quality.scored", answered.scored());
        return new BigNumbers(new Head(voice.say("quality.head"), voice.say("quality.note")), numbers);
    }

    private void add(List<Fact> numbers, String key, @Nullable Integer n) {
        if (n != null) {
            numbers.add(new Fact(voice.say(key), n < 0 ? voice.say("count.few.short") : voice.count(n)));
        }
    }

    /** What was asked beside the factors; nothing where nothing was. */
    List<Table> outcomes() {
        if (data.outcomes().isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                new Head(voice.say("outcomes.head"), voice.say("outcomes.note")),
                List.of(
                        new Column(voice.say("column.item"), false, 5),
                        new Column(voice.say("column.measure"), false, 2.6),
                        new Column(voice.say("column.figure"), true, 1),
                        new Column(voice.say("column.interval"), true, 1.6),
                        new Column(voice.say("column.n"), true, 1)),
                data.outcomes().stream().map(o -> new Row(cells(o), false)).toList(),
                ""));
    }

    private List<Cell> cells(Shown.Outcome outcome) {
        Double value = outcome.value();
        Integer n = outcome.n();
        Cell figure = value != null
                ? Cell.strong(voice.number(value))
                : Voice.muted(
                        outcome.status() == Status.OK
                                ? voice.say("panel.highAgreement")
                                : voice.missing(outcome.status()));
        return List.of(
                Cell.of(outcome.text()),
                Cell.of(voice.say("measure." + outcome.measure())),
                figure,
                Cell.of(voice.range(outcome.low(), outcome.high())),
                Cell.of(n == null ? Voice.NONE : voice.count(n)));
    }

    /** Every item of every factor, in the order of the questionnaire; nothing without item figures. */
    List<Block> items() {
        List<Row> rows = new ArrayList<>();
        for (Item item : data.items()) {
            String text =
                    data.instrument().item(item.id()).map(Instrument.Item::text).orElse(item.id());
            rows.add(new Row(cells(item, text), false));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                new Head(voice.say("items.head"), voice.say("items.note")),
                List.of(
                        new Column(voice.say("column.item"), false, 6),
                        new Column(voice.say("column.score"), true, 1),
                        new Column(voice.say("column.interval"), true, 1.6),
                        new Column(voice.say("column.n"), true, 1),
                        new Column(voice.say("column.notSure"), true, 1.4),
                        new Column(voice.say("column.notApplicable"), true, 1.6)),
                rows,
                held() ? voice.say("counts.held") : ""));
    }

    private boolean held() {
        return data.items().stream()
                .anyMatch(i -> i.figure() != null && (i.notSure() == null || i.notApplicable() == null));
    }

    private List<Cell> cells(Item item, String text) {
        Figure figure = item.figure();
        Cell name = new Cell(voice.badge(item.factor()), null, text, false, false);
        if (figure == null) {
            Cell none = Cell.of(Voice.NONE);
            return List.of(name, Voice.muted(voice.missing(item.status())), none, none, none, none);
        }
        return List.of(
                name,
                Cell.strong(voice.score(figure)),
                Cell.of(voice.interval(figure)),
                Cell.of(count(figure.n())),
                Cell.of(count(item.notSure())),
                Cell.of(count(item.notApplicable())));
    }

    private String count(@Nullable Integer n) {
        return n == null ? Voice.NONE : n < 0 ? voice.say("count.few.short") : voice.count(n);
    }
}
