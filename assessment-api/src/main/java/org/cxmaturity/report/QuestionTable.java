package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.BigNumbers;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Grounds.Missing;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Shown.Item;
import org.jspecify.annotations.Nullable;

/** How well each question does its work, and what stands in place of answers. */
final class QuestionTable {
    private final ReportData data;
    private final Voice voice;

    QuestionTable(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Nothing without figures of several respondents. */
    List<Block> blocks() {
        List<Row> rows = new ArrayList<>();
        for (Question question : data.grounds().questions()) {
            data.items().stream()
                    .filter(i -> i.id().equals(question.item()))
                    .findFirst()
                    .ifPresent(i -> rows.add(new Row(cells(i, question), false)));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                new Head(voice.say("question.head"), voice.say("items.note")),
                List.of(
                        new Column(voice.say("column.item"), false, 5),
                        new Column(voice.say("column.itemRest"), true, 1.2),
                        new Column(voice.say("column.alphaWithout"), true, 1.2),
                        new Column(voice.say("column.notAnswered"), true, 1.2),
                        new Column(voice.say("column.verdict"), false, 3.2)),
                rows,
                held() ? voice.say("question.note") + " " + voice.say("counts.held") : voice.say("question.note")));
    }

    private boolean held() {
        return data.grounds().questions().stream().anyMatch(q -> q.notAnswered() == null);
    }

    private List<Cell> cells(Item item, Question question) {
        String text =
                data.instrument().item(item.id()).map(Instrument.Item::text).orElse(item.id());
        Double alpha = data.factors().stream()
                .filter(f -> f.id().equals(item.factor()))
                .findFirst()
                .map(Shown.Factor::alpha)
                .orElse(null);
        Integer empty = question.notAnswered();
        return List.of(
                new Cell(voice.badge(item.factor()), null, text, false, false),
                Cell.of(decimals(question.itemRest())),
                Cell.of(decimals(question.alphaIfDropped())),
                Cell.of(empty == null ? Voice.NONE : voice.count(empty)),
                Cell.of(new Verdicts(voice).question(item, question, alpha)));
    }

    private String decimals(@Nullable Double value) {
        return value == null ? Voice.NONE : voice.notation().decimal(value, 2);
    }

    /** Shares by kind; nothing where none may be told. */
    List<Block> missing() {
        Missing missing = data.grounds().missing();
        List<Fact> shares = new ArrayList<>();
        if (missing != null) {
            add(shares, "missing.notAnswered", missing.notAnswered());
            add(shares, "missing.notSure", missing.notSure());
            add(shares, "missing.notApplicable", missing.notApplicable());
            add(shares, "missing.notAsked", missing.notAsked());
        }
        return shares.isEmpty()
                ? List.of()
                : List.of(new BigNumbers(new Head(voice.say("missing.head"), voice.say("missing.note")), shares));
    }

    private void add(List<Fact> shares, String key, @Nullable Double share) {
        if (share != null) {
            shares.add(new Fact(voice.say(key), voice.notation().percent(share)));
        }
    }
}
