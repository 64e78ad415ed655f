package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Since.Distance;
import org.cxmaturity.report.Since.Verdict;

/** The figures of a change: the same as in its chart. */
final class ChangeTable {
    private final ReportData data;
    private final Voice voice;

    ChangeTable(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    Table table(Since since) {
        if (withPeers(since)) {
            return besidePeers(since);
        }
        boolean intervals = since.rows().stream().anyMatch(r -> r.low() != null);
        List<Row> rows = new ArrayList<>();
        for (Since.Row row : since.rows()) {
            rows.add(new Row(cells(row, intervals), row.id().equals(KeyFigures.OVERALL)));
        }
        boolean rounded = since.rows().stream().anyMatch(ChangeTable::roundedAway);
        Integer then = since.n();
        Integer now = data.answered().scored();
        String note = then == null || now == null ? "" : voice.say("change.note", voice.count(then), voice.count(now));
        return new Table(
                new Head(voice.say("change.table.head"), note),
                columns(intervals),
                rows,
                rounded ? voice.say("note.rounded") : "");
    }

    /** Whether the peers' change stands in the same table: where there is no interval or verdict to tell. */
    static boolean withPeers(Since since) {
        return !since.distances().isEmpty()
                && since.rows().stream()
                        .allMatch(r -> r.verdict() == Verdict.UNKNOWN || r.verdict() == Verdict.NOT_SHOWN);
    }

    private Table besidePeers(Since since) {
        List<Row> rows = new ArrayList<>();
        for (Since.Row row : since.rows()) {
            Distance d = since.distance(row.id()).orElse(null);
            List<Cell> cells = new ArrayList<>(cells(row, false).subList(0, 4));
            cells.add(Cell.of(d == null ? Voice.NONE : voice.notation().change(d.median())));
            cells.add(
                    d == null
                            ? Cell.of(Voice.NONE)
                            : Cell.strong(voice.notation().change(d.distance())));
            rows.add(new Row(cells, row.id().equals(KeyFigures.OVERALL)));
        }
        List<Column> columns = new ArrayList<>(columns(false).subList(0, 4));
        columns.add(new Column(voice.say("distance.median"), true, 1.6));
        columns.add(new Column(voice.say("distance.distance"), true, 1.6));
        return new Table(
                new Head(
                        voice.say("distance.head"),
                        voice.say("distance.note", BridgeBlocks.organisations(voice, since))),
                columns,
                rows,
                voice.say("distance.tableNote")
                        + (since.rows().stream().anyMatch(ChangeTable::roundedAway)
                                ? " " + voice.say("note.rounded")
                                : ""));
    }

    private List<Column> columns(boolean intervals) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.factor"), false, 3));
        columns.add(new Column(voice.say("column.then"), true, 0.8));
        columns.add(new Column(voice.say("column.now"), true, 0.8));
        columns.add(new Column(voice.say("column.change"), true, 1.1));
        if (intervals) {
            columns.add(new Column(voice.say("column.interval"), true, 1.7));
            columns.add(new Column(voice.say("column.detectable"), true, 1.4));
        }
        columns.add(new Column(voice.say("column.verdict"), false, 3.4));
        return columns;
    }

    private List<Cell> cells(Since.Row row, boolean intervals) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(voice.badge(row.id()), null, ChangeWords.marked(voice, row), false, false));
        cells.add(Cell.of(voice.number(row.then())));
        cells.add(row.now() == null ? Cell.of(Voice.NONE) : Cell.strong(voice.number(row.now())));
        cells.add(voice.difference(row.difference(), row.verdict() == Verdict.CERTAIN));
        Double low = row.low();
        Double high = row.high();
        if (intervals) {
            cells.add(Cell.of(
                    low == null || high == null ? Voice.NONE : voice.notation().changeRange(low, high)));
            cells.add(Cell.of(voice.number(row.detectable())));
        }
        cells.add(verdict(row));
        return cells;
    }

    private Cell verdict(Since.Row row) {
        String words = new Verdicts(voice).change(row);
        boolean figures = row.verdict() != Verdict.BROKEN && row.verdict() != Verdict.NOT_SHOWN;
        return figures ? Cell.of(words) : Voice.muted(words);
    }

    private static boolean roundedAway(Since.Row row) {
        Double then = row.then();
        Double now = row.now();
        Double difference = row.difference();
        return then != null && now != null && difference != null && now - then != difference;
    }
}
