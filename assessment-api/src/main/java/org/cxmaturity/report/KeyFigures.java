package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.jspecify.annotations.Nullable;

/** The row of large figures: the score, the level and what holds it back, the peers, the last wave. */
final class KeyFigures {
    static final String OVERALL = Pack.OVERALL;

    private final ReportData data;
    private final Voice voice;

    KeyFigures(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    Block.KeyFigures block() {
        List<KeyFigure> cells = new ArrayList<>();
        Figure figure = data.overall().figure();
        Reached reached = data.overall().reached();
        if (figure == null || reached == null) {
            cells.add(new KeyFigure(
                    voice.say("key.overall"),
                    null,
                    Voice.NONE,
                    voice.missing(data.overall().status()),
                    ""));
        } else {
            cells.add(score(figure));
            cells.add(level(reached));
        }
        cells.add(peers());
        cells.add(data.change() == null ? respondents() : change(data.change()));
        return new Block.KeyFigures(cells);
    }

    private KeyFigure score(Figure figure) {
        boolean sure = figure.low() != null;
        return new KeyFigure(
                voice.say("key.overall"),
                null,
                voice.score(figure),
                voice.say(sure ? "key.interval" : "key.noInterval"),
                sure ? voice.interval(figure) : "");
    }

    private KeyFigure level(Reached reached) {
        String figure =
                reached.certain() ? voice.level(reached) : voice.say("level.number", voice.levelNumber(reached));
        String label = voice.say(data.instrument().staff() ? "key.level" : "key.level.plain");
        return new KeyFigure(label, null, figure, levelWords(reached), "");
    }

    /** What holds it back, else how sure it is, else how many factors are behind. */
    private String levelWords(Reached reached) {
        if (!reached.heldBackBy().isEmpty()) {
            return voice.say("key.level.held", voice.name(reached.heldBackBy().get(0)));
        }
        if (!reached.certain()) {
            return voice.say("key.level.between", voice.levelName(reached.low()), voice.levelName(reached.high()));
        }
        int lower = (int) data.factors().stream()
                .map(Shown.Factor::reached)
                .filter(f -> f != null && f.level() < reached.level())
                .count();
        if (lower > 0) {
            return voice.say("key.level.lower", lower, voice.sentence(voice.numeral(lower)));
        }
        return data.overall().figure() != null && data.overall().figure().low() != null
                ? voice.say("key.level.clear")
                : "";
    }

    private KeyFigure peers() {
        Peers peers = data.peers();
        if (peers == null) {
            return new KeyFigure(voice.say("key.peers.none"), null, Voice.NONE, voice.say("key.peers.noPack"), "");
        }
        Optional<Place> place = peers.place(OVERALL).filter(Place::compared);
        if (place.isEmpty()) {
            Integer n = peers.n();
            boolean enough = n != null && n >= Peers.AT_LEAST;
            String why = enough ? voice.say("key.peers.notCompared") : voice.say("peers.notEnough.short");
            return new KeyFigure(voice.say("key.peers.none"), null, Voice.NONE, why, "");
        }
        Place p = place.get();
        String label = voice.say("key.peers.label", voice.number(p.n()));
        String median = voice.say("key.peers.median", voice.number(p.median()));
        String line = p.percentile() == null
                ? median
                : voice.say("key.peers.percentile", new PeerWords(voice).percentile(p), median);
        Position position = Position.of(p, data.overall().figure());
        return new KeyFigure(label, sign(p, position), position.words(voice, p), line, "");
    }

    /** None where the words beside it reach over the median. */
    private @Nullable Sign sign(Place place, Position position) {
        if (place.above() && (position.side() > 0 || position.open())) {
            return voice.up();
        }
        return place.below() && (position.side() < 0 || position.open()) ? voice.down() : null;
    }

    private KeyFigure respondents() {
        Integer scored = data.answered().scored();
        return scored == null
                ? new KeyFigure(voice.say("key.respondents"), null, Voice.NONE, voice.say("key.respondents.none"), "")
                : new KeyFigure(
                        voice.say("key.respondents"),
                        null,
                        voice.count(scored),
                        voice.say("key.respondents.first"),
                        "");
    }

    private KeyFigure change(Since since) {
        Row row = since.row(OVERALL).orElse(null);
        String label = voice.say("key.since");
        if (row == null || row.difference() == null) {
            return new KeyFigure(label, null, Voice.NONE, voice.say("key.since.broken"), "");
        }
        Sign sign = row.rose() ? voice.up() : row.fell() ? voice.down() : null;
        String words = row.verdict() == Verdict.CERTAIN
                ? voice.say("key.since.certain")
                : voice.say(row.verdict() == Verdict.CHANCE ? "key.since.chance" : "key.since.unknown");
        return new KeyFigure(label, sign, voice.notation().change(row.difference()), words, "");
    }
}
