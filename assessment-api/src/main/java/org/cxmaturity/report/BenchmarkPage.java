package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Bar;
import org.cxmaturity.report.Block.BarGroup;
import org.cxmaturity.report.Block.BarGroups;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;

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
        blocks.add(new BenchmarkStrips(data, voice, peers).block(titles.benchmark()));
        List<Block> modules = new ModulePages(data, voice).beside(titles.benchmark());
        if (!modules.isEmpty()) {
            blocks.add(modules.get(0));
        }
        blocks.add(key(peers));
        modules.stream().skip(1).forEach(blocks::add);
        if (!peers.makeup().isEmpty()) {
            blocks.add(makeup(peers));
        }
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

    private BarGroups makeup(Peers peers) {
        int total = 0;
        List<BarGroup> groups = new ArrayList<>();
        for (Peers.Makeup makeup : peers.makeup()) {
            total = makeup.parts().stream().mapToInt(Peers.Part::n).sum();
            int largest = makeup.parts().stream().mapToInt(Peers.Part::n).max().orElse(1);
            groups.add(new BarGroup(
                    voice.sentence(words.dimension(makeup.dimension())),
                    makeup.parts().stream().map(p -> bar(p, largest)).toList()));
        }
        Head head = new Head(
                voice.say("makeup.head"),
                voice.say("makeup.note", voice.notation().count(total)));
        return new BarGroups(head, groups);
    }

    private Bar bar(Peers.Part part, int largest) {
        String name = part.value().isEmpty() ? voice.say("makeup.other") : Notation.spans(part.value());
        return new Bar(name, (double) part.n() / largest, voice.notation().count(part.n()));
    }

    private Definitions who(Peers peers) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("who.segment"), words.segment(peers.used())));
        if (!peers.asked().equals(peers.used())) {
            facts.add(new Fact(voice.say("who.asked"), words.segment(peers.asked())));
        }
        if (!peers.period().isEmpty()) {
            facts.add(new Fact(voice.say("who.period"), Notation.spans(peers.period())));
        }
        facts.add(new Fact(
                voice.say("who.pack"), voice.say("who.pack.value", peers.pack(), Notation.spans(peers.edition()))));
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
}
