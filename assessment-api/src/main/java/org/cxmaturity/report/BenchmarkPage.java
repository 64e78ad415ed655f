package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Every factor and the whole against the peers, and who the peers are. */
final class BenchmarkPage {
    static final String SECTION = "benchmark";

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;
    private final PeerWords words;

    BenchmarkPage(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
        this.words = new PeerWords(voice);
    }

    /** Empty without a standing. */
    Optional<Page> page() {
        return Optional.ofNullable(data.peers()).map(this::page);
    }

    private Page page(Peers peers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(strips(peers));
        blocks.add(key(peers));
        blocks.add(who(peers));
        blocks.add(new Paragraph("", notes(peers), true));
        String name = voice.say("benchmark.name");
        return new Page(SECTION, name, null, voice.say("benchmark.eyebrow"), titles.benchmark(), lead(peers), blocks);
    }

    private String lead(Peers peers) {
        Integer n = peers.n();
        if (n == null || n < Peers.AT_LEAST) {
            return voice.say("benchmark.lead.none", words.notEnough(n));
        }
        String count = voice.notation().count(n);
        if (peers.asked().isEmpty() && peers.used().isEmpty()) {
            return voice.say("benchmark.lead.all", count);
        }
        return peers.asked().equals(peers.used())
                ? voice.say("benchmark.lead", count, words.segment(peers.used()))
                : voice.say(
                        "benchmark.lead.wider",
                        count,
                        words.segment(peers.used()),
                        words.segment(peers.asked()),
                        voice.notation().number(Peers.AT_LEAST));
    }

    private Strips strips(Peers peers) {
        List<Strip> rows = new ArrayList<>();
        for (Shown.Factor factor : data.factors()) {
            rows.add(row(factor.id(), factor.status(), factor.figure(), peers));
        }
        rows.add(row(KeyFigures.OVERALL, data.overall().status(), data.overall().figure(), peers));
        List<String> columns = new ArrayList<>(List.of(
                voice.say("column.score"),
                voice.say("column.median"),
                voice.say("column.difference"),
                voice.say("column.peers")));
        columns.add(voice.say("column.percentile"));
        List<String> levels = data.instrument().levels().stream()
                .map(l -> voice.say("level.number", voice.notation().number(l.level())))
                .toList();
        int count = data.factors().size();
        Head head = new Head(voice.say("strips.head", count, voice.numeral(count)), voice.say("strips.note"));
        return new Strips(head, levels, data.instrument().floors(), columns, rows, alt(peers));
    }

    private Strip row(String id, Status status, @Nullable Figure figure, Peers peers) {
        if (figure == null) {
            List<Cell> none = List.of(Cell.of(Voice.NONE));
            return new Strip(
                    voice.badge(id), voice.name(id), "", null, Block.PeerBand.NONE, none, voice.missing(status));
        }
        Optional<Place> place = peers.place(id);
        Cell score = Cell.strong(voice.score(figure));
        if (place.filter(Place::compared).isEmpty()) {
            String instead = instead(place.orElse(null), peers);
            return new Strip(
                    voice.badge(id),
                    voice.name(id),
                    "",
                    voice.dot(figure),
                    Block.PeerBand.NONE,
                    List.of(score),
                    instead);
        }
        Place p = place.get();
        Statement statement = p.statement();
        return new Strip(
                voice.badge(id),
                voice.name(id),
                statement == null || statement == Statement.UNCERTAIN ? quarter(p) : words.statement(statement),
                voice.dot(figure),
                voice.band(place),
                List.of(
                        score,
                        Cell.of(voice.number(p.median())),
                        voice.difference(p.difference(), p.certain()),
                        Cell.of(voice.number(p.n())),
                        Cell.of(words.percentileShort(p))),
                null);
    }

    /** Why there is no comparison: too few peers, or (a whole of other factors) nothing to compare with. */
    private String instead(@Nullable Place place, Peers peers) {
        Integer n = place == null ? peers.n() : place.n();
        boolean enough = n != null && n >= Peers.AT_LEAST;
        return enough ? voice.say("peers.notCompared") : words.notEnough(n);
    }

