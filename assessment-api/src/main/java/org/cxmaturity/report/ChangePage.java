package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Since.Verdict;

/** What moved since the last wave, and what could be chance. */
final class ChangePage {
    static final String SECTION = "change";

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;

    ChangePage(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
    }

    /** Empty without an earlier wave. */
    Optional<Page> page() {
        return Optional.ofNullable(data.change()).map(this::page);
    }

    private Page page(Since since) {
        List<Row> rows = new ArrayList<>();
        boolean intervals = since.rows().stream().anyMatch(r -> r.low() != null);
        for (Since.Row row : since.rows()) {
            rows.add(new Row(cells(row, intervals), row.id().equals(KeyFigures.OVERALL)));
        }
        Integer before = since.n();
        Integer now = data.answered().scored();
        String note =
                before == null || now == null ? "" : voice.say("change.note", voice.count(before), voice.count(now));
        Table table = new Table(new Head(voice.say("change.head"), note), columns(intervals), rows, tableNote(since));
        String name = voice.say("change.name");
        List<Block> blocks = List.of(table, new Paragraph("", notes(since), true));
        return new Page(SECTION, name, null, name, titles.change(since), "", blocks);
    }

    private List<Column> columns(boolean intervals) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.factor"), false, 3));
        columns.add(new Column(voice.say("column.then"), true, 1));
        columns.add(new Column(voice.say("column.now"), true, 1));
        columns.add(new Column(voice.say("column.change"), true, 1.2));
        if (intervals) {
            columns.add(new Column(voice.say("column.interval"), true, 1.8));
        }
        columns.add(new Column(voice.say("column.verdict"), false, 3));
        return columns;
    }

    private List<Cell> cells(Since.Row row, boolean intervals) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(voice.badge(row.id()), null, voice.name(row.id()), false, false));
        cells.add(Cell.of(voice.number(row.then())));
        cells.add(row.now() == null ? Cell.of(Voice.NONE) : Cell.strong(voice.number(row.now())));
        cells.add(voice.difference(row.difference(), row.verdict() == Verdict.CERTAIN));
        Double low = row.low();
        Double high = row.high();
        if (intervals) {
            cells.add(Cell.of(
                    low == null || high == null ? Voice.NONE : voice.notation().changeRange(low, high)));
        }
        cells.add(verdict(row));
        return cells;
    }

    private Cell verdict(Since.Row row) {
        String words = new Verdicts(voice).change(row);
        boolean figures = row.verdict() != Since.Verdict.BROKEN && row.verdict() != Since.Verdict.NOT_SHOWN;
        return figures ? Cell.of(words) : Voice.muted(words);
    }

    private String tableNote(Since since) {
        boolean rounded = since.rows().stream().anyMatch(ChangePage::roundedAway);
        return rounded ? voice.say("note.rounded") : "";
    }

    private static boolean roundedAway(Since.Row row) {
        Double then = row.then();
        Double now = row.now();
        Double difference = row.difference();
        return then != null && now != null && difference != null && now - then != difference;
    }

    private String notes(Since since) {
        List<String> notes = new ArrayList<>();
        if (since.rows().stream().anyMatch(r -> r.low() != null)) {
            notes.add(voice.say("change.note.certain"));
        }
        if (since.rows().stream().anyMatch(r -> r.verdict() == Verdict.UNKNOWN)) {
            notes.add(voice.say("change.note.unknown"));
        }
        if (since.rows().stream().anyMatch(Since.Row::commonItems)) {
            notes.add(voice.say("change.note.common"));
        }
        if (since.rows().stream().anyMatch(r -> r.verdict() == Verdict.BROKEN)) {
            notes.add(voice.say("change.note.broken"));
        }
        notes.add(voice.say("change.note.cause"));
        return String.join(" ", notes);
    }
}
