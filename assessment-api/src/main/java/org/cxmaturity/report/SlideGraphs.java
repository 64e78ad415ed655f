package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Plot.Dumbbell;
import org.cxmaturity.report.SlidePart.Form;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.jspecify.annotations.Nullable;

/** The charts of pages as numbers under names, for charts that stay editable; and as tables, what they print beside. */
final class SlideGraphs {
    private final ReportData data;
    private final Voice voice;

    SlideGraphs(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    List<SlidePart> shape(Block.Radar radar) {
        if (radar.axes().stream().allMatch(a -> a.score() == null)) {
            return List.of();
        }
        List<String> names = radar.axes().stream()
                .map(a -> named(a.name(), a.score(), a.printed()))
                .toList();
        List<Series> series = new ArrayList<>();
        series.add(Series.plain(
                Reports.client(data, voice), Role.CLIENT, each(radar.axes(), a -> plain(a.score(), a.printed()))));
        addPeers(series, each(radar.axes(), Block.Axis::peers));
        return List.of(new Graph(radar.head(), Form.SHAPE, names, series, radar.alt()));
    }

    /** The chart, and the numbers that stand beside its rows as a table. */
    List<SlidePart> standing(Block.Strips strips) {
        List<SlidePart> parts = new ArrayList<>();
        List<Strip> rows = strips.rows();
        if (rows.stream().anyMatch(r -> r.dot() != null)) {
            List<Series> series = new ArrayList<>();
            series.add(client(
                    each(rows, Strip::dot), each(rows, r -> r.cells().get(0).text())));
            addPeers(series, each(rows, Strip::peers));
            List<String> names = rows.stream()
                    .map(r -> named(
                            r.name(),
                            r.dot() == null ? null : r.dot().score(),
                            r.cells().get(0).text()))
                    .toList();
            boolean peers = series.size() > 1;
            parts.add(new Graph(strips.head(), peers ? Form.STANDING : Form.SCORES, names, series, strips.alt()));
        }
        parts.add(new SlidePart.Of(table(strips)));
        return parts;
    }

    private Table table(Block.Strips strips) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.factor"), false, 2.6));
        strips.columns().forEach(head -> columns.add(new Column(head, true, 1)));
        List<Row> rows = new ArrayList<>();
        for (Strip strip : strips.rows()) {
            List<Cell> cells = new ArrayList<>();
            String name = strip.statement().isEmpty() ? strip.name() : strip.name() + ": " + strip.statement();
            cells.add(new Cell(strip.badge(), null, name, false, false));
            String instead = strip.instead();
            if (instead == null) {
                cells.addAll(strip.cells());
            } else {
                cells.add(strip.cells().get(0));
                cells.add(Voice.muted(instead));
            }
            while (cells.size() < columns.size()) {
                cells.add(Cell.of(""));
            }
            rows.add(new Row(cells.subList(0, columns.size()), strip.badge() == null));
        }
        return new Table(new Head("", ""), columns, rows, "");
    }

    List<SlidePart> views(Plot.Dumbbells chart) {
        List<Dumbbell> rows = chart.rows();
        String a = data.gaps().get(0).a();
        String b = data.gaps().get(0).b();
        List<Series> series = List.of(
                Series.plain(a, Role.CLIENT, each(rows, Dumbbell::a)),
                Series.plain(b, Role.OTHER, each(rows, Dumbbell::b)));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.factor"), false, 2));
        Stream.concat(Stream.of(a, b), chart.columns().stream()).forEach(h -> columns.add(new Column(h, true, 1.4)));
        List<Row> table = rows.stream()
                .map(r -> new Row(
                        Stream.concat(
                                        Stream.of(
                                                new Cell(r.badge(), null, r.name(), false, false),
                                                Cell.of(r.printedA()),
                                                Cell.of(r.printedB())),
                                        r.cells().stream())
                                .toList(),
                        false))
                .toList();
        return List.of(
                new Graph(
                        chart.head(),
                        Form.SCORES,
                        rows.stream().map(Dumbbell::name).toList(),
                        series,
                        chart.alt()),
                new SlidePart.Of(new Table(new Head("", ""), columns, table, "")));
    }

