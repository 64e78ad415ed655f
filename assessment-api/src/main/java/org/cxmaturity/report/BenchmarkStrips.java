package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** The quartile strips: one row a factor and one for the whole, in words where there is no comparison. */
final class BenchmarkStrips {
    private final ReportData data;
    private final Voice voice;
    private final Peers peers;
    private final PeerWords words;

    BenchmarkStrips(ReportData data, Voice voice, Peers peers) {
        this.data = data;
        this.voice = voice;
        this.peers = peers;
        this.words = new PeerWords(voice);
    }

    /** The strips; {@code finding} is what the page says, for the text alternative. */
    Strips block(String finding) {
        List<Strip> rows = new ArrayList<>();
        for (Shown.Factor factor : data.factors()) {
            rows.add(row(factor.id(), factor.status(), factor.figure()));
        }
        rows.add(row(KeyFigures.OVERALL, data.overall().status(), data.overall().figure()));
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
        return new Strips(head, levels, data.instrument().floors(), columns, rows, alt(finding));
    }

    /** One row, of a factor or the whole. */
    Strip row(String id, Status status, @Nullable Figure figure) {
        if (figure == null) {
            List<Cell> none = List.of(Cell.of(Voice.NONE));
            return new Strip(
                    voice.badge(id), voice.name(id), "", null, Block.PeerBand.NONE, none, voice.missing(status));
        }
        Optional<Place> place = peers.place(id);
        Cell score = Cell.strong(voice.score(figure));
        if (place.filter(Place::compared).isEmpty()) {
            String instead = instead(place.orElse(null));
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
                statement == null || statement == Statement.UNCERTAIN
                        ? quarter(id, p, figure)
                        : new Verdicts(voice).statement(statement),
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
    private String instead(@Nullable Place place) {
        Integer n = place == null ? peers.n() : place.n();
        boolean enough = n != null && n >= Peers.AT_LEAST;
        return enough ? voice.say("peers.notCompared") : words.notEnough(n);
    }

    /** The whole is called here as in the title and in the summary. */
    private String quarter(String id, Place place, Figure figure) {
        if (id.equals(KeyFigures.OVERALL) && place.quarter() != null) {
            return Position.of(place, figure).words(voice, place);
        }
        return place.quarter() == null ? "" : new Verdicts(voice).quarter(place.quarter());
    }

    private String alt(String finding) {
        Integer n = peers.n();
        String figures = data.factors().stream()
                .map(f -> altOf(f.id(), f.status(), f.figure()))
                .collect(Collectors.joining("; "));
        String whole = altOf(
                KeyFigures.OVERALL, data.overall().status(), data.overall().figure());
        String count = n == null
                ? voice.say("peers.few")
                : voice.say("cover.peers.value", voice.notation().count(n));
        return voice.say("strips.alt", count, finding, figures, whole);
    }

    private String altOf(String id, Status status, @Nullable Figure figure) {
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
