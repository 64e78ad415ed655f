package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;

/** The sentences about a change. */
final class ChangeWords {
    /** Marks what was counted on common items. */
    static final String COMMON = "*";

    /** What three lines of a lead hold. */
    private static final int LENGTH = 250;

    private final ReportData data;
    private final Voice voice;

    ChangeWords(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** The name of a factor or of the whole, marked where its change is on common items. */
    static String marked(Voice voice, Row row) {
        return row.commonItems() ? voice.name(row.id()) + COMMON : voice.name(row.id());
    }

    /** Which factors moved by more than chance and which did not, by name; by range where the names do not fit. */
    String lead(Since since) {
        List<Row> rows = since.rows().stream()
                .filter(r -> data.instrument().factor(r.id()).isPresent() && r.difference() != null)
                .toList();
        List<String> sentences = new ArrayList<>();
        say(sentences, "change.lead.rose", rows.stream().filter(Row::rose).toList());
        say(sentences, "change.lead.fell", rows.stream().filter(Row::fell).toList());
        say(
                sentences,
                "change.lead.chance",
                rows.stream().filter(r -> r.verdict() == Verdict.CHANCE).toList());
        if (LanguageMarks.length(String.join(" ", sentences)) > LENGTH || sentences.isEmpty()) {
            sentences.clear();
            range(rows).ifPresent(sentences::add);
        }
        boolean same = since.rows().stream().noneMatch(r -> r.commonItems() || r.verdict() == Verdict.BROKEN);
        if (same && !rows.isEmpty() && since.bridge(KeyFigures.OVERALL).isEmpty()) {
            sentences.add(voice.say("change.lead.same"));
        }
        return String.join(" ", sentences);
    }

    private void say(List<String> sentences, String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<String> names = rows.stream().map(this::withChange).toList();
            sentences.add(voice.say(key, voice.list(names), rows.size()));
        }
    }

    private String withChange(Row row) {
        return voice.say("score.withInterval", voice.name(row.id()), change(row));
    }

    private String change(Row row) {
        return voice.notation().change(Objects.requireNonNullElse(row.difference(), 0.0));
    }

    private Optional<String> range(List<Row> rows) {
        Comparator<Row> byChange = Comparator.comparingDouble(r -> Objects.requireNonNullElse(r.difference(), 0.0));
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Row least = rows.stream().min(byChange).orElseThrow();
        Row most = rows.stream().max(byChange).orElseThrow();
        return Objects.equals(least.difference(), most.difference())
                ? Optional.of(voice.say("change.lead.all", change(most)))
                : Optional.of(voice.say(
                        "change.lead.range",
                        voice.name(least.id()),
                        change(least),
                        voice.name(most.id()),
                        change(most)));
    }

    /** The smallest difference that would show, of the whole and of the factors; empty where none is defined. */
    Optional<String> detectable(Since since) {
        List<Double> factors = since.rows().stream()
                .filter(r -> !r.id().equals(KeyFigures.OVERALL))
                .map(Row::detectable)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Double whole = since.row(KeyFigures.OVERALL).map(Row::detectable).orElse(null);
        if (factors.isEmpty() && whole == null) {
            return Optional.empty();
        }
        return Optional.of(voice.say("change.note.detectable"));
    }

    /** The figures of a change for those who hear the chart. */
    String spoken(Row row) {
        if (row.difference() == null) {
            return voice.say("change.alt.none", voice.name(row.id()), new Verdicts(voice).change(row));
        }
        return voice.say(
                "change.alt.row",
                voice.name(row.id()),
                voice.number(row.then()),
                voice.number(row.now()),
                change(row),
                new Verdicts(voice).change(row));
    }
}
