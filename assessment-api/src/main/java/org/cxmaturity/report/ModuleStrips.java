package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Modules on the scale: one by its factors, or all of them side by side. Never against the peers of the core. */
final class ModuleStrips {
    private final ReportData data;
    private final Voice voice;

    ModuleStrips(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** The factors and the whole of one module, against its own peers where it has them, with what must be said. */
    List<Block> of(ModuleResult module, ReportData alone, Voice own, String finding) {
        List<Block> blocks = new ArrayList<>();
        Peers peers = module.peers();
        boolean compared = peers != null && peers.places().stream().anyMatch(Place::compared);
        if (peers != null && compared) {
            blocks.add(new BenchmarkStrips(alone, own, peers).block(finding));
            blocks.add(new Block.Key(List.of(
                    new KeyEntry(
                            Mark.CLIENT_WITH_INTERVAL,
                            voice.say("key.clientWithInterval", Reports.client(data, voice))),
                    new KeyEntry(Mark.PEER_BAND, voice.say("key.peers")))));
            blocks.add(new FactorTable(alone, own).block(true));
        } else {
            blocks.add(alone(module, own, finding));
        }
        blocks.add(new Paragraph("", voice.say("modules.note") + " " + peerNote(peers), true));
        return blocks;
    }

    private String peerNote(@Nullable Peers peers) {
        if (peers == null) {
            return voice.say("modules.noPeers.note");
        }
        boolean compared = peers.places().stream().anyMatch(Place::compared);
        return compared
                ? voice.say(
                        "modules.peers",
                        voice.number(peers.n()),
                        voice.say("who.pack.value", peers.pack(), Notation.spans(peers.edition())))
                : new PeerWords(voice).notEnough(peers.n()) + ".";
    }

    private Strips alone(ModuleResult module, Voice own, String finding) {
        List<Strip> rows = new ArrayList<>();
        module.factors().forEach(f -> rows.add(row(own, null, own.name(f.id()), f.status(), f.figure(), f.reached())));
        Shown.Whole whole = module.overall();
        rows.add(row(own, null, voice.say("overall"), whole.status(), whole.figure(), whole.reached()));
        int count = module.factors().size();
        String figures = rows.stream().map(this::spoken).collect(Collectors.joining("; "));
        return new Strips(
                new Head(voice.say("strips.head", count, voice.numeral(count)), voice.say("strips.note")),
                module.instrument().levels().stream()
                        .map(l -> voice.say("level.number", voice.notation().number(l.level())))
                        .toList(),
                module.instrument().floors(),
                columns(),
                rows,
                voice.say("profile.strips.alt", finding, figures));
    }

    private List<String> columns() {
        return List.of(
                voice.say("column.score"),
                voice.say("column.interval"),
                voice.say("column.n"),
                voice.say("column.level"));
    }

    private Strip row(
            Voice own,
            Report.@Nullable Badge badge,
            String name,
            Status status,
            @Nullable Figure figure,
            @Nullable Reached reached) {
        if (figure == null || reached == null) {
            return new Strip(badge, name, "", null, PeerBand.NONE, List.of(Cell.of(Voice.NONE)), own.missing(status));
        }
        return new Strip(
                badge,
                name,
                "",
                own.dot(figure),
                PeerBand.NONE,
                List.of(
                        Cell.strong(own.score(figure)),
                        Cell.of(own.interval(figure)),
                        Cell.of(own.number(figure.n())),
                        Cell.of(own.levelNumber(reached))),
                null);
    }

    private String spoken(Strip row) {
        String instead = row.instead();
        return instead == null
                ? voice.say("alt.score", row.name(), row.cells().get(0).text())
                : voice.say("alt.none", row.name(), instead);
    }

    /** Every module as a whole; empty without modules. */
    Optional<Strips> together(String finding) {
        if (data.modules().isEmpty()) {
            return Optional.empty();
        }
        boolean peers = data.modules().stream()
                .map(ModuleResult::peers)
                .anyMatch(p -> p != null
                        && p.place(KeyFigures.OVERALL).filter(Place::compared).isPresent());
        List<Strip> rows = new ArrayList<>();
        for (ModuleResult module : data.modules()) {
            rows.add(peers ? against(module) : plain(module));
        }
        List<String> columns = peers
                ? List.of(
                        voice.say("column.score"),
                        voice.say("column.median"),
                        voice.say("column.difference"),
                        voice.say("column.peers"),
                        voice.say("column.percentile"))
                : columns();
        String figures = rows.stream().map(this::spoken).collect(Collectors.joining("; "));
        return Optional.of(new Strips(
                new Head(voice.say("modules.head"), voice.say("modules.unit")),
                List.of(),
                data.instrument().floors(),
                columns,
                rows,
                voice.say("profile.strips.alt", finding, figures)));
    }

    private Strip plain(ModuleResult module) {
        Shown.Whole whole = module.overall();
        Voice own = voice.of(module);
        return row(
                own, ModulePages.BADGE, module.instrument().title(), whole.status(), whole.figure(), whole.reached());
    }

    private Strip against(ModuleResult module) {
        ReportData alone = module.alone(data);
        Voice own = voice.of(module);
        Shown.Whole whole = module.overall();
        Peers peers = module.peers();
        String title = module.instrument().title();
        Figure figure = whole.figure();
        if (peers != null) {
            Strip row = new BenchmarkStrips(alone, own, peers).row(KeyFigures.OVERALL, whole.status(), figure);
            return new Strip(
                    ModulePages.BADGE, title, row.statement(), row.dot(), row.peers(), row.cells(), row.instead());
        }
        return figure == null
                ? plain(module)
                : new Strip(
                        ModulePages.BADGE,
                        title,
                        "",
                        own.dot(figure),
                        PeerBand.NONE,
                        List.of(Cell.strong(own.score(figure))),
                        voice.say("modules.noPeers"));
    }
}
