package org.cxmaturity.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cxmaturity.report.Findings.Basis;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.score.Status;

/**
 * The one finding of a page as a sentence. The subject is the answers (or the scores), and no sentence gives a cause.
 * A title fits two lines: it names factors by their phrases, else by their names, else it counts them.
 */
final class Titles {
    /** What two lines hold. */
    private static final int LENGTH = 100;

    private final ReportData data;
    private final Voice voice;
    private final Findings findings;

    Titles(ReportData data, Voice voice, Findings findings) {
        this.data = data;
        this.voice = voice;
        this.findings = findings;
    }

    String summary() {
        if (scored().isEmpty()) {
            return nothing();
        }
        return switch (findings.basis()) {
            case PEERS -> sides("title.peers");
            case QUARTERS -> sides("title.quarters");
            case OWN -> scored().size() < 2 ? overall() : sides("title.own");
            case NOTHING -> overall();
        };
    }

    /** The overall score and its level, or why there is none. */
    String score() {
        return scored().isEmpty() ? nothing() : overall();
    }

    private String nothing() {
        boolean suppressed = data.factors().stream().anyMatch(f -> f.status() == Status.SUPPRESSED);
        return suppressed
                ? voice.say("title.suppressed", voice.number(data.about().smallestGroup()))
                : voice.say("title.notEnough");
    }

    private String overall() {
        Reached reached = data.overall().reached();
        Shown.Figure figure = data.overall().figure();
        return reached == null || figure == null
                ? voice.say("title.noOverall")
                : voice.say("title.overall", voice.score(figure), voice.levelNumber(reached));
    }

    private String sides(String key) {
        List<Finding> up = findings.above();
        List<Finding> down = findings.below();
        String which = up.isEmpty() ? (down.isEmpty() ? ".none" : ".down") : (down.isEmpty() ? ".up" : ".both");
        int scores = findings.basis() == Basis.QUARTERS ? 1 : 0;
        return Stream.of(
                        voice.say(key + which, list(up, voice::phrase), list(down, voice::phrase), scores),
                        voice.say(key + which, list(up, voice::name), list(down, voice::name), scores),
                        furthest(key, up, down),
                        voice.say(key + which, first(up, voice::phrase), first(down, voice::phrase), scores),
                        voice.say(key + which, first(up, voice::name), first(down, voice::name), scores))
                .filter(title -> !title.isEmpty() && LanguageMarks.length(title) <= LENGTH)
                .findFirst()
                .orElseGet(() -> counts(key + ".counts", up.size(), down.size(), ""));
    }

    /** The one furthest above and the one furthest below; empty where there is no such one beyond chance. */
    private String furthest(String key, List<Finding> up, List<Finding> down) {
        return alone(up, true) && alone(down, false)
                ? voice.say(
                        key + ".furthest",
                        voice.phrase(up.get(0).factor()),
                        voice.phrase(down.get(0).factor()))
                : "";
    }

    /** Whether what is certain of the first is more than the most that any other can be. */
    private static boolean alone(List<Finding> ranked, boolean up) {
        return !ranked.isEmpty()
                && ranked.stream()
                        .skip(1)
                        .allMatch(f -> ranked.get(0).size() > f.size()
                                && ranked.get(0).evidence().sure(up)
                                        > f.evidence().atMost(up));
    }

    /** The first by name and how many more: it lies on that side, whether or not it is the furthest. */
    private String first(List<Finding> found, UnaryOperator<String> called) {
        int more = found.size() - 1;
        return more < 1
                ? list(found, called)
                : voice.say("title.more", called.apply(found.get(0).factor()), more, voice.numeral(more));
    }

    private String list(List<Finding> found, UnaryOperator<String> called) {
        return voice.list(found.stream().map(Finding::factor).map(called).toList());
    }