    SlidePart spots(Plot.Matrix matrix) {
        return new SlidePart.Spots(
                matrix,
                data.instrument().factors().stream()
                        .map(Instrument.Factor::name)
                        .toList());
    }

    /** The whole beside the last wave and the peers' median. */
    Graph whole(Block.LevelStrip strip) {
        Shown.Figure figure = Objects.requireNonNull(data.overall().figure());
        String name = voice.name(KeyFigures.OVERALL);
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                voice.say("column.now"),
                Role.CLIENT,
                one(figure.bound() == null ? strip.client().score() : null),
                one(strip.client().low()),
                one(strip.client().high())));
        if (strip.previous() != null) {
            series.add(Series.plain(voice.say("key.previous"), Role.OTHER, one(strip.previous())));
        }
        if (strip.peers().median() != null) {
            series.add(Series.plain(
                    voice.say("key.median"), Role.PEER_MEDIAN, one(strip.peers().median())));
        }
        Head head = new Head(name, voice.say("strips.note"));
        List<String> names = List.of(named(name, figure.value(), voice.score(figure)));
        return new Graph(head, Form.SCORES, names, series, strip.alt());
    }

    private static List<@Nullable Double> one(@Nullable Double value) {
        return Collections.singletonList(value);
    }

    /** The questions of a factor, and for those without a figure the reason in a table under the chart. */
    List<SlidePart> items(Block.ItemPanels panels) {
        List<ItemPanel> shown =
                panels.panels().stream().filter(p -> p.dot() != null).toList();
        List<SlidePart> parts = new ArrayList<>();
        if (!shown.isEmpty()) {
            Series series = client(each(shown, ItemPanel::dot), each(shown, ItemPanel::printed));
            List<String> names = shown.stream()
                    .map(p -> named(p.text(), p.dot() == null ? null : p.dot().score(), p.printed()))
                    .toList();
            String alt = shown.stream().map(ItemPanel::alt).collect(Collectors.joining(" "));
            parts.add(new Graph(panels.head(), Form.SCORES, names, List.of(series), alt));
        }
        List<Row> others = panels.panels().stream()
                .filter(p -> p.dot() == null)
                .map(p -> new Row(List.of(Cell.of(p.text()), Voice.muted(p.caption())), false))
                .toList();
        if (!others.isEmpty()) {
            List<Column> columns = List.of(new Column(voice.say("column.item"), false, 2), new Column("", false, 1));
            parts.add(new SlidePart.Of(new Table(new Head("", ""), columns, others, "")));
        }
        return parts;
    }

    /** Then and now, where the waves compare; what the report's own chart says in words. */
    Optional<Graph> change(Plot.Slope slope) {
        return change("")
                .map(graph -> new Graph(graph.head(), graph.form(), graph.names(), graph.series(), slope.alt()));
    }

    /** What a change is made of, as a table. */
    Table parts(Plot.Waterfall bridge) {
        List<Column> columns = List.of(
                new Column("", false, 3),
                new Column(voice.say("column.change"), true, 1),
                new Column(voice.say("column.interval"), true, 1.5));
        List<Row> rows = bridge.steps().stream()
                .map(step -> new Row(
                        List.of(
                                Cell.of(step.note().isEmpty() ? step.name() : step.name() + ". " + step.note()),
                                Cell.strong(step.printed()),
                                Cell.of(step.beside())),
                        step.rank() == Plot.Rank.WHOLE))
                .toList();
        return new Table(bridge.head(), columns, rows, "");
    }

    /** Then and now, where the waves compare. */
    Optional<Graph> change(String finding) {
        Since since = data.change();
        List<Since.Row> rows = since == null
                ? List.of()
                : since.rows().stream()
                        .filter(r -> r.then() != null && r.now() != null && r.difference() != null)
                        .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = List.of(
                Series.plain(voice.say("column.now"), Role.CLIENT, each(rows, Since.Row::now)),
                Series.plain(voice.say("column.then"), Role.OTHER, each(rows, Since.Row::then)));
        String figures = rows.stream()
                .map(r -> voice.say(
                        "deck.change.row",
                        voice.name(r.id()),
                        voice.number(r.then()),
                        voice.number(r.now()),
                        voice.notation().change(r.difference() == null ? 0 : r.difference())))
                .collect(Collectors.joining("; "));
        return Optional.of(new Graph(
                new Head(voice.say("change.head"), voice.say("strips.note")),
                Form.SCORES,
                rows.stream().map(r -> voice.name(r.id())).toList(),
                series,
                voice.say("deck.change.alt", finding, figures)));
    }

    /** How far measures with a goal have come; nothing where none has come any part of the way. */
    Optional<Graph> ways(String finding) {
        MeasuresPage page = new MeasuresPage(data, voice);
        List<OwnMeasure> measures =
                data.measures().stream().filter(m -> m.goal() != null).toList();
        List<Cell> ways = each(measures, page::way);
        if (ways.stream().allMatch(way -> way.bar() == null)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            String name = measures.get(i).name();
            Cell way = ways.get(i);
            names.add(way.bar() == null ? voice.say("score.withInterval", name, way.text()) : name);
        }
        String head = voice.say("measures.way");
        List<@Nullable Double> values = each(ways, way -> way.bar() == null ? null : Rounding.whole(100 * way.bar()));
        String figures = measures.stream()
                .map(m -> voice.say("alt.score", m.name(), page.way(m).text()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Graph(
                new Head(head, voice.say("deck.measures.note")),
                Form.SCORES,
                names,
                List.of(Series.plain(head, Role.CLIENT, values)),
                voice.say("deck.measures.alt", finding, figures)));
    }

    /** Counts under names. */
    Table counts(Head head, Block.BarGroup group) {
        List<Row> rows = group.bars().stream()
                .map(bar -> new Row(List.of(Cell.of(bar.name()), Cell.of(bar.printed())), false))
                .toList();
        List<Column> columns = List.of(new Column(group.title(), false, 3), new Column(head.note(), true, 2));
        return new Table(new Head(head.title(), ""), columns, rows, "");
    }

    private Series client(List<@Nullable Dot> dots, List<String> printed) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            values.add(dot == null ? null : plain(dot.score(), printed.get(i)));
        }
        return new Series(
                Reports.client(data, voice),
                Role.CLIENT,
                values,
                each(dots, d -> d == null ? null : d.low()),
                each(dots, d -> d == null ? null : d.high()));
    }

    private void addPeers(List<Series> series, List<PeerBand> bands) {
        if (bands.stream().anyMatch(b -> b.p25() != null && b.p75() != null)) {
            series.add(Series.plain(voice.say("deck.peers.low"), Role.PEER_LOW, each(bands, PeerBand::p25)));
            series.add(Series.plain(voice.say("deck.peers.high"), Role.PEER_HIGH, each(bands, PeerBand::p75)));
        }
        if (bands.stream().anyMatch(b -> b.median() != null)) {
            series.add(Series.plain(voice.say("key.median"), Role.PEER_MEDIAN, each(bands, PeerBand::median)));
        }
    }

    /** The number where it is printed as such; none where words stand for it ("over 95"). */
    private @Nullable Double plain(@Nullable Double score, String printed) {
        return score != null && voice.number(score).equals(printed) ? score : null;
    }

    /** The name, and with it the words that stand in place of a number. */
    private String named(String name, @Nullable Double score, String printed) {
        return plain(score, printed) != null || printed.isEmpty() || printed.equals(Voice.NONE)
                ? name
                : voice.say("score.withInterval", name, printed);
    }

    private static <T, R> List<R> each(List<T> of, Function<T, R> take) {
        List<R> all = new ArrayList<>();
        of.forEach(one -> all.add(take.apply(one)));
        return all;
    }
}
