package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** The factors and the whole as a table: score, interval, level, and the peers where they are compared. */
final class FactorTable {
    private final ReportData data;
    private final Voice voice;
    private final boolean peers;
    private final boolean intervals;

    FactorTable(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
        this.peers = data.peers() != null && data.peers().places().stream().anyMatch(Place::compared);
        this.intervals = data.factors().stream()
                .anyMatch(f -> f.figure() != null && f.figure().low() != null);
    }

    Table block(boolean besideChart) {
        List<Row> rows = new ArrayList<>();
        for (Shown.Factor factor : data.factors()) {
            rows.add(new Row(cells(factor.id(), factor.status(), factor.figure(), factor.reached()), false));
        }
        Shown.Whole whole = data.overall();
        rows.add(new Row(cells(KeyFigures.OVERALL, whole.status(), whole.figure(), whole.reached()), true));
        boolean signs = data.peers() != null && data.peers().places().stream().anyMatch(Place::certain);
        Head head = new Head(
                voice.say(besideChart ? "table.same" : "table.factors"), signs ? voice.say("table.note.signs") : "");
        return new Table(head, columns(), rows, note());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.factor"), false, 3));
        columns.add(new Column(voice.say("column.score"), true, 1));
        if (intervals) {
            columns.add(new Column(voice.say("column.interval"), true, 1.6));
        }
        columns.add(new Column(voice.say("column.level"), false, 2));
        if (peers) {
            columns.add(new Column(voice.say("column.median"), true, 1.4));
            columns.add(new Column(voice.say("column.middleHalf"), true, 1.8));
            columns.add(new Column(voice.say("column.difference"), true, 1.4));
        }
        return columns;
    }

    private List<Cell> cells(String id, Status status, @Nullable Figure figure, @Nullable Reached reached) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(voice.badge(id), null, voice.name(id), false, false));
        if (figure == null || reached == null) {
            cells.add(Voice.muted(voice.missing(status)));
            while (cells.size() < columns().size()) {
                cells.add(Cell.of(Voice.NONE));
            }
            return cells;
        }
        cells.add(Cell.strong(voice.score(figure)));
        if (intervals) {
            cells.add(Cell.of(voice.interval(figure)));
        }
        cells.add(Cell.of(voice.level(reached)));
        if (peers) {
            cells.addAll(peerCells(id));
        }
        return cells;
    }

    private List<Cell> peerCells(String id) {
        Optional<Place> place =
                Optional.ofNullable(data.peers()).flatMap(p -> p.place(id)).filter(Place::compared);
        if (place.isEmpty()) {
            return List.of(Cell.of(Voice.NONE), Cell.of(Voice.NONE), Cell.of(Voice.NONE));
        }
        Place p = place.get();
        return List.of(
                Cell.of(voice.number(p.median())),
                Cell.of(voice.range(p.p25(), p.p75())),
                voice.difference(p.difference(), p.certain()));
    }

    /** "Rounded" where the differences shown do not follow from the figures shown (visual rule for numbers). */
    private String note() {
        return roundedAway(data) ? voice.say("note.rounded") : "";
    }

    static boolean roundedAway(ReportData data) {
        Peers peers = data.peers();
        if (peers == null) {
            return false;
        }
        boolean factors = data.factors().stream().anyMatch(f -> apart(f.figure(), peers.place(f.id())));
        return factors || apart(data.overall().figure(), peers.place(KeyFigures.OVERALL));
    }

    private static boolean apart(@Nullable Figure figure, Optional<Place> place) {
        if (figure == null || figure.bound() != null || place.isEmpty()) {
            return false;
        }
        Double median = place.get().median();
        Double difference = place.get().difference();
        return median != null && difference != null && figure.value() - median != difference;
    }
}
