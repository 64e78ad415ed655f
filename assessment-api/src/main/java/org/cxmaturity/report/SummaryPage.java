package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.LevelStrip;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.jspecify.annotations.Nullable;

/** The page a board reads when it reads one: the whole, what stands out, and how sure that is. */
final class SummaryPage {
    static final String SECTION = "summary";

    private static final int MOST = 3;
    private static final int LESS = 2;
    private static final int LEAST = 1;

    private final ReportData data;
    private final Voice voice;
    private final Findings findings;
    private final Titles titles;
    private final Cuts cuts;

    SummaryPage(ReportData data, Voice voice, Findings findings, Titles titles, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.findings = findings;
        this.titles = titles;
        this.cuts = cuts;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        Figure figure = data.overall().figure();
        Reached reached = data.overall().reached();
        KeyFigures keys = new KeyFigures(data, voice);
        blocks.add(keys.block());
        if (figure != null && reached != null) {
            blocks.add(strip(figure, reached));
        }
        blocks.add(new FindingBlocks(data, voice, findings).columns(cuts.most(SECTION, MOST, LESS, LEAST)));
        blocks.add(key(figure != null));
        String decision = data.said().decision();
        if (decision != null) {
            String body = data.said().decisionBody();
            blocks.add(new Block.Decision(
                    voice.say("summary.decision"),
                    decision,
                    body == null ? "" : body,
                    SaidPages.writtenBy(data, voice)));
        }
        blocks.add(new Paragraph(voice.say("sure.lead"), how(), true));
        String name = voice.say("summary.name");
        String headline = data.said().headline();
        return headline == null
                ? new Page(SECTION, name, null, name, titles.summary(), "", blocks)
                : new Page(SECTION, name, null, name, headline, computed(), blocks);
    }

    private String how() {
        String words = new HowSure(data, voice).words(cuts.has(SECTION, Cut.Part.LESS));
        int most = cuts.most(SECTION, MOST, LESS, LEAST);
        int more = Math.max(0, findings.strengths().size() - most)
                + Math.max(0, findings.gaps().size() - most);
        return more == 0 ? words : words + " " + Shorter.findings(voice, more);
    }

    /** What stands under a headline that somebody wrote: who, and what the figures say. */
    private String computed() {
        return voice.say("summary.headline", SaidPages.writtenBy(data, voice), titles.summary());
    }

    private LevelStrip strip(Figure figure, Reached reached) {
        Optional<Place> place = Optional.ofNullable(data.peers()).flatMap(p -> p.place(KeyFigures.OVERALL));
        Optional<Since.Row> then = Optional.ofNullable(data.change())
                .flatMap(c -> c.row(KeyFigures.OVERALL))
                .filter(r -> r.difference() != null);
        Double previous = then.map(Since.Row::then).orElse(null);
        List<Instrument.Level> levels = data.instrument().levels();
        int current = levels.indexOf(levels.stream()
                .filter(l -> l.level() == reached.level())
                .findFirst()
                .orElse(levels.get(0)));
        return new LevelStrip(
                levels.stream().map(l -> voice.levelName(l.level())).toList(),
                data.instrument().floors(),
                current,
                voice.dot(figure),
                voice.say("strip.now", voice.score(figure)),
                previous,
                previous == null ? "" : voice.say("strip.then", voice.notation().number(previous)),
                voice.band(place),
                place.filter(Place::compared).map(this::peersLabel).orElse(""),
                alt(figure, reached, previous, place));
    }

    private String peersLabel(Place place) {
        return voice.say(
                "strip.peers",
                voice.number(place.n()),
                voice.range(place.p25(), place.p75()),
                voice.number(place.median()));
    }

    private String alt(Figure figure, Reached reached, @Nullable Double previous, Optional<Place> place) {
        List<String> parts = new ArrayList<>();
        parts.add(voice.say("strip.alt", voice.level(reached), voice.scoreAndInterval(figure)));
        if (previous != null) {
            parts.add(voice.say("strip.alt.then", voice.notation().number(previous)));
        }
        place.filter(Place::compared).ifPresent(p -> parts.add(voice.say("strip.alt.peers", peersLabel(p))));
        return String.join(" ", parts);
    }

    private Block.Key key(boolean withOverall) {
        List<KeyEntry> entries = new ArrayList<>();
        boolean intervals = data.factors().stream()
                .anyMatch(f -> f.figure() != null && f.figure().low() != null);
        entries.add(new KeyEntry(intervals ? Mark.CLIENT_WITH_INTERVAL : Mark.CLIENT, Reports.client(data, voice)));
        if (withOverall && data.change() != null) {
            entries.add(new KeyEntry(Mark.PREVIOUS, voice.say("key.previous")));
        }
        if (data.peers() != null && data.peers().places().stream().anyMatch(Place::compared)) {
            entries.add(new KeyEntry(Mark.PEER_BAND, voice.say("key.peers")));
        }
        if (Stream.concat(findings.strengths().stream(), findings.gaps().stream())
                .anyMatch(f -> f.is(Finding.Kind.TWO_VIEWS))) {
            Shown.Gap gap = data.gaps().get(0);
            entries.add(new KeyEntry(Mark.PREVIOUS, voice.say("key.perception", gap.a(), gap.b())));
        }
        return new Block.Key(entries);
    }
}