    private String quarter(Place place) {
        return place.quarter() == null ? "" : voice.say("quarter." + place.quarter());
    }

    private Block.Key key(Peers peers) {
        List<KeyEntry> entries = new ArrayList<>();
        boolean intervals = data.factors().stream()
                .anyMatch(f -> f.figure() != null && f.figure().low() != null);
        entries.add(new KeyEntry(
                intervals ? Mark.CLIENT_WITH_INTERVAL : Mark.CLIENT,
                intervals
                        ? voice.say("key.clientWithInterval", Reports.client(data, voice))
                        : Reports.client(data, voice)));
        if (peers.places().stream().anyMatch(Place::compared)) {
            entries.add(new KeyEntry(Mark.PEER_BAND, voice.say("key.peers")));
        }
        if (peers.places().stream().anyMatch(p -> p.p10() != null)) {
            entries.add(new KeyEntry(
                    Mark.PEER_RANGE, voice.say("key.range", voice.notation().number(Peers.FOR_CERTAINTY))));
        }
        return new Block.Key(entries);
    }

    private Definitions who(Peers peers) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("who.segment"), words.segment(peers.used())));
        if (!peers.asked().equals(peers.used())) {
            facts.add(new Fact(voice.say("who.asked"), words.segment(peers.asked())));
        }
        if (!peers.period().isEmpty()) {
            facts.add(new Fact(voice.say("who.period"), peers.period()));
        }
        facts.add(new Fact(voice.say("who.pack"), voice.say("who.pack.value", peers.pack(), peers.edition())));
        if (!peers.source().isEmpty()) {
            facts.add(new Fact(voice.say("who.source"), peers.source()));
        }
        Integer n = peers.n();
        String count = n == null
                ? voice.say("peers.few")
                : voice.say("cover.peers.value", voice.notation().count(n));
        return new Definitions(new Head(voice.say("who.head"), count), facts);
    }

    private String notes(Peers peers) {
        List<String> notes = new ArrayList<>();
        boolean ready = data.about().kind() == ReportData.Kind.READY_SCORES;
        notes.add(voice.say(ready ? "limits.peers.ready" : "limits.peers"));
        if (peers.places().stream().anyMatch(Place::compared)) {
            boolean quarters = data.factors().stream()
                    .noneMatch(f -> f.figure() != null && f.figure().low() != null);
            notes.add(voice.say(quarters ? "benchmark.note.quarters" : "benchmark.note.above"));
        }
        peers.place(KeyFigures.OVERALL)
                .filter(p -> p.percentile() != null)
                .ifPresent(p ->
                        notes.add(voice.say("benchmark.note.percentile", voice.number(p.n()), words.percentile(p))));
        if (peers.places().stream().anyMatch(p -> p.compared() && p.percentile() == null)) {
            notes.add(voice.say("benchmark.note.noPercentile", voice.notation().number(Peers.FOR_CERTAINTY)));
        }
        if (FactorTable.roundedAway(data)) {
            notes.add(voice.say("note.rounded"));
        }
        return String.join(" ", notes);
    }

    private String alt(Peers peers) {
        Integer n = peers.n();
        String figures = data.factors().stream()
                .map(f -> altOf(f.id(), f.status(), f.figure(), peers))
                .collect(Collectors.joining("; "));
        String whole = altOf(
                KeyFigures.OVERALL, data.overall().status(), data.overall().figure(), peers);
        String count = n == null
                ? voice.say("peers.few")
                : voice.say("cover.peers.value", voice.notation().count(n));
        return voice.say("strips.alt", count, titles.benchmark(), figures, whole);
    }

    private String altOf(String id, Status status, @Nullable Figure figure, Peers peers) {
        if (figure == null) {
            return voice.say("alt.none", voice.name(id), voice.missing(status));
        }
        Place place = peers.place(id).filter(Place::compared).orElse(null);
        if (place == null) {
            return voice.say("alt.score", voice.name(id), voice.scoreAndInterval(figure));
        }
        return voice.say(
                "alt.strip",
                voice.name(id),
                voice.scoreAndInterval(figure),
                voice.number(place.median()),
                voice.range(place.p25(), place.p75()));
    }
}
