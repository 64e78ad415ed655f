package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Key;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Plot.Moment;
import org.cxmaturity.report.Plot.Shift;
import org.cxmaturity.report.Plot.Slope;
import org.cxmaturity.report.Plot.Tick;
import org.cxmaturity.report.Plot.Trace;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.jspecify.annotations.Nullable;

/** The scores of two waves side by side, and their changes about zero. */
final class ChangeChart {
    /** More lines than that nobody can follow. */
    private static final int MOST = 24;

    private static final double STEP = 5;
    private static final double LEAST_SPAN = 20;

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;
    private final ChangeWords words;

    ChangeChart(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
        this.words = new ChangeWords(data, voice);
    }

    /** The chart and its key; nothing where no score is known of either wave. */
    List<Block> blocks(Since since) {
        List<Row> factors = since.rows().stream()
                .filter(r -> !r.id().equals(KeyFigures.OVERALL) && (r.then() != null || r.now() != null))
                .toList();
        if (factors.isEmpty() || factors.size() > MOST) {
            return List.of();
        }
        boolean intervals = since.rows().stream().anyMatch(r -> r.low() != null);
        List<Block> blocks = new ArrayList<>();
        blocks.add(slope(since, factors));
        if (intervals) {
            blocks.add(new Key(List.of(
                    new KeyEntry(Mark.CERTAIN_CHANGE, voice.say("change.key.certain")),
                    new KeyEntry(Mark.POSSIBLE_CHANCE, voice.say("change.key.chance")))));
        } else {
            blocks.add(new Key(List.of(new KeyEntry(Mark.POSSIBLE_CHANCE, voice.say("change.key.unknown")))));
        }
        return blocks;
    }

    private Slope slope(Since since, List<Row> factors) {
        double[] scores = factors.stream()
                .flatMap(r -> Stream.of(r.then(), r.now()))
                .filter(Objects::nonNull)
                .mapToDouble(s -> s)
                .toArray();
        double low = Math.max(0, Math.floor((DoubleStream.of(scores).min().orElse(0) - 2) / STEP) * STEP);
        double high = Math.min(100, Math.ceil((DoubleStream.of(scores).max().orElse(100) + 2) / STEP) * STEP);
        low = Math.max(0, Math.min(low, high - LEAST_SPAN));
        high = Math.min(100, Math.max(high, low + LEAST_SPAN));
        return new Slope(
                new Head(
                        voice.say("change.head"),
                        low == 0 && high == 100
                                ? voice.say("strips.note")
                                : voice.say("change.cut", voice.notation().range(low, high))),
                moment(since.date(), "column.then", since.n()),
                moment(since.today(), "column.now", data.answered().scored()),
                low,
                high,
                floors(low, high),
                factors.stream().map(this::trace).toList(),
                List.of(voice.say("column.factor"), voice.say("column.change"), voice.say("column.interval")),
                ticks(since),
                since.rows().stream().map(this::shift).toList(),
                alt(since));
    }

    private Moment moment(@Nullable String date, String otherwise, @Nullable Integer n) {
        return new Moment(
                date == null ? voice.say(otherwise) : voice.notation().shortDate(LocalDate.parse(date)),
                n == null ? "" : voice.say("change.n", voice.count(n)));
    }

    private List<Tick> floors(double low, double high) {
        return data.instrument().levels().stream()
                .filter(l -> l.from() > low && l.from() < high)
                .map(l -> new Tick(
                        l.from(), voice.say("change.floor", voice.notation().number(l.level()))))
                .toList();
    }

    private Trace trace(Row row) {
        boolean certain = row.verdict() == Verdict.CERTAIN;
        boolean broken = row.difference() == null;
        return new Trace(
                ChangeWords.marked(voice, row),
                row.then(),
                row.now(),
                voice.number(row.then()),
                voice.number(row.now()),
                broken ? Voice.muted(voice.say("verdict.broken")) : voice.difference(row.difference(), certain),
                certain,
                !broken);
    }

    private Shift shift(Row row) {
        boolean certain = row.verdict() == Verdict.CERTAIN;
        String instead = row.difference() != null ? "" : new Verdicts(voice).change(row);
        return new Shift(
                voice.badge(row.id()),
                ChangeWords.marked(voice, row),
                row.difference() == null ? Cell.of("") : voice.difference(row.difference(), certain),
                row.difference(),
                row.low(),
                row.high(),
                certain,
                instead,
                row.id().equals(KeyFigures.OVERALL));
    }

    /** The ends of the axis and zero; none without intervals, as the changes stand beside the lines. */
    private List<Tick> ticks(Since since) {
        double[] ends = since.rows().stream()
                .filter(r -> r.low() != null)
                .flatMap(r -> Stream.of(r.difference(), r.low(), r.high()))
                .filter(Objects::nonNull)
                .mapToDouble(d -> d)
                .toArray();
        return ends.length == 0 ? List.of() : Axis.of(ends).ends(voice.notation());
    }

    private String alt(Since since) {
        return voice.say(
                "change.alt",
                titles.change(since),
                since.rows().stream().map(words::spoken).collect(Collectors.joining("; ")));
    }
}
