package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
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
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;

/** The charts of the profile: radar or strips, and the ladder of levels. */
final class ProfileCharts {
    private final ReportData data;
    private final Voice voice;
    private final String finding;

    /** {@code finding} is what the page says, for the text alternatives. */
    ProfileCharts(ReportData data, Voice voice, String finding) {
        this.data = data;
        this.voice = voice;
        this.finding = finding;
    }

    private boolean compared() {
        return data.peers() != null && data.peers().places().stream().anyMatch(Place::compared);
    }

    private Optional<Place> place(String id) {
        return Optional.ofNullable(data.peers()).flatMap(p -> p.place(id)).filter(Place::compared);
    }

    Radar radar() {
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
    Strips strips() {
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
        String alt = voice.say("profile.strips.alt", finding, String.join("; ", figures));
        List<String> columns = List.of(voice.say("column.score"));
        return new Strips(head, levels, data.instrument().floors(), columns, rows, alt);
    }

    private String comparedWith(String id) {
        return place(id)
                .map(p -> voice.say("finding.compared.peers", voice.number(p.median())))
                .orElse("");
    }

    /** Which factors lie outside the ring of the middle half or inside it with their whole interval, and which do not. */
    private String reading() {
        if (!compared()) {
            return voice.say("radar.reading.alone");
        }
        List<String> outside = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        List<String> edge = new ArrayList<>();
        List<String> within = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            Place place = place(factor.id()).orElse(null);
            if (figure != null && place != null && place.p25() != null && place.p75() != null) {
                double low = figure.low() == null ? figure.value() : figure.low();
                double high = figure.high() == null ? figure.value() : figure.high();
                List<String> where = low > place.p75()
                        ? outside
                        : high < place.p25() ? inside : low >= place.p25() && high <= place.p75() ? within : edge;
                where.add(voice.name(factor.id()));
            }
        }
        List<String> sentences = new ArrayList<>(List.of(voice.say("radar.reading.ring")));
        named("radar.reading.outside", outside).ifPresent(sentences::add);
        named("radar.reading.inside", inside).ifPresent(sentences::add);
        named("radar.reading.edge", edge).ifPresent(sentences::add);
        named("radar.reading.within", within).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> named(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(voice.say(key, voice.list(names)));
    }

    private String radarAlt() {
        String figures = data.factors().stream().map(this::altOf).collect(Collectors.joining("; "));
        return voice.say(compared() ? "radar.alt.peers" : "radar.alt", finding, figures);
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

    Ladder ladder() {
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
