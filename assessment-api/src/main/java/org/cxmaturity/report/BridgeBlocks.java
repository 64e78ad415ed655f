package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Plot.Rank;
import org.cxmaturity.report.Plot.Step;
import org.cxmaturity.report.Plot.Waterfall;
import org.cxmaturity.report.Since.Bridge;
import org.cxmaturity.report.Since.Distance;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.Since.Why;
import org.cxmaturity.score.Bridge.Kind;
import org.jspecify.annotations.Nullable;

/** Both bridges of a change: what it is made of, and how much of it the peers share; or why that is not told. */
final class BridgeBlocks {
    /** Rows of a table of changes that leave room for a chart on a board's page. */
    private static final int MOST_ROWS = 8;

    private final ReportData data;
    private final Voice voice;

    BridgeBlocks(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** The change of the whole as a waterfall; in full also the parts of every factor. */
    List<Block> own(Since since, boolean full) {
        List<Block> blocks = new ArrayList<>();
        Bridge whole = since.bridge(KeyFigures.OVERALL).orElse(null);
        if (whole == null) {
            Why why = Objects.requireNonNullElse(since.noBridge(), Why.HELD_BACK);
            blocks.add(new Paragraph(voice.say("bridge.lead"), voice.say("bridge.why." + why.name()), true));
        } else if (full || since.rows().size() <= MOST_ROWS) {
            blocks.add(waterfall(whole, commonItems(since, whole)));
        } else {
            blocks.add(
                    new Paragraph(voice.say("bridge.lead"), told(waterfall(whole, commonItems(since, whole))), true));
        }
        if (full && since.bridges().size() > (whole == null ? 0 : 1)) {
            boolean more = since.bridges().stream().anyMatch(BridgeBlocks::tells);
            blocks.add(more ? table(since) : new Paragraph("", voice.say("bridge.table.none"), true));
        }
        return blocks;
    }

    /** Whether a change is made of more than other answers, which the table of the figures tells already. */
    private static boolean tells(Bridge bridge) {
        return bridge.parts().stream().anyMatch(p -> p.kind() != Kind.ANSWERS && p.points() != 0);
    }

    private static boolean commonItems(Since since, Bridge bridge) {
        return since.row(bridge.id()).filter(Since.Row::commonItems).isPresent();
    }

    private Waterfall waterfall(Bridge bridge, boolean common) {
        List<Step> steps = new ArrayList<>();
        List<Double> ends = new ArrayList<>(List.of(0.0, bridge.change()));
        double at = 0;
        for (Part part : bridge.parts()) {
            Double low = part.low() == null ? null : at + part.low();
            Double high = part.high() == null ? null : at + part.high();
            double to = at + part.points();
            steps.add(new Step(
                    voice.say("bridge." + part.kind().name()),
                    note(part.kind(), common),
                    at,
                    to,
                    low,
                    high,
                    voice.notation().change(part.points()),
                    interval(part),
                    part.kind() == Kind.ANSWERS ? Rank.MAIN : Rank.PART));
            Stream.of(low, high, to).filter(Objects::nonNull).forEach(ends::add);
            at = to;
        }
        steps.add(new Step(
                voice.say("bridge.whole"),
                bridge.now() - bridge.then() == bridge.change() ? "" : voice.say("note.rounded"),
                0,
                bridge.change(),
                null,
                null,
                voice.notation().change(bridge.change()),
                "",
                Rank.WHOLE));
        Head head = new Head(
                voice.say("bridge.head"),
                voice.say("bridge.note", voice.number(bridge.then()), voice.number(bridge.now())));
        Axis axis = Axis.of(ends.stream().mapToDouble(e -> e).toArray());
        return new Waterfall(head, axis.all(voice.notation()), steps, alt(head, steps));
    }

    /** The parts in a line, where the page has no room for the chart. */
    private String told(Waterfall chart) {
        return chart.head().note() + ": " + parts(chart.steps()) + ".";
    }

    private static String alt(Head head, List<Step> steps) {
        return head.title() + ". " + head.note() + ". " + parts(steps) + ".";
    }

    private static String parts(List<Step> steps) {
        return steps.stream()
                .map(s -> s.name() + " " + s.printed() + (s.beside().isEmpty() ? "" : " (" + s.beside() + ")"))
                .collect(Collectors.joining("; "));
    }

    private String interval(Part part) {
        Double low = part.low();
        Double high = part.high();
        return low == null || high == null ? "" : voice.notation().changeRange(low, high);
    }

    private String note(Kind kind, boolean common) {
        boolean balanced =
                Aggregation.ROLE_BALANCED.name().equals(data.instrument().aggregation());
        return voice.say(
                switch (kind) {
                    case INSTRUMENT -> common ? "bridge.INSTRUMENT.other" : "bridge.INSTRUMENT.same";
                    case MIX -> balanced ? "bridge.MIX.balanced" : "bridge.MIX.shares";
                    case ANSWERS -> "bridge.ANSWERS.note";
                    case MIX_AND_ANSWERS -> "bridge.MIX_AND_ANSWERS.note";
                });
    }

    private Table table(Since since) {
        List<Row> rows = since.bridges().stream()
                .map(b -> new Row(cells(b), b.id().equals(KeyFigures.OVERALL)))
                .toList();
        boolean together = since.bridges().stream()
                .anyMatch(b -> b.part(Kind.MIX_AND_ANSWERS).isPresent());
        return new Table(
                new Head(voice.say("bridge.table.head"), voice.say("bridge.table.note")),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("column.change"), true, 1),
                        new Column(voice.say("bridge.INSTRUMENT"), true, 1.5),
                        new Column(voice.say("bridge.MIX"), true, 1.5),
                        new Column(voice.say("bridge.ANSWERS"), true, 1.5),
                        new Column(voice.say("column.interval"), true, 1.7)),
                rows,
                together ? voice.say("bridge.MIX_AND_ANSWERS.note") : "");
    }

    private List<Cell> cells(Bridge bridge) {
        Part answers = bridge.part(Kind.ANSWERS).orElse(null);
        Part both = bridge.part(Kind.MIX_AND_ANSWERS).orElse(null);
        return List.of(
                new Cell(voice.badge(bridge.id()), null, voice.name(bridge.id()), false, false),
                Cell.strong(voice.notation().change(bridge.change())),
                Cell.of(points(bridge.part(Kind.INSTRUMENT).orElse(null))),
                Cell.of(both == null ? points(bridge.part(Kind.MIX).orElse(null)) : Voice.NONE),
                Cell.of(points(both == null ? answers : both)),
                Cell.of(answers == null || answers.low() == null ? Voice.NONE : interval(answers)));
    }

    private String points(@Nullable Part part) {
        return part == null ? Voice.NONE : voice.notation().change(part.points());
    }

    /** The distance to the same peers: of every factor, or of the whole in a sentence; or why it is not told. */
    List<Block> peers(Since since, boolean all) {
        if (since.distances().isEmpty()) {
            return since.noPanel() == null
                    ? List.of()
                    : List.of(new Paragraph(
                            voice.say("distance.lead"),
                            voice.say("distance.why." + since.noPanel().name(), voice.number(Peers.AT_LEAST)),
                            true));
        }
        List<Block> blocks = new ArrayList<>();
        Distance whole = since.distance(KeyFigures.OVERALL).orElse(null);
        if (ChangeTable.withPeers(since)) {
            // They stand in the table of the figures.
        } else if (all || whole == null) {
            blocks.add(distances(since));
        } else {
            blocks.add(new Paragraph(
                    voice.say("distance.lead"),
                    voice.say(
                            "distance.whole",
                            voice.number(whole.n()),
                            voice.notation().change(whole.change()),
                            voice.notation().change(whole.median()),
                            voice.notation().change(whole.distance())),
                    true));
        }
        List<String> edge = since.distances().stream()
                .filter(Distance::edge)
                .map(d -> voice.name(d.id()))
                .toList();
        if (!edge.isEmpty()) {
            blocks.add(new Paragraph("", voice.say("distance.edge", voice.list(edge), edge.size()), true));
        }
        return blocks;
    }

    /** How many organisations there are in both editions; a range where factors differ. */
    static String organisations(Voice voice, Since since) {
        int least = since.distances().stream().mapToInt(Distance::n).min().orElse(0);
        int most = since.distances().stream().mapToInt(Distance::n).max().orElse(0);
        return least == most ? voice.notation().count(least) : voice.notation().range(least, most);
    }

    private Table distances(Since since) {
        return new Table(
                new Head(voice.say("distance.head"), voice.say("distance.note", organisations(voice, since))),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("distance.own"), true, 1.4),
                        new Column(voice.say("distance.median"), true, 1.8),
                        new Column(voice.say("distance.distance"), true, 1.8)),
                since.distances().stream()
                        .map(d -> new Row(
                                List.of(
                                        new Cell(voice.badge(d.id()), null, voice.name(d.id()), false, false),
                                        Cell.of(voice.notation().change(d.change())),
                                        Cell.of(voice.notation().change(d.median())),
                                        Cell.strong(voice.notation().change(d.distance()))),
                                d.id().equals(KeyFigures.OVERALL)))
                        .toList(),
                voice.say("distance.tableNote"));
    }
}
