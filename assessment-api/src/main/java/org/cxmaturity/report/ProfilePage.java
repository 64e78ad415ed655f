package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Ladder;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Radar;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;

/** The factors side by side: their shape, the same as a table, and the level of each. */
final class ProfilePage {
    static final String SECTION = "profile";

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;

    ProfilePage(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        boolean radar = data.factors().size() >= 5 && data.factors().size() <= 9 && anyScore();
        if (radar) {
            blocks.add(radar());
        }
        boolean strips = !radar && anyScore() && data.peers() == null;
        if (strips) {
            blocks.add(strips());
        }
        blocks.add(new FactorTable(data, voice).block(radar || strips));
        List<Fact> held = heldBack();
        if (!held.isEmpty()) {
            blocks.add(new Definitions(new Head(voice.say("held.head"), voice.say("held.note")), held));
        }
        if (anyScore()) {
            blocks.add(ladder());
        }
        String name = voice.say(data.instrument().staff() ? "profile.name" : "profile.name.plain");
        return new Page(SECTION, name, null, name, titles.profile(), lead(), blocks);
    }

    private boolean anyScore() {
        return data.factors().stream().anyMatch(f -> f.figure() != null);
    }

    private String lead() {
        Reached whole = data.overall().reached();
        Integer cap = data.instrument().cap();
        if (whole == null) {
            return voice.say("profile.lead.noOverall");
        }
        if (!whole.heldBackBy().isEmpty() && cap != null) {
            return voice.say(
                    "profile.lead.capped",
                    cap,
                    voice.numeral(cap),
                    voice.notation().number(whole.byScore()));
        }
        String summary = data.instrument().levels().stream()
                .filter(l -> l.level() == whole.level())
                .map(Instrument.Level::summary)
                .findFirst()
                .orElse("");
        return !whole.certain() || summary.isEmpty()
                ? ""
                : voice.say("profile.lead.level", voice.levelInWords(whole.level()), summary);
    }

    private boolean compared() {
        return data.peers() != null && data.peers().places().stream().anyMatch(Place::compared);
    }

    private Optional<Place> place(String id) {
        return Optional.ofNullable(data.peers()).flatMap(p -> p.place(id)).filter(Place::compared);
    }

    private Radar radar() {
        int count = data.factors().size();
        List<Axis> axes = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            axes.add(new Axis(
                    voice.name(factor.id()),
                    figure == null ? null : figure.value(),
                    figure == null ? voice.missing(factor.status()) : voice.score(figure),
                    figure == null ? "" : comparedWith(factor.id()),
                    figure == null ? Block.PeerBand.NONE : voice.band(place(factor.id()))));
        }
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Mark.CLIENT_LINE, Reports.client(data, voice)));
        if (compared()) {
            key.add(new KeyEntry(Mark.PEER_MEDIAN_DASHED, voice.say("key.median")));
            key.add(new KeyEntry(Mark.PEER_BAND, voice.say("key.middleHalf")));
        }
        Head head = new Head(
                voice.say(compared() ? "radar.head.peers" : "radar.head", voice.sentence(voice.numeral(count))),
                voice.say("radar.note"));
        return new Radar(head, axes, key, voice.say("radar.reading"), reading(), radarAlt());
    }

    /** In place of the radar where there are too few or too many axes, and no benchmark page with its strips. */
    private Strips strips() {
        List<Strip> rows = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            figures.add(altOf(factor));
            rows.add(new Strip(
                    voice.badge(factor.id()),
                    voice.name(factor.id()),
                    "",
                    figure == null ? null : voice.dot(figure),
                    Block.PeerBand.NONE,
                    List.of(figure == null ? Cell.of(Voice.NONE) : Cell.strong(voice.score(figure))),
                    figure == null ? voice.missing(factor.status()) : null));
        }
        List<String> levels = data.instrument().levels().stream()
                .map(l -> voice.say("level.number", voice.number(l.level())))
                .toList();
        Head head = new Head(voice.say("table.factors"), voice.say("strips.note"));
        String alt = voice.say("profile.strips.alt", titles.profile(), String.join("; ", figures));
        List<String> columns = List.of(voice.say("column.score"));
        return new Strips(head, levels, data.instrument().floors(), columns, rows, alt);
    }

    private String comparedWith(String id) {
        return place(id)
                .map(p -> voice.say("finding.compared.peers", voice.number(p.median())))
                .orElse("");
    }

    /** Which factors lie outside the ring of the middle half, and which inside. */
    private String reading() {
        if (!compared()) {
            return voice.say("radar.reading.alone");
        }
        List<String> outside = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            Place place = place(factor.id()).orElse(null);
            if (figure != null && place != null && place.p25() != null && place.p75() != null) {
                if (figure.value() > place.p75()) {
                    outside.add(voice.name(factor.id()));
                } else if (figure.value() < place.p25()) {
                    inside.add(voice.name(factor.id()));
                }
            }
        }
        return voice.say("radar.reading.peers", outside.size(), voice.list(outside), inside.size(), voice.list(inside));
    }

    private String radarAlt() {
        String figures = data.factors().stream().map(this::altOf).collect(Collectors.joining("; "));
        return voice.say(compared() ? "radar.alt.peers" : "radar.alt", titles.profile(), figures);
    }

    private String altOf(Factor factor) {
        Figure figure = factor.figure();
        if (figure == null) {
            return voice.say("alt.none", voice.name(factor.id()), voice.missing(factor.status()));
        }
        return place(factor.id())
                .map(p -> voice.say(
                        "alt.scoreAndMedian", voice.name(factor.id()), voice.score(figure), voice.number(p.median())))
                .orElseGet(() -> voice.say("alt.score", voice.name(factor.id()), voice.score(figure)));
    }

    /** What holds factors below the level of their score (method section 5: always print which gate it is). */
    private List<Fact> heldBack() {
        List<Fact> held = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Reached reached = factor.reached();
            if (reached != null && reached.level() < reached.byScore()) {
                String items = reached.heldBackBy().stream()
                        .flatMap(id -> data.instrument().item(id).stream())
                        .map(i -> voice.quote(i.text()))
                        .collect(Collectors.joining("; "));
                held.add(new Fact(
                        voice.name(factor.id()),
                        voice.say(
                                items.isEmpty() ? "held.notShown" : "held.by",
                                voice.notation().number(reached.level()),
                                voice.notation().number(reached.byScore()),
                                items)));
            }
        }
        return held;
    }

    private Ladder ladder() {
        List<Step> steps = new ArrayList<>();
        List<String> alt = new ArrayList<>();
        for (Instrument.Level level : data.instrument().levels()) {
            List<Badge> badges = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Factor factor : data.factors()) {
                Reached reached = factor.reached();
                Badge badge = voice.badge(factor.id());
                if (reached != null && badge != null && reached.level() == level.level()) {
                    badges.add(badge);
                    names.add(voice.name(factor.id()));
                }
            }
            steps.add(new Step(voice.levelName(level.level()), level.summary(), badges, names));
            if (!names.isEmpty()) {
                alt.add(voice.say("ladder.alt.level", voice.levelName(level.level()), String.join(", ", names)));
            }
        }
        String floors = voice.list(data.instrument().floors().stream()
                .map(voice.notation()::number)
                .toList());
        Head head = new Head(
                voice.say("ladder.head", steps.size(), voice.numeral(steps.size())), voice.say("ladder.note", floors));
        return new Ladder(head, steps, voice.say("ladder.alt", String.join(" ", alt)));
    }
}
