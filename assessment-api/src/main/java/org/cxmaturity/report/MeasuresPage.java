package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.OwnMeasure.Kind;
import org.cxmaturity.report.OwnMeasure.Value;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** The organisation's own measures, early ones apart from late ones, on their way to goals. Never a cause. */
final class MeasuresPage {
    static final String SECTION = "measures";

    private final ReportData data;
    private final Voice voice;

    MeasuresPage(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Empty where no measures were handed in. */
    Optional<Page> page() {
        if (data.measures().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<OwnMeasure> some =
                    data.measures().stream().filter(m -> m.kind() == kind).toList();
            if (!some.isEmpty()) {
                blocks.add(table(kind, some));
            }
        }
        blocks.add(new Paragraph("", voice.say("measures.note"), true));
        blocks.add(sources());
        String name = voice.say("measures.name");
        return Optional.of(
                new Page(SECTION, name, null, name, title(), voice.say("measures.lead"), List.copyOf(blocks)));
    }

    private String title() {
        List<OwnMeasure> goals = data.measures().stream()
                .filter(m -> m.goal() != null && m.values().size() > 1)
                .toList();
        int all = goals.size();
        int reached = (int) goals.stream().filter(OwnMeasure::reached).count();
        int nearer = (int) goals.stream()
                .filter(m -> !m.reached() && m.way() != null && m.way() > 0)
                .count();
        if (all == 0) {
            int n = data.measures().size();
            return voice.say("measures.title.plain", n, voice.numeral(n));
        }
        return all == 1
                ? voice.say("measures.title.one", reached == 1 ? 2 : nearer)
                : voice.say(
                        "measures.title",
                        voice.numeral(all),
                        reached,
                        voice.numeral(reached),
                        nearer,
                        voice.numeral(nearer));
    }

    private Table table(Kind kind, List<OwnMeasure> measures) {
        String first = common(measures, m -> m.values().size() > 1 ? m.first().date() : null);
        String latest = common(measures, m -> m.latest().date());
        String goal = common(measures, m -> m.goal() == null ? null : m.goalDate());
        List<Row> rows = measures.stream()
                .map(m -> new Row(cells(m, first, latest, goal), false))
                .toList();
        return new Table(
                new Head(
                        voice.say(kind == Kind.LEADING ? "measures.leading" : "measures.lagging"),
                        voice.say("measures.by")),
                List.of(
                        new Column(voice.say("measures.column"), false, 3.2),
                        new Column(voice.say("measures.linked"), false, 1.8),
                        new Column(first.isEmpty() ? voice.say("measures.first") : first, true, 1.2),
                        new Column(latest.isEmpty() ? voice.say("measures.latest") : latest, true, 1.2),
                        new Column(
                                goal.isEmpty() ? voice.say("measures.goal") : voice.say("measures.goal.by", goal),
                                true,
                                1.2),
                        new Column(voice.say("measures.way"), true, 1.8)),
                rows,
                "");
    }

    /** The day that all measures which have one share, as printed; empty where they differ or none has one. */
    private String common(List<OwnMeasure> measures, Function<OwnMeasure, @Nullable String> day) {
        List<String> days =
                measures.stream().map(day).filter(d -> d != null).distinct().toList();
        boolean all =
                measures.stream().filter(m -> day.apply(m) != null).count() == measures.size() || days.size() == 1;
        return all && days.size() == 1 ? day(days.get(0)) : "";
    }

    private String day(String iso) {
        return voice.notation().shortDate(LocalDate.parse(iso));
    }

    private List<Cell> cells(OwnMeasure m, String first, String latest, String goal) {
        String unit = m.unit().equals("%") ? "" : m.unit();
        Double to = m.goal();
        String by = m.goalDate();
        return List.of(
                Cell.of(unit.isEmpty() ? m.name() : m.name() + ", " + unit),
                linked(m.factor()),
                Cell.of(m.values().size() > 1 ? at(m, m.first(), first) : Voice.NONE),
                Cell.strong(at(m, m.latest(), latest)),
                Cell.of(
                        to == null
                                ? Voice.NONE
                                : by == null || !goal.isEmpty()
                                        ? value(m, to)
                                        : voice.say("measures.at", value(m, to), day(by))),
                way(m));
    }

    private Cell linked(@Nullable String factor) {
        return factor == null
                ? Cell.of(Voice.NONE)
                : new Cell(voice.badge(factor), null, voice.name(factor), false, false);
    }

    private String at(OwnMeasure m, Value value, String common) {
        String printed = value(m, value.value());
        return common.isEmpty() ? voice.say("measures.at", printed, day(value.date())) : printed;
    }

    private String value(OwnMeasure m, double value) {
        return m.unit().equals("%")
                ? voice.notation().percent(value)
                : voice.notation().number(value);
    }

    /** How far it has come: with a bar where that is a part of the way, else in words. */
    Cell way(OwnMeasure m) {
        if (m.goal() == null) {
            return Voice.muted(voice.say("measures.way.noGoal"));
        }
        if (m.reached()) {
            return Cell.bar(voice.say("measures.way.reached"), 1);
        }
        Double way = m.way();
        if (way == null) {
            return Voice.muted(voice.say(m.values().size() < 2 ? "measures.way.one" : "measures.way.lost"));
        }
        if (way <= 0) {
            return Voice.muted(voice.say(way < 0 ? "measures.way.back" : "measures.way.still"));
        }
        double shown = Math.min(99, Math.max(1, Rounding.whole(way)));
        return Cell.bar(voice.notation().percent(shown), shown / 100);
    }

    private Definitions sources() {
        return new Definitions(
                new Head(voice.say("measures.sources"), ""),
                data.measures().stream()
                        .map(m -> new Fact(m.name(), m.source()))
                        .toList());
    }
}
