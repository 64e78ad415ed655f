package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.ReportData.Kind;

/** The method in a board's words, as this report used it, and where its figures come from. */
final class MethodWords {
    private final ReportData data;
    private final Voice voice;
    private final String fingerprint;

    MethodWords(ReportData data, Voice voice, String fingerprint) {
        this.data = data;
        this.voice = voice;
        this.fingerprint = fingerprint;
    }

    List<Fact> reading() {
        List<Fact> facts = new ArrayList<>();
        boolean intervals = data.factors().stream()
                .anyMatch(f -> f.figure() != null && f.figure().low() != null);
        facts.add(fact("read.client", intervals ? "read.client.interval" : "read.client.plain"));
        if (compared()) {
            facts.add(fact("read.peers", "read.peers.value"));
            if (intervals) {
                facts.add(fact("read.signs", "read.signs.value"));
            }
        }
        if (data.items().stream().anyMatch(i -> i.mostChosen() != null)) {
            facts.add(fact("read.now", "read.now.value"));
        }
        if (data.change() != null) {
            facts.add(fact("read.change", intervals ? "read.change.value" : "read.change.plain"));
        }
        return facts;
    }

    List<Fact> made() {
        List<Fact> facts = new ArrayList<>();
        Kind kind = data.about().kind();
        facts.add(new Fact(voice.say("method.instrument"), instrument()));
        facts.add(new Fact(voice.say("method.score"), score(kind)));
        facts.add(new Fact(voice.say("method.level"), level()));
        facts.add(fact("method.interval", "method.interval." + lower(kind)));
        if (data.peers() != null) {
            facts.add(new Fact(
                    voice.say("method.peers"),
                    voice.say(
                            "method.peers.value",
                            voice.notation().number(Peers.AT_LEAST),
                            voice.notation().number(Peers.FOR_CERTAINTY))));
        }
        if (kind == Kind.SURVEY) {
            facts.add(anonymity());
        }
        if (!data.gaps().isEmpty()) {
            facts.add(fact("method.gap", "method.gap.value"));
        }
        facts.add(new Fact(voice.say("method.rounding"), voice.say("method.rounding.value")));
        return facts;
    }

    /** What a board must know to trust a score: how it was made, what a level takes, and how an interval reads. */
    List<Fact> inShort() {
        List<Fact> facts = new ArrayList<>();
        Kind kind = data.about().kind();
        facts.add(new Fact(voice.say("method.score"), score(kind)));
        facts.add(new Fact(voice.say("method.level"), level()));
        facts.add(fact("method.interval", "method.interval." + lower(kind)));
        if (kind == Kind.SURVEY) {
            facts.add(anonymity());
        }
        return facts;
    }

    private Fact anonymity() {
        return new Fact(
                voice.say("method.anonymity"),
                voice.say("method.anonymity.value", voice.number(data.about().smallestGroup())));
    }

    List<Fact> origin() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("origin.report"), fingerprint));
        facts.add(new Fact(voice.say("origin.program"), data.about().program()));
        facts.add(new Fact(voice.say("origin.format"), ReportData.FORMAT));
        Instrument instrument = data.instrument();
        if (!instrument.sha256().isEmpty()) {
            facts.add(new Fact(
                    voice.say("origin.instrument"),
                    voice.say("origin.value", instrument.id(), instrument.version(), shortened(instrument.sha256()))));
        }
        String responses = data.about().responses();
        if (responses != null) {
            facts.add(new Fact(voice.say("origin.responses"), shortened(responses)));
        }
        Peers peers = data.peers();
        if (peers != null) {
            facts.add(new Fact(
                    voice.say("origin.pack"),
                    voice.say(
                            "origin.value", peers.pack(), Notation.spans(peers.edition()), shortened(peers.sha256()))));
        }
        written().ifPresent(facts::add);
        return facts;
    }

    /** What in the report people wrote, so that nobody takes it for computed. */
    private Optional<Fact> written() {
        Said said = data.said();
        List<String> slots = new ArrayList<>();
        if (said.headline() != null) {
            slots.add(voice.say("origin.said.headline"));
        }
        if (said.decision() != null) {
            slots.add(voice.say("origin.said.decision"));
        }
        if (said.letter() != null) {
            slots.add(voice.say("origin.said.letter"));
        }
        if (!said.notes().isEmpty()) {
            slots.add(voice.say("origin.said.notes"));
        }
        if (!said.owners().isEmpty()) {
            slots.add(voice.say("origin.said.owners"));
        }
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        voice.say("origin.said"),
                        voice.say(
                                "origin.said.value",
                                voice.sentence(voice.list(slots)),
                                SaidPages.writtenBy(data, voice))));
    }

    String limits() {
        List<String> sentences = new ArrayList<>();
        if (data.about().kind() == Kind.SURVEY) {
            sentences.add(voice.say("limits.invited"));
            sentences.add(voice.say("limits.nonresponse"));
        }
        if (!Words.of(data.about().language())
                .language()
                .equals(data.about().language().split("-", 2)[0])) {
            sentences.add(voice.say("limits.language", data.about().language()));
        }
        sentences.add(Untranslated.sentence(data, voice));
        return String.join(" ", sentences).strip();
    }

    private boolean compared() {
        return data.peers() != null && data.peers().places().stream().anyMatch(Place::compared);
    }

    private Fact fact(String label, String value) {
        return new Fact(voice.say(label), voice.say(value));
    }

    private String instrument() {
        int items = data.instrument().factors().stream()
                .mapToInt(f -> f.items().size())
                .sum();
        int factors = data.instrument().factors().size();
        String name = voice.say(
                "cover.instrument.value",
                data.instrument().title(),
                data.instrument().version());
        return items == 0
                ? voice.say(
                        "method.instrument.factors",
                        name,
                        factors,
                        voice.notation().count(factors))
                : voice.say(
                        "method.instrument.items",
                        name,
                        factors,
                        voice.notation().count(factors),
                        items,
                        voice.notation().count(items));
    }

    private String score(Kind kind) {
        if (kind == Kind.READY_SCORES) {
            return voice.say("method.score.ready");
        }
        String coverage =
                voice.notation().percent(Rounding.whole(100 * data.instrument().coverage()));
        String how = data.instrument().aggregation().equals("ROLE_BALANCED")
                ? voice.say("method.score.roles")
                : voice.say("method.score.mean");
        return voice.say("method.score.value", coverage, kind == Kind.SINGLE ? "" : how)
                .strip();
    }

    private String level() {
        String floors = voice.list(data.instrument().floors().stream()
                .map(voice.notation()::number)
                .toList());
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.say("method.level.floors", floors));
        boolean gates = data.instrument().factors().stream()
                .flatMap(f -> f.items().stream())
                .anyMatch(i -> i.gateLevel() != null);
        if (gates) {
            sentences.add(voice.say("method.level.gates"));
        }
        Integer cap = data.instrument().cap();
        if (cap != null) {
            sentences.add(voice.say("method.level.cap", cap, voice.numeral(cap)));
        }
        return String.join(" ", sentences);
    }

    private static String lower(Kind kind) {
        return switch (kind) {
            case SURVEY -> "survey";
            case SINGLE -> "single";
            case READY_SCORES -> "ready";
        };
    }

    /** The first 16 of 64 hex digits. */
    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(16, sha256.length()));
    }
}