    String profile() {
        Reached whole = data.overall().reached();
        if (whole != null && !whole.heldBackBy().isEmpty()) {
            return voice.say(
                    "profile.title.capped", shortName(whole.heldBackBy().get(0)), voice.levelNumber(whole));
        }
        List<Reached> levels =
                scored().stream().map(Factor::reached).filter(Objects::nonNull).toList();
        if (levels.isEmpty()) {
            return nothing();
        }
        int low = levels.stream().mapToInt(Reached::low).min().getAsInt();
        int high = levels.stream().mapToInt(Reached::high).max().getAsInt();
        if (levels.size() == 1) {
            String level =
                    low == high ? voice.levelInWords(low) : voice.say("level.words", voice.levelNumber(levels.get(0)));
            return voice.say("profile.title.one", shortName(scored().get(0).id()), level);
        }
        return low == high
                ? voice.say("profile.title.same", voice.numeral(levels.size()), levels.size(), voice.levelInWords(low))
                : voice.say("profile.title.range", voice.levelInWords(low), voice.levelInWords(high));
    }

    /** A name that leaves room for the rest of the sentence, cut at a word where it is very long. */
    private String shortName(String id) {
        return voice.cut(voice.name(id));
    }

    String benchmark() {
        int up = findings.above().size();
        int down = findings.below().size();
        if (findings.basis() == Basis.PEERS) {
            return counts("benchmark.title.peers", up, down);
        }
        if (findings.basis() == Basis.QUARTERS) {
            return counts("benchmark.title.quarters", up, down);
        }
        boolean compared = places().anyMatch(Place::compared);
        return voice.say(compared ? "benchmark.title.few" : "benchmark.title.none");
    }

    private String counts(String key, int up, int down) {
        String all = counts(key, up, down, whole());
        return LanguageMarks.length(all) <= LENGTH ? all : counts(key, up, down, "");
    }

    private String counts(String key, int up, int down, String whole) {
        return voice.sentence(voice.say(
                key, up, voice.numeral(up), down, voice.numeral(down), voice.numeral(scored().size()), whole));
    }

    /** Where the whole lies among the peers, to open a sentence; empty when it is not compared. */
    private String whole() {
        return Optional.ofNullable(data.peers())
                .flatMap(p -> p.place(KeyFigures.OVERALL))
                .filter(Place::compared)
                .flatMap(place -> Position.of(place, data.overall().figure()).opening(voice))
                .orElse("");
    }

    String factor(Factor factor) {
        Reached reached = factor.reached();
        if (reached == null) {
            return voice.say("factor.title.missing", shortName(factor.id()), voice.missing(factor.status()));
        }
        String name = shortName(factor.id());
        String level = voice.levelNumber(reached);
        if (reached.level() < reached.byScore()) {
            return voice.say("factor.title.held", name, level, voice.notation().number(reached.byScore()));
        }
        Place place =
                data.peers() == null ? null : data.peers().place(factor.id()).orElse(null);
        String statement = place == null ? "" : place.above() ? ".above" : place.below() ? ".below" : "";
        return voice.say("factor.title" + (statement.isEmpty() ? ".level" : statement), name, level);
    }

    String change(Since since) {
        List<Row> rows = since.rows().stream()
                .filter(r -> data.instrument().factor(r.id()).isPresent())
                .toList();
        long up = rows.stream().filter(Row::rose).count();
        long down = rows.stream().filter(Row::fell).count();
        if (rows.stream().allMatch(r -> r.verdict() == Verdict.BROKEN || r.verdict() == Verdict.NOT_SHOWN)) {
            return voice.say("change.title.broken");
        }
        if (rows.stream().anyMatch(r -> r.verdict() == Verdict.UNKNOWN)) {
            return voice.say("change.title.unknown");
        }
        return up + down == 0
                ? voice.say("change.title.none")
                : voice.say(
                        "change.title", up, voice.sentence(voice.numeral((int) up)), down, voice.numeral((int) down));
    }

    private List<Factor> scored() {
        return data.factors().stream().filter(f -> f.figure() != null).toList();
    }

    private Stream<Place> places() {
        Peers peers = data.peers();
        return peers == null ? Stream.empty() : scored().stream().flatMap(f -> peers.place(f.id()).stream());
    }
}
