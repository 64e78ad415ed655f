package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Grounds.Backed;
import org.cxmaturity.report.Grounds.Weights;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.jspecify.annotations.Nullable;

/** The ledger from factors to the overall score and its level, the same under other weights, and what evidence backs. */
final class GroundsTables {
    private final ReportData data;
    private final Voice voice;

    GroundsTables(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Figure whole = data.overall().figure();
        Reached reached = data.overall().reached();
        Weights weights = data.grounds().weights();
        if (!data.grounds().ledger().isEmpty() && whole != null && reached != null) {
            blocks.add(ledger(whole, reached, weights));
        } else if (weights != null) {
            blocks.add(new Paragraph(voice.say("weights.lead"), words(weights), true));
        }
        if (!data.grounds().backed().isEmpty()) {
            blocks.add(backed());
        }
        return blocks;
    }

    private Table ledger(Figure whole, Reached reached, @Nullable Weights weights) {
        List<Row> rows = new ArrayList<>();
        for (Grounds.Line line : data.grounds().ledger()) {
            Figure score = data.factors().stream()
                    .filter(f -> f.id().equals(line.factor()))
                    .map(Shown.Factor::figure)
                    .findFirst()
                    .orElse(null);
            rows.add(new Row(
                    List.of(
                            new Cell(voice.badge(line.factor()), null, voice.name(line.factor()), false, false),
                            Cell.of(score == null ? Voice.NONE : voice.score(score)),
                            Cell.of(voice.notation().percent(line.share())),
                            Cell.strong(voice.notation().decimal(line.points(), 1))),
                    false));
        }
        rows.add(new Row(
                List.of(
                        Cell.of(voice.say("overall")),
                        Cell.of(voice.score(whole)),
                        Cell.of(voice.notation().percent(100)),
                        Cell.strong(voice.notation().decimal(whole.value(), 1))),
                true));
        String level = reached.level() < reached.byScore()
                ? voice.say("ledger.held", voice.levelInWords(reached.byScore()), voice.levelInWords(reached.level()))
                : voice.say("ledger.level", voice.levelInWords(reached.level()));
        return new Table(
                new Head(voice.say("ledger.head"), voice.say("ledger.note")),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("column.score"), true, 1),
                        new Column(voice.say("column.weight"), true, 1),
                        new Column(voice.say("column.points"), true, 1.4)),
                rows,
                weights == null ? level : level + " " + words(weights));
    }

    private String words(Weights weights) {
        String scores = weights.low() == weights.high()
                ? voice.notation().number(weights.low())
                : voice.notation().range(weights.low(), weights.high());
        return weights.lowLevel() == weights.highLevel()
                ? voice.say("weights.same", scores, voice.levelInWords(weights.lowLevel()))
                : voice.say("weights.differ", scores, voice.notation().range(weights.lowLevel(), weights.highLevel()));
    }

    private Table backed() {
        List<Row> rows = new ArrayList<>();
        boolean hidden = false;
        for (Shown.Factor factor : data.factors()) {
            if (factor.figure() == null) {
                continue;
            }
            Backed backed = data.grounds().backed().stream()
                    .filter(b -> b.factor().equals(factor.id()))
                    .findFirst()
                    .orElse(null);
            hidden |= backed == null;
            rows.add(new Row(cells(factor, backed), false));
        }
        String smallest = voice.number(data.about().smallestGroup());
        return new Table(
                new Head(voice.say("backed.head"), voice.say("backed.unit")),
                List.of(
                        new Column(voice.say("column.factor"), false, 3),
                        new Column(voice.say("column.claimed"), true, 1.2),
                        new Column(voice.say("column.backed"), true, 1.4),
                        new Column(voice.say("column.evidence"), true, 1.6)),
                rows,
                voice.say("backed.note") + (hidden ? " " + voice.say("backed.note.hidden", smallest) : ""));
    }

    private List<Cell> cells(Shown.Factor factor, @Nullable Backed backed) {
        Cell name = new Cell(voice.badge(factor.id()), null, voice.name(factor.id()), false, false);
        if (backed == null) {
            Cell none = Cell.of(Voice.NONE);
            return List.of(name, Voice.muted(voice.say("backed.hidden")), none, none);
        }
        return List.of(
                name,
                Cell.of(voice.notation().number(backed.claimed())),
                Cell.strong(voice.notation().number(backed.backed())),
                Cell.of(voice.notation().percent(backed.share())));
    }
}
